/** Words round a match that deny it or make it doubtful. */
import { isOneOf } from './pattern';
import type { Token } from './tokens';

export interface Denials {
  /** Deny what follows: "not", "never". */
  readonly not: ReadonlySet<string>;
  /** Deny within: "he has no knife". */
  readonly no: ReadonlySet<string>;
  /** "But": what stood before does not reach over it. */
  readonly break: ReadonlySet<string>;
}

/** How many words before a match a "not" reaches, and how many any other mark. */
const nearby = 3;
const reach = 5;

/** "Not" shortly before the match or within it; "no" only within. */
export function isDenied(places: readonly number[], tokens: readonly Token[], marks: Denials): boolean {
  const within = gaps(places, tokens);
  if (within.some((token) => isOneOf(token, marks.not) || isOneOf(token, marks.no))) return true;
  return isBefore(marks.not, places, tokens, marks, nearby);
}

/** True when one of these words stands shortly before the match or within it. */
export function stands(
  words: ReadonlySet<string>,
  places: readonly number[],
  tokens: readonly Token[],
  marks: Pick<Denials, 'break'>,
): boolean {
  const within = gaps(places, tokens).some((token) => isOneOf(token, words));
  return within || isBefore(words, places, tokens, marks, reach);
}

/** What stands between the words of a match. */
function gaps(places: readonly number[], tokens: readonly Token[]): readonly Token[] {
  const [start = 0] = places;
  return tokens.slice(start, places.at(-1) ?? start).filter((_token, at) => !places.includes(start + at));
}

function isBefore(
  words: ReadonlySet<string>,
  [start = 0]: readonly number[],
  tokens: readonly Token[],
  marks: Pick<Denials, 'break'>,
  distance: number,
): boolean {
  for (let at = start - 1; at >= 0 && at >= start - distance; at -= 1) {
    if (isOneOf(tokens[at], marks.break)) return false;
    if (isOneOf(tokens[at], words)) return true;
  }
  return false;
}
