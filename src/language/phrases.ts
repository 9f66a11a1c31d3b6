import { commands } from './commands';
import { normalise } from './normalise';
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

/** Folds a language's words. */
export function foldPhrases(words: Words): Phrases {
  const answers = ['yes', 'no', 'unsure'] as const;
  return {
    commands: new Map(
      commands.flatMap((command) => words.commands[command].map((word) => [compact(word), command])),
    ),
    answers: new Map(answers.flatMap((answer) => words[answer].map((word) => [compact(word), answer]))),
    enough: new Set(words.enough.map(compact)),
    safe: new Set(words.safe.map(compact)),
    none: new Set(words.none.map(compact)),
    change: words.commands.change.map(normalise),
  };
}

/** Without spaces, so that "e-mail" is "email" and "that's it" is "thats it". */
export function compact(text: string): string {
  return normalise(text).replaceAll(' ', '');
}
