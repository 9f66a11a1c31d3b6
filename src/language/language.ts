/** One language in use: its sentences, its words for commands and answers, and how people write dates in it. */
import type { LanguageTag } from '../../locales';
import type { Command } from './commands';
import type { UnderstoodDate } from './date';
import type { Phrases } from './phrases';
import type { Held, Text } from './text';

export type { LanguageTag };

export interface Language {
  readonly tag: LanguageTag;
  /** The language's name in itself, such as `العربية`. */
  readonly name: string;
  /** Its name in English, for officers. */
  readonly english: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sentence in words. What is `held` stands in the clear; what is no longer held is masked. */
  say(sentence: Text, held?: Held): string;
  readonly phrases: Phrases;
  /**
   * What a person's words for a date mean.
   * @param today the council's day (Europe/London), `YYYY-MM-DD`
   */
  understandDate(words: string, today: string): UnderstoodDate;
}

/** The words by which people answer and steer in one language. Compared after `normalise` on both sides. */
export interface Words {
  readonly commands: Readonly<Record<Command, readonly string[]>>;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unsure: readonly string[];
  /** "None of these", for a list of several choices. */
  readonly none: readonly string[];
  /** "I am safe now". */
  readonly safe: readonly string[];
  /** "That is all", after a story told over several messages. */
  readonly enough: readonly string[];
}
