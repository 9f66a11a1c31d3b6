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

/** Phrases by the words, and the stems, with which they can begin. */
export interface Index<K extends Known> {
  readonly byWord: ReadonlyMap<string, readonly K[]>;
  readonly byStem: ReadonlyMap<string, readonly K[]>;
  /** How long the stems are, in UTF-16 units, each length once. */
  readonly stemLengths: readonly number[];
}

/** Puts each under every word with which its phrase can begin. */
export function byFirstWord<K extends Known>(all: readonly K[]): Index<K> {
  const byStem = under(all, ({ pattern }) => pattern.first.stems);
  return {
    byWord: under(all, ({ pattern }) => pattern.first.whole),
    byStem,
    stemLengths: [...new Set([...byStem.keys()].map((stem) => stem.length))],
  };
}

function under<K extends Known>(
  all: readonly K[],
  words: (known: K) => Iterable<string>,
): ReadonlyMap<string, readonly K[]> {
  const byWord = new Map<string, K[]>();
  for (const known of all) {
    for (const word of words(known)) {
      const others = byWord.get(word);
      if (others) others.push(known);
      else byWord.set(word, [known]);
    }
  }
  return byWord;
}

/** Every phrase in a sentence, from left to right. */
export function matchesIn<K extends Known>(tokens: readonly Token[], index: Index<K>): readonly Match<K>[] {
  const matches: Match<K>[] = [];
  for (const [at, token] of tokens.entries()) {
    for (const known of new Set(token.flatMap((form) => beginningWith(form, index)))) {
      const places = known.pattern.match(tokens, at);
      if (places) matches.push({ known, places });
    }
  }
  return matches;
}

function beginningWith<K extends Known>(
  form: string,
  { byWord, byStem, stemLengths }: Index<K>,
): readonly K[] {
  const stemmed = stemLengths.flatMap((length) =>
    length > form.length ? [] : (byStem.get(form.slice(0, length)) ?? []),
  );
  return [...(byWord.get(form) ?? []), ...stemmed];
}
