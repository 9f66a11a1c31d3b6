import { matchChoice, matchChoices, matchCommand, matchYesNo, meansOneOf } from '../language/match';
import { partsOf } from '../language/together';
import type { YesNoUnsure } from '../form/form';
import type { Choosable } from '../language/match';
import type { Language } from '../language/language';
import type { Content } from './incoming';
import type { Option, Screen } from './screen';

/**
 * Words that name what is on the screen become the press that they stand for: a label, its number, several of them, or
 * a run of yes and no. Words that merely contain one ("there were 2 men") stay words.
 */
export function interpret(content: Content, screen: Screen, language: Language): Content {
  if (content.kind !== 'text') return content;
  switch (screen.kind) {
    case 'choices':
      return several(content, screen, language);
    case 'each':
      return named(content, eachIn(content.text, screen.items ?? [], language), (items) => ({
        kind: 'each',
        items,
      }));
    case 'date':
    case 'contact':
    case 'secret':
      // A bare number here is a day, a house or part of a code, never the number of a button.
      return /^[\p{Nd}\s]+$/u.test(content.text) ? content : pressed(content, screen, language);
    default:
      return pressed(content, screen, language);
  }
}

function several(content: Content & { kind: 'text' }, screen: Screen, language: Language): Content {
  const options = labelled(screen.choices, language);
  const alone = meantBy(content.text, language, options);
  const chosen =
    matchChoices(content.text, options, language.tag) ?? (alone === undefined ? undefined : [alone]);
  return named(content, chosen, (choices) => ({ kind: 'choices', choices }));
}

function pressed(content: Content & { kind: 'text' }, screen: Screen, language: Language): Content {
  const options = labelled(screen.choices, language);
  const choice = meaningOn(content.text, language, options);
  return named(content, choice, (value) => ({ kind: 'press', choice: value }));
}

/** The option that these words are: its number or label, or a plain word that stands for it. */
export function meaningOn(
  words: string,
  language: Language,
  options: readonly Choosable[],
): string | undefined {
  return matchChoice(words, options) ?? meantBy(words, language, options);
}

/** The option on the screen that a plain word stands for: yes, no, "not sure", "that is all", "I am safe". */
function meantBy(
  words: string,
  { phrases }: Language,
  options: readonly { value: string }[],
): string | undefined {
  const yesNo = matchYesNo(phrases, words);
  const meanings = [
    ...(yesNo ? byMeaning[yesNo] : []),
    ...(meansOneOf(phrases.enough, words) ? ['enough'] : []),
    ...(meansOneOf(phrases.safe, words) ? ['safe'] : []),
    // "Keep it" is said to a date's words as well as to what was told so far.
    ...(matchCommand(phrases, words) === 'keep' ? ['keep-words'] : []),
    ...(meansOneOf(phrases.none, words) ? [...none, 'go-on'] : []),
  ];
  return meanings.map((meaning) => optionFor(meaning, options)).find((value) => value !== undefined);
}

/** A date's "that is right" names its days; a yes means it only where there is one such button. */
function optionFor(meaning: string, options: readonly { value: string }[]): string | undefined {
  const fitting = options.filter(({ value }) => value === meaning || value.startsWith(`${meaning}/`));
  return fitting.length === 1 ? fitting[0]?.value : undefined;
}

/** Choices that say that there is nothing of the kind. */
const none = ['nothing', 'neither', 'nobody'];

/** The choices that a plain yes, no or "not sure" stands for, where a screen offers one. */
const byMeaning: Readonly<Record<YesNoUnsure, readonly string[]>> = {
  yes: ['yes', 'right', 'safe', 'in-danger', 'kept', 'report'],
  no: ['no', 'ask-me', 'not-safe', 'nobody-in-danger', 'enough', 'again', 'no-contact', ...none, 'go-on'],
  unsure: ['not-sure', 'unsure', 'ask-me'],
};

/**
 * "yes, no, not sure" in the order of the items. A single no or "not sure" goes for all of them; a single yes does not,
 * for nobody can tell which it was meant for.
 */
function eachIn(
  words: string,
  items: readonly Option[],
  language: Language,
): Record<string, YesNoUnsure> | undefined {
  const parts = partsOf(words, language.tag).map((part) => matchYesNo(language.phrases, part));
  const forAll = parts.length === 1 && parts[0] !== 'yes';
  const given = forAll ? items.map(() => parts[0]) : parts;
  if (given.length !== items.length || given.some((one) => one === undefined)) return undefined;
  return Object.fromEntries(items.map(({ value }, place) => [value, given[place] ?? 'unsure']));
}

/** The options as they are shown in this language. */
export function labelled(options: readonly Option[], language: Language): readonly Choosable[] {
  return options.map(({ value, label }) => ({ value, label: language.say(label) }));
}

function named<T>(content: Content, meaning: T | undefined, as: (meaning: T) => Content): Content {
  return meaning === undefined ? content : as(meaning);
}
