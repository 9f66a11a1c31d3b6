/**
 * What sixteen digits open: a draft that was put by, a report, or a private note. All three look alike and people mix
 * them up, so digits are tried as each of them wherever they are typed. They are never stored.
 */
import { parseReceipt } from '../domain/receipt';
import { text } from '../language/text';
import { blank, seeToFirst } from './make-room';
import { openNote } from './note';
import { drop } from './put-by';
import { fitted } from './questionnaire';
import { go, misunderstood, stay } from './step';
import type { Draft } from '../form/draft';
import type { Around, KeptDraft, Opened, OpenedCase } from './around';
import type { Content } from './incoming';
import type { Place, State } from './state';
import type { Step, Taken } from './step';

/**
 * Sixteen digits, and nothing else, wherever they are typed: tried where something can be opened, else not kept. As words they would
 * be stored, and read by an officer. `undefined` for every other message.
 */
export function hearDigits(state: State, content: Content, around: Around): Step | undefined {
  const digits = content.kind === 'text' ? parseReceipt(content.text) : undefined;
  if (!digits) return undefined;
  if (!around.able.secrets) return stay(state, text('my-report.hosted', { page: around.reportPage }));
  switch (state.place.at) {
    case 'menu':
    case 'reading':
    case 'offer':
    case 'sent':
    case 'my-report':
    case 'code':
      return openDigits(state, digits, { at: 'code' }, around);
    case 'note':
    case 'note-number':
      return openDigits(state, digits, { at: 'note-number' }, around);
    default:
      return misunderstood(state, text('late.not-kept'));
  }
}

/**
 * Opens what the digits belong to; what is wrong and what is unknown cost and look the same.
 * @param asked where they were asked for, and are again when they open nothing
 */
function openDigits(state: State, digits: string, asked: Place, around: Around): Step {
  if (state.practice) return go(state, { at: 'menu' }, text('practice.not-here'));
  const first = seeToFirst(state);
  if (first) return first;
  const wrong = recentlyWrong(state, around.now);
  const again: State = { ...state, place: asked };
  if (wrong.length >= mostWrong) return misunderstood({ ...again, wrong }, text('code.wait'));
  const { opened, note } = around.known;
  if (!opened) return { needs: { read: 'opened', digits } };
  const { kept, report } = opened;
  if (kept && 'draft' in kept) return openDraft(state, kept, opened, around);
  if (report) return openReport(state, report, opened, around);
  if (!note) return { needs: { read: 'note', number: digits } };
  if (note.entries.length > 0) return openNote(state, note);
  return misunderstood({ ...again, wrong: [...wrong, around.now] }, text('code.unknown'));
}

/**
 * So many wrong ones, then no more are looked up for 15 minutes. Beginning anew does not help a guesser: each look-up
 * costs three slow hashes, one at a time, so 10^16 receipts outlast everybody.
 */
const mostWrong = 5;
const forgetsWrong = 15 * 60_000;

/** When digits were wrong of late, in milliseconds since 1970. */
function recentlyWrong({ wrong = [] }: State, now: number): readonly number[] {
  return wrong.filter((at) => now - at < forgetsWrong);
}

/** What was heard before the digits, and what was heard in the draft, both count. */
function openDraft(state: State, { draft, heard }: KeptDraft, { lookup }: Opened, around: Around): Taken {
  const room = withoutAnother(state);
  return {
    ...go(
      { ...room, draft: shownAgain(fitted(draft, around)), heard: [...new Set([...heard, ...room.heard])] },
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
    ...go({ ...withoutAnother(state), opened }, { at: 'my-report' }),
    retell: true,
    effects: receipt ? [drop(lookup, around.now)] : [],
    ...(holdsAnother(state) && { erase: true as const }),
  };
}

/** What was sent or opened here before is erased with its log: nothing else may share its last minutes. */
function withoutAnother(state: State): State {
  if (holdsAnother(state)) return blank(state);
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
