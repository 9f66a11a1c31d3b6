/** How often sixteen digits may be tried that open nothing. */
import type { State } from './state';

/**
 * So many wrong ones, then no more are looked up for 15 minutes. Beginning anew does not help a guesser: each look-up
 * costs slow hashes, one at a time, so 2^53 receipts outlast everybody.
 */
export const mostWrong = 5;

/** When digits were wrong of late, in milliseconds since 1970. */
export function recentlyWrong({ wrong = [] }: State, now: number): readonly number[] {
  return wrong.filter((at) => now - at < forgetsWrong);
}

const forgetsWrong = 15 * 60_000;
