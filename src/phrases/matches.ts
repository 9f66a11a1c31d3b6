import type { Pattern } from './pattern';
import type { Token } from './tokens';

/** Something that is known by a phrase. */
export interface Known {
  readonly pattern: Pattern;
}

/** A phrase found in a sentence. */
export interface Match<K extends Known> {
  readonly known: K;
  /** Where its words stand, counted in tokens. */
  readonly places: readonly number[];
}

/** Puts each under every word with which its phrase can begin. */
export function byFirstWord<K extends Known>(all: readonly K[]): ReadonlyMap<string, readonly K[]> {
  const byWord = new Map<string, K[]>();
  for (const known of all) {
    for (const word of known.pattern.first) {
      const others = byWord.get(word);
      if (others) others.push(known);
      else byWord.set(word, [known]);
    }
  }
  return byWord;
}

/** Every phrase in a sentence, from left to right. */
export function matchesIn<K extends Known>(
  tokens: readonly Token[],
  byWord: ReadonlyMap<string, readonly K[]>,
): readonly Match<K>[] {
  const matches: Match<K>[] = [];
  for (const [at, token] of tokens.entries()) {
    for (const known of new Set(token.flatMap((form) => byWord.get(form) ?? []))) {
      const places = known.pattern.match(tokens, at);
      if (places) matches.push({ known, places });
    }
  }
  return matches;
}
