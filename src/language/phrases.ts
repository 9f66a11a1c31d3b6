import { commands } from './commands';
import { normalise } from './normalise';
import { latinSpellings } from '../words/romanise';
import type { AnyTag } from '../../locales';
import type { Command } from './commands';
import type { Words } from './language';

/** The words of a language as messages are compared with them: folded once, when the language is loaded. */
export interface Phrases {
  readonly commands: ReadonlyMap<string, Command>;
  readonly answers: ReadonlyMap<string, 'yes' | 'no' | 'unsure'>;
  readonly enough: ReadonlySet<string>;
  readonly safe: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
  /** The words for "change", each with its spaces: the name of an answer may follow. */
  readonly change: readonly string[];
}

/** Folds a language's words, and as they are typed in Latin letters where its script has habits for that. */
export function foldPhrases(words: Words, tag: AnyTag): Phrases {
  const answers = ['yes', 'no', 'unsure'] as const;
  const folded = (phrases: readonly string[]) =>
    phrases.flatMap((phrase) => [phrase, ...inLatin(phrase, tag)]);
  const byPhrase = <Meaning extends string>(
    meanings: readonly Meaning[],
    phrasesOf: (meaning: Meaning) => readonly string[],
  ): ReadonlyMap<string, Meaning> => {
    const known = new Map<string, Meaning>();
    // What is written goes before what is guessed.
    for (const spell of [(phrases: readonly string[]) => phrases, folded]) {
      for (const meaning of meanings) {
        for (const phrase of spell(phrasesOf(meaning)).map(compact)) {
          if (!known.has(phrase)) known.set(phrase, meaning);
        }
      }
    }
    return known;
  };
  return {
    commands: byPhrase(commands, (command) => words.commands[command]),
    answers: byPhrase(answers, (answer) => words[answer]),
    enough: new Set(folded(words.enough).map(compact)),
    safe: new Set(folded(words.safe).map(compact)),
    none: new Set(folded(words.none).map(compact)),
    change: words.commands.change.map(normalise),
  };
}

function inLatin(phrase: string, tag: AnyTag): readonly string[] {
  const spellings = phrase.split(' ').map((word) => latinSpellings(word, tag));
  const most = Math.max(...spellings.map((each) => each.length));
  return Array.from({ length: most }, (_, habit) => spellings.map((each) => each[habit] ?? '').join(' '));
}

/** Without spaces, so that "e-mail" is "email" and "that's it" is "thats it". */
export function compact(text: string): string {
  return normalise(text).replaceAll(' ', '');
}
