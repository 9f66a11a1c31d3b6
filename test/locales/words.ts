/**
 * What must hold between the words by which people answer and steer in a language, and what its buttons say. Faults in
 * words, as in `checks.ts`; two are the same when `normalise` makes them so.
 */
import { commands } from '../../src/language/commands';
import { normalise } from '../../src/language/normalise';
import type { Words } from '../../src/language/language';
import type { Texts } from './checks';

export interface Spoken {
  readonly tag: string;
  readonly texts: Texts;
  readonly words: Words;
}

export type WordCheck = (english: Spoken, other: Spoken) => readonly string[];

/** Most characters on a button or beside a number in a text message: one line of a small telephone (360 CSS pixels). */
export const longestButton = 40;

/** Buttons that stand together say different things, and so do the short names by which an answer is changed. */
export const buttonsDiffer: WordCheck = (english, { tag, texts }) =>
  groups(Object.keys(english.texts)).flatMap((keys) =>
    pairs(keys)
      .filter(([one, another]) => texts[one] !== undefined && same(texts[one], texts[another] ?? ''))
      .map(([one, another]) => `${tag} \`${one}\` and \`${another}\` both say “${texts[another] ?? ''}”`),
  );

/** A button fits its line. */
export const buttonsAreShort: WordCheck = (_english, { tag, texts }) =>
  Object.entries(texts)
    .filter(([key, label]) => isButton(key) && label.length > longestButton)
    .map(
      ([key, label]) =>
        `${tag} \`${key}\` has ${label.length} characters on a button, at most ${longestButton} fit`,
    );

/** Nothing that people write for one command, or for yes, no and the like, means another one as well. */
export const meaningsDiffer: WordCheck = (_english, { tag, words }) =>
  pairs(meanings(words)).flatMap(([[one, ours], [another, theirs]]) =>
    ours
      .filter((word) => theirs.some((their) => same(word, their)))
      .map((word) => `${tag} takes “${word}” for \`${one}\` and for \`${another}\``),
  );

/** No answer to choose is taken for a command; English commands work in every language. */
export const answersAreNoCommands: WordCheck = (english, { tag, texts, words }) =>
  choicesIn(texts).flatMap(([key, label]) =>
    commands
      .filter((command) => includes([...words.commands[command], ...english.words.commands[command]], label))
      .map((command) => `${tag} \`${key}\` says “${label}”, which is the command \`${command}\``),
  );

/** No yes or no of this language is a command in English. */
export const yesAndNoAreNoCommands: WordCheck = (english, { tag, words }) =>
  (['yes', 'no', 'unsure', 'safe', 'enough'] as const).flatMap((meaning) =>
    commands
      .flatMap((command) => words[meaning].filter((word) => includes(english.words.commands[command], word)))
      .map((word) => `${tag} takes “${word}” for \`${meaning}\`, which is a command in English`),
  );

/** Whoever types what the button says is understood. */
export const buttonsAreUnderstood: WordCheck = (_english, { tag, texts, words }) => {
  const buttons = [
    ...commands.map((command) => [`command.${command}`, words.commands[command]] as const),
    ...(['yes', 'no', 'unsure'] as const).map((answer) => [`answer.${answer}`, words[answer]] as const),
    ['danger.safe', words.safe] as const,
    ['form.more.enough', words.enough] as const,
  ];
  return buttons
    .filter(([key, understood]) => texts[key] !== undefined && !includes(understood, texts[key]))
    .map(([key]) => `${tag} does not understand “${texts[key] ?? ''}”, which stands on \`${key}\``);
};

/** A plain yes, no or "not sure" is the same in the translation: two swapped answers would turn a report round. */
export const yesStaysYes: WordCheck = (english, other) =>
  [
    ...choicesIn(english.texts),
    ...['yes', 'no', 'unsure'].map((one) => [`answer.${one}`, english.texts[`answer.${one}`] ?? ''] as const),
  ]
    .map(
      ([key, label]) =>
        [key, meaningOf(english.words, label), meaningOf(other.words, other.texts[key] ?? '')] as const,
    )
    .filter(([, meant, means]) => meant !== means)
    .map(
      ([key, meant, means]) =>
        `${other.tag} \`${key}\` means ${means ?? 'something else'} where English means ${meant ?? 'something else'}`,
    );

/** The example of an answer to several yes-or-no questions is one. */
export const exampleIsUnderstood: WordCheck = (_english, { tag, texts, words }) => {
  const example = /[“„”«"]([^“„”«»"]+)[”“»"]/u.exec(texts['repair.each'] ?? '')?.[1] ?? '';
  return example
    .split(/[,;،，；、]+/u)
    .filter((part) => !meaningOf(words, part))
    .map((part) => `${tag} does not understand “${part.trim()}”, the example in \`repair.each\``);
};

/** Every check of a language's words and buttons; English is held to them too. */
export const wordChecks: Readonly<Record<string, WordCheck>> = {
  'stand together without saying the same': buttonsDiffer,
  'fit a small telephone': buttonsAreShort,
  'mean one thing only': meaningsDiffer,
  'are no command where they are an answer': answersAreNoCommands,
  'are no English command where they are a yes or a no': yesAndNoAreNoCommands,
  'are understood when they are typed': buttonsAreUnderstood,
  'mean yes, no and "not sure" where the English does': yesStaysYes,
  'make an example that is understood': exampleIsUnderstood,
};

/** Keys of buttons that can stand on one screen, and of the names that "change" goes by in one form. */
function groups(keys: readonly string[]): readonly (readonly string[])[] {
  const together = new Map<string, string[]>();
  for (const key of keys) {
    const name = groupOf(key);
    if (name) together.set(name, [...(together.get(name) ?? []), key]);
  }
  return [...together.values()];
}

function groupOf(key: string): string | undefined {
  const [, listed] = /^(.+\.(?:choice|item|label))\.[^.]+$/.exec(key) ?? [];
  const [, form] = /^([^.]+)\.[^.]+\.label$/.exec(key) ?? [];
  const [, alike] = /^(command|door)\.[^.]+(?:\.name)?$/.exec(key) ?? [];
  return listed ?? form ?? alike;
}

function isButton(key: string): boolean {
  return /\.(choice|label)\.[^.]+$|^command\.|^door\.[^.]+\.name$/.test(key);
}

function choicesIn(texts: Texts): readonly (readonly [string, string])[] {
  return Object.entries(texts).filter(([key]) => /\.choice\.[^.]+$/.test(key));
}

function meanings({ commands: byCommand, yes, no, unsure, none, safe, enough }: Words) {
  const answers = Object.entries({ yes, no, unsure, none, safe, enough });
  return [...Object.entries(byCommand), ...answers] as readonly (readonly [string, readonly string[]])[];
}

function meaningOf(words: Words, label: string): 'yes' | 'no' | 'unsure' | undefined {
  return (['yes', 'no', 'unsure'] as const).find((meaning) => includes(words[meaning], label));
}

function includes(words: readonly string[], label: string): boolean {
  return words.some((word) => same(word, label));
}

/** As `meansOneOf` compares: without spaces. */
function same(one: string, another: string): boolean {
  const folded = normalise(one).replaceAll(' ', '');
  return folded !== '' && folded === normalise(another).replaceAll(' ', '');
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, place) => list.slice(place + 1).map((another) => [one, another] as const));
}
