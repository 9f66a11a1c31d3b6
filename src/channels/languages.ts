import type { Language, LanguageTag } from '../language/language';

/** The languages that a channel speaks. */
export interface Languages {
  /** Those that can be chosen. */
  readonly tags: readonly LanguageTag[];
  /** A language, or English for one that has been switched off since. */
  get(tag: LanguageTag): Language;
}
