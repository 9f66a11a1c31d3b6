/** Two languages of a few words, so that the channels are tested without the real sentences. */
import { foldPhrases } from '../../src/language/phrases';
import type { Languages } from '../../src/channels/languages';
import type { Language, LanguageTag, Words } from '../../src/language/language';
import type { Held, Text, Value } from '../../src/language/text';

const noCommands: Words['commands'] = {
  back: [],
  change: [],
  skip: [],
  why: [],
  repeat: [],
  menu: [],
  language: [],
  stop: [],
  keep: [],
  resume: [],
  restart: [],
  delete: [],
  danger: [],
};

/** A language that says a key as its last words, with its values in brackets and anything held or masked. */
export function tinyLanguage(tag: LanguageTag): Language {
  return {
    tag,
    name: tag,
    english: tag,
    direction: tag === 'ar' ? 'rtl' : 'ltr',
    say: (sentence, held = {}) => `${tag}:${sayTiny(sentence, held)}`,
    phrases: foldPhrases(
      {
        commands: noCommands,
        yes: [],
        no: [],
        unsure: [],
        none: [],
        safe: [],
        enough: [],
      },
      'en',
    ),
    understandDate: () => ({ understood: 'nothing' }),
  };
}

/** Both of them by tag. */
export const tinyLanguages: Readonly<Record<'en' | 'ar', Language>> = {
  en: tinyLanguage('en'),
  ar: tinyLanguage('ar'),
};

/** A sentence of a key that the real locales need not have. */
export function tiny(key: string, values?: Readonly<Record<string, Value>>): Text {
  if (!isKey(key)) throw new Error('a key has letters');
  return { key, ...(values && { values }) };
}

function sayTiny({ key, values }: Text, held: Held): string {
  if (!values) return key;
  const told = Object.values(values).map((value) =>
    typeof value === 'object' && 'held' in value ? (held[value.held] ?? '••••') : JSON.stringify(value),
  );
  return `${key}(${told.join(',')})`;
}

function isKey(key: string): key is Text['key'] {
  return key !== '';
}

/** Both of them, as a channel is handed its languages. */
export const tinySpeech: Languages = {
  tags: ['en', 'ar'],
  get: (tag) => tinyLanguages[tag === 'ar' ? 'ar' : 'en'],
};
