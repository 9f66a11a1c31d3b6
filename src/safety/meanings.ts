/** What a stretch of words speaks of, as numbers: each concept, and what stands near what. */
import { mix, offset, spread } from '../words/hash';

/** How many words that speak of something lie between two that are seen together. */
const within = 6;

/**
 * Numbers of 32 bits for what a stretch of words speaks of: each concept, each two together, in the order and nearness in which they
 * stand, and how much of it is in words that no list knows.
 */
export function meaningsOf(spoken: Spoken): Int32Array {
  const found: number[] = [];
  const add = (kind: number, one: number, other: number): void =>
    void found.push(spread(mix(mix(mix(offset, kind), one), other)));
  const saying = [[opening], ...spoken.filter((each) => each.length > 0), [closing]];
  for (let at = 0; at < saying.length; at += 1) {
    for (let apart = 1; apart <= within && at + apart < saying.length; apart += 1) {
      for (const one of saying[at] ?? [])
        for (const other of saying[at + apart] ?? []) add(apart === 1 ? next : later, one, other);
    }
  }
  const present = presentIn(spoken);
  for (let at = 0; at < present.length; at += 1) {
    const one = present[at] ?? 0;
    add(alone, one, 0);
    for (let other = at + 1; other < present.length; other += 1) add(together, one, present[other] ?? 0);
  }
  add(unknown, Math.min(8, spoken.length - (saying.length - 2)), 0);
  return Int32Array.from(found);
}

/** The concepts of each word, as places in the list of them. */
export type Spoken = readonly (readonly number[])[];

/** Each once, in the order of the list. */
function presentIn(spoken: Spoken): readonly number[] {
  const present: number[] = [];
  for (const each of spoken) for (const one of each) if (!present.includes(one)) present.push(one);
  return present.sort((one, other) => one - other);
}

const [opening, closing] = [62, 63];
const [next, later, alone, together, unknown] = [0x31, 0x32, 0x33, 0x34, 0x35];
