/**
 * What danger sounds like in one language, as data. A phrase is words with spaces between. `a|b` is either; `@name` any word
 * of a class; `?` after a word, that it may be missing; `...` up to four other words; `^` and `$` the begin and end of a
 * sentence. Words are compared after folding, so no capitals, accents or vowel marks are needed.
 */
export interface DangerPhrases {
  /** Words by the name of their class, with spaces between. */
  readonly classes: Readonly<Record<string, string>>;
  readonly groups: readonly PhraseGroup[];
  /** Phrases in which a dangerous word means none. */
  readonly harmless: readonly string[];
  readonly marks: Readonly<Record<Mark, string>>;
}

export interface PhraseGroup {
  readonly level: 'immediate' | 'crisis' | 'disclosure';
  /** A code for operators and officers. */
  readonly reason: string;
  /** The reason under which it is a disclosure when it is past, quoted or a habit; unset: it is nothing then. */
  readonly past?: string;
  /** Only in a sentence of at most ten words: people under threat write short, and stories are long. */
  readonly short?: true;
  readonly say: readonly string[];
}

/** Words that change what is said round them. */
export type Mark =
  /** Deny what follows: "not", "never". */
  | 'not'
  /** Deny within: "he has no knife". */
  | 'no'
  /** "If", "ever", "should". */
  | 'maybe'
  /** "Yesterday", "was". */
  | 'past'
  /** "Now", "still": stronger than all of the others but "not". */
  | 'now'
  /** "Always", "every". */
  | 'habit'
  /** "Said", "threatened". */
  | 'quoted'
  /** "But": what stood before does not reach over it. */
  | 'break';
