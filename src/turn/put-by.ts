/** What is put by under a code, and how it goes again. */
import type { Kept, NewCode } from './around';
import type { Effect } from './effect';

const day = 24 * 60 * 60_000;

/** Milliseconds that a draft under a code is kept: 24 hours, as the page says. */
const draftFor = day;

/** Milliseconds that a receipt waits for the page: 7 days, as long as a channel's own conversation is kept. */
const receiptFor = 7 * day;

/** Puts a draft or a receipt by under a new code. */
export function putBy(under: NewCode, kept: Kept, now: number): Effect {
  const lasts = 'draft' in kept ? draftFor : receiptFor;
  return { do: 'keep', id: `keep:${under.lookup}`, under, kept, expires: now + lasts };
}

/** Its code was used, or it was deleted: nothing opens it any more. That is remembered for as long as it could have lain there. */
export function drop(lookup: string, now: number): Effect {
  return { do: 'drop', id: `drop:${lookup}`, lookup, expires: now + receiptFor };
}
