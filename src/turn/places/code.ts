import { parseReceipt } from '../../domain/receipt';
import { text } from '../../language/text';
import { seeToFirst } from '../make-room';
import { fitted } from '../questionnaire';
import { drop } from '../put-by';
import { begin } from '../state';
import { go, misunderstood } from '../step';
import { carried } from '../told';
import { mostWrong, recentlyWrong } from '../wrong-digits';
import type { Draft } from '../../form/draft';
import type { Around, KeptDraft, Opened, OpenedCase } from '../around';
import type { Place, State } from '../state';
import type { Player, Step, Taken } from '../step';

/**
 * Sixteen digits open a draft that was put by, or a report. People mix the two up, so either is taken here. What is
 * typed is never stored, and masked in the log.
 */
export const code: Player<Extract<Place, { at: 'code' }>> = {
  screen: () => ({
    id: 'code',
    kind: 'secret',
    ask: [text('code.ask')],
    choices: [{ value: 'menu', label: text('reading.menu') }],
    commands: ['danger'],
  }),
  hear: (state, _place, content, around) => {
    if (content.kind === 'press') return go(state, { at: 'menu' });
    const digits = content.kind === 'text' ? parseReceipt(content.text) : undefined;
    const step = digits
      ? open({ ...state, place: { at: 'code' } }, digits, around)
      : misunderstood(state, text('code.not-a-code'));
    return 'needs' in step ? step : { ...step, masked: true };
  },
};

function open(state: State, digits: string, around: Around): Step {
  if (state.practice) return go(state, { at: 'menu' }, text('practice.not-here'));
  const first = seeToFirst(state);
  if (first) return first;
  const wrong = recentlyWrong(state, around.now);
  if (wrong.length >= mostWrong) return misunderstood({ ...state, wrong }, text('code.wait'));
  const { opened } = around.known;
  if (!opened) return { needs: { read: 'opened', digits } };
  const { kept, report } = opened;
  if (kept && 'draft' in kept) return openDraft(state, kept, opened, around);
  if (report) return openReport(state, report, opened, around);
  return misunderstood({ ...state, wrong: [...wrong, around.now] }, text('code.unknown'));
}

function openDraft(state: State, { draft, heard }: KeptDraft, { lookup }: Opened, around: Around): Taken {
  return {
    ...go(
      { ...blank(state), draft: shownAgain(fitted(draft, around)), heard },
      { at: 'form' },
      text('code.found'),
    ),
    effects: [drop(lookup, around.now)],
    ...(holdsAnother(state) && { erase: true as const }),
  };
}

function openReport(state: State, report: OpenedCase, { lookup, kept }: Opened, around: Around): Taken {
  const receipt = kept && 'receipt' in kept ? kept.receipt : undefined;
  const opened = { ...report, at: around.now, ...(receipt && { receipt }) };
  return {
    ...go({ ...blank(state), opened }, { at: 'my-report' }),
    retell: true,
    effects: receipt ? [drop(lookup, around.now)] : [],
    ...(holdsAnother(state) && { erase: true as const }),
  };
}

/** What was sent or opened here before is erased with its log: nothing else may share its last minutes. */
function blank(state: State): State {
  if (holdsAnother(state)) return { ...begin(state.language), ...carried(state) };
  const { wrong: _wrong, ...rest } = state;
  return rest;
}

function holdsAnother({ sent, opened, note }: State): boolean {
  return [sent, opened, note].some((one) => one !== undefined);
}

/** A story that was broken off is shown before more is asked. */
function shownAgain(draft: Draft): Draft {
  const story = Object.entries(draft.answers).find(
    ([, { value, confirmed }]) => value.kind === 'text' && !confirmed,
  );
  return story ? { ...draft, again: story[0] } : draft;
}
