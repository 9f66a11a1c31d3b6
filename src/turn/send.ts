/** Sending: the report as the desk will read it, the one effect that adds it to the cases, and what is said then. */
import { contactMe } from '../../dialogs/contact-me';
import { holds, asked } from '../form/when';
import { text } from '../language/text';
import { flagsIn } from './flags';
import { putBy } from './put-by';
import { go } from './step';
import type { Questionnaire } from '../../dialogs/questionnaire';
import type { Report, ReportedAnswer } from '../domain/case';
import type { Involved } from '../domain/promises';
import type { Draft } from '../form/draft';
import type { Answers, Form } from '../form/form';
import type { Around, NewReceipt } from './around';
import type { Sent, State } from './state';
import type { Step } from './step';

/**
 * Sends the draft, with a receipt. Where the channel keeps copies the receipt is not shown: it waits for the page under
 * a code that works once.
 */
export function send(state: State, draft: Draft, questionnaire: Questionnaire, around: Around): Step {
  const { receipt, code } = around.known;
  if (!receipt) return { needs: { read: 'new-receipt' } };
  if (!around.able.secrets && !code) return { needs: { read: 'new-code' } };
  const sent = sending(state, draft, questionnaire, around);
  const { draft: _sent, ...rest } = state;
  return {
    ...go({ ...rest, sent }, { at: 'sent' }),
    retell: true,
    effects: [
      {
        do: 'add-case',
        id: `case:${draft.id}`,
        draft: draft.id,
        clear: {
          format: 1,
          reference: sent.reference,
          urgent: sent.urgent,
          status: 'new',
          ...dates(sent),
          language: state.language,
        },
        report: reportOf(state, draft, questionnaire, sent, receipt, around),
        receipt: receipt.lookup,
      },
      ...(sent.code && code ? [putBy(code, { receipt: receipt.receipt }, around.now)] : []),
    ],
  };
}

function sending(state: State, draft: Draft, questionnaire: Questionnaire, around: Around): Sent {
  const { able, council, ids, known, now } = around;
  return {
    draft: draft.id,
    form: draft.form,
    reference: ids.reference(),
    receipted: able.secrets,
    ...(able.secrets && known.receipt && { receipt: known.receipt.receipt }),
    ...(!able.secrets && known.code && { code: known.code.code }),
    at: now,
    ...council.promises(now, involved(draft.answers)),
    ...(tellsOfPolice(draft, questionnaire, around) && { policeTold: true as const }),
    urgent: isUrgent(state, draft, questionnaire),
    reachable: ['phone', 'email', 'address'].some((way) => draft.answers[way]?.value.kind === 'contact'),
  };
}

function tellsOfPolice(
  { answers }: Draft,
  { story = '' }: Questionnaire,
  { understanding }: Around,
): boolean {
  const told = answers[story]?.value;
  return told?.kind === 'text' && understanding.story(told.text).includes('police-told');
}

function reportOf(
  state: State,
  draft: Draft,
  { form }: Questionnaire,
  sent: Sent,
  receipt: NewReceipt,
  around: Around,
): Report {
  return {
    format: 1,
    reference: sent.reference,
    form: form.id,
    sentAt: new Date(sent.at).toISOString(),
    language: state.language,
    channel: around.channel,
    answers: answersFor(form, draft),
    heard: state.heard,
    flags: flagsIn(draft.answers, state.heard),
    receiptKey: receipt.publicKey,
  };
}

/** The answers as the desk will read them, in the order of their form. */
export function answersFor(form: Form, { answers }: Draft): readonly ReportedAnswer[] {
  return asked(form, answers).flatMap(({ id }) => {
    const answer = answers[id];
    return answer ? [{ question: id, value: answer.value, source: answer.source }] : [];
  });
}

/** The source page promises dates "involving our tenants or leaseholders": either side's home makes it so. */
export function involved(answers: Answers): Involved {
  const home = answers['home']?.value;
  if (home?.kind !== 'each') return 'unsure';
  const { yours, theirs } = home.items;
  if (yours === 'yes' || theirs === 'yes') return 'yes';
  return yours === 'no' && theirs === 'no' ? 'no' : 'unsure';
}

/** Danger was heard on the way. */
export function isAlarmed({ heard }: State): boolean {
  return heard.some((code) => code.startsWith('immediate:') || code.startsWith('crisis:'));
}

/** An alarm on the way, somebody in danger, or somebody afraid to stay at home tonight. */
function isUrgent(state: State, draft: Draft, { alarm }: Questionnaire): boolean {
  return (
    isAlarmed(state) ||
    (alarm !== undefined && holds(alarm, draft.answers)) ||
    holds({ question: 'people', is: ['weapon', 'afraid'] }, draft.answers)
  );
}

function dates({ respondBy, planBy }: Sent): { readonly respondBy?: string; readonly planBy?: string } {
  return { ...(respondBy && { respondBy }), ...(planBy && { planBy }) };
}

/** The acknowledgement, in the page's own measure: "where possible", and only where the promise covers it. */
export function acknowledgement(sent: Sent, { reportPage }: Around) {
  const { respondBy, planBy } = sent;
  return [
    text(sent.form === contactMe.form.id ? 'sent.thanks-contact' : 'sent.thanks'),
    ...(sent.urgent ? [text('sent.urgent')] : []),
    text('sent.reference', { reference: sent.reference }),
    ...(sent.added ? [text('sent.added')] : []),
    ...(sent.receipt ? [text('sent.receipt', { receipt: { held: 'receipt' } })] : []),
    respondBy && planBy
      ? text('sent.promise', { respondBy: { day: respondBy }, planBy: { day: planBy } })
      : text('sent.no-promise'),
    text(sent.reachable ? 'sent.contact' : 'sent.no-contact'),
    ...(sent.code ? [text('sent.code', { page: reportPage, code: { held: 'pageCode' } })] : []),
    text('sent.call'),
    ...(sent.receipted ? [text('sent.window')] : []),
  ].map((sentence) => ({ text: sentence }));
}
