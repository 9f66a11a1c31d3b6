/** A draft that is put by under a code, and how it goes again. */
import type { KeptDraft, NewCode } from './around';
import type { Effect } from './effect';

/** Milliseconds that a draft under a code is kept, and that its being gone is remembered: 24 hours, as the page says. */
export const keptFor = 24 * 60 * 60_000;

/** Puts a draft by under a new code. */
export function keepDraft(under: NewCode, kept: KeptDraft, now: number): Effect {
  return { do: 'keep-draft', id: `keep:${under.lookup}`, under, kept, expires: now + keptFor };
}

/** Its code was used, or it was deleted: nothing opens it any more. */
export function dropDraft(lookup: string, now: number): Effect {
  return { do: 'drop-draft', id: `drop:${lookup}`, lookup, expires: now + keptFor };
}
