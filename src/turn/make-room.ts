/** Before something new begins in a conversation: what must be seen to first, and what is cleared away for it. */
import { text } from '../language/text';
import { reportPlace } from './add';
import { begin } from './state';
import { go } from './step';
import { carried } from './told';
import type { Text } from '../language/text';
import type { State } from './state';
import type { Taken } from './step';

/** An unfinished message, or a number on show that nobody could give again; `undefined` when there is neither. */
export function seeToFirst(state: State): Taken | undefined {
  if (state.draft) return go(state, { at: 'unfinished' }, text('unfinished.new'));
  return keepFirst(state);
}

/** A receipt or a note's number that is still on show. */
export function keepFirst(state: State): Taken | undefined {
  if (state.sent?.receipt ?? state.opened?.receipt)
    return go(state, reportPlace(state), text('sent.keep-first'));
  if (state.note?.number) return { ...go(state, { at: 'note' }, text('notes.keep-first')), retell: true };
  return undefined;
}

export interface Cleared {
  readonly state: State;
  readonly say: readonly Text[];
  /** The log goes too. */
  readonly erase?: true;
}

/**
 * Without what is finished here: a report that was sent or opened, an open note, a code that was shown. Of a note nothing stays,
 * not even what was heard in it; a story that was told beside it does.
 */
export function cleared(state: State): Cleared {
  const { code: _shown, ...withoutCode } = state;
  const { sent, opened, note } = state;
  if (!sent && !opened && !note) return { state: withoutCode, say: [] };
  return { state: blank(state), say: [text(note ? 'notes.closed' : 'sent.new-report')], erase: true };
}

/**
 * The conversation as if it began now, but for a story that waits for its report, with what was heard in it, and for how
 * careful advice must be.
 */
export function blank(state: State): State {
  const { language, story, heard } = state;
  return { ...begin(language), ...carried(state), ...(story !== undefined && { story, heard }) };
}
