/** The words by which people of one language speak of time, where ICU has none. Compared after `normalise`. */
export interface DateWords {
  /** Phrases that say the day is not known; the whole answer or its beginning. */
  readonly unsure: readonly string[];
}
