import { kept } from '../../domain/case';
import { text } from '../../language/text';
import { beginAdding } from '../add';
import { blank, seeToFirst } from '../make-room';
import { requestAfterSending } from '../request';
import { go, misunderstood } from '../step';
import type { ClearCase } from '../../domain/case';
import type { Said, Text } from '../../language/text';
import type { Around, OpenedCase } from '../around';
import type { OpenedReport, Place, State } from '../state';
import type { Player, Step } from '../step';

type MyReport = Extract<Place, { at: 'my-report' }>;

/** A report that was opened by its receipt: how far the council is, what it wrote, and what may be added or asked. */
export const myReport: Player<MyReport> = {
  screen: ({ opened }) => ({
    id: 'my-report',
    kind: 'choice',
    ask: [text(opened?.receipt ? 'sent.ask' : 'my-report.next')],
    choices: [
      ...(opened?.receipt ? [{ value: 'kept', label: text('sent.keep') }] : []),
      { value: 'request', label: text('my-report.request') },
      { value: 'more', label: text('my-report.more') },
      { value: 'close', label: text('my-report.close') },
      { value: 'menu', label: text('reading.menu') },
    ],
    commands: ['repeat', 'danger'],
    record: true,
  }),
  hear: (state, place, content, around) => {
    if (content.kind === 'text') return requestAfterSending(state, content.text, around);
    if (content.kind !== 'press') return misunderstood(state, text('late.not-kept'));
    switch (content.choice) {
      case 'kept':
        return go(withoutReceipt(state), place, text('sent.kept'));
      case 'request':
      case 'more':
        return beginAdding(state, content.choice, around);
      case 'close':
        return close(state);
      default:
        return go(state, { at: 'menu' });
    }
  },
  tell: ({ opened }, _place, around) => (opened ? told(opened, around) : []),
};

/** Not while its receipt is on show, without which nobody could open it again, nor over an addition that was not sent. */
function close(state: State): Step {
  const first = seeToFirst(state);
  return first ?? { ...go(blank(state), { at: 'menu' }, text('my-report.closed')), erase: true };
}

function told(opened: OpenedReport, around: Around): readonly Said[] {
  const { clear, receipt } = opened;
  return [
    text('my-report.reference', { reference: clear.reference }),
    ...(receipt ? [text('my-report.receipt', { receipt: { held: 'receipt' } })] : []),
    text(`my-report.status.${clear.status}`),
    ...promises(clear, around.council.day(around.now)),
    ...messages(opened, around),
    ...(opened.added ? [text('sent.added')] : []),
    text('my-report.window'),
  ].map((sentence) => ({ text: sentence }));
}

/** Each promised date, and whether it was met; where one passed without a word, what can be done. */
function promises(clear: ClearCase, today: string): readonly Text[] {
  const { respondBy, respondedOn, planBy, plannedOn } = clear;
  if (!respondBy || !planBy) return [text('sent.no-promise')];
  const [respond, plan] = [kept(respondBy, respondedOn, today), kept(planBy, plannedOn, today)];
  return [
    text(`my-report.respond.${respond}`, { by: { day: respondBy }, on: { day: respondedOn ?? today } }),
    text(`my-report.plan.${plan}`, { by: { day: planBy }, on: { day: plannedOn ?? today } }),
    ...([respond, plan].includes('missed') ? [text('will.missed'), text('will.complain')] : []),
  ];
}

function messages({ messages: written }: OpenedCase, around: Around): readonly Text[] {
  if (written.length === 0) return [text('my-report.no-message')];
  return [
    text('my-report.messages', { count: written.length }),
    ...written.map(({ sentAt, words }) =>
      text('my-report.message', { day: { day: around.council.day(Date.parse(sentAt)) }, words }),
    ),
  ];
}

function withoutReceipt({ opened, ...state }: State): State {
  if (!opened) return state;
  const { receipt: _kept, ...shown } = opened;
  return { ...state, opened: shown };
}
