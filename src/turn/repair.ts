/** The sentence for a message that was not understood: it says what seems to be the matter, and loses nothing. */
import { matchCommandNearly, matchYesNo, meansOneOf } from '../language/match';
import { compact } from '../language/phrases';
import { answersIn, isEither, meantTogether } from '../language/together';
import { text } from '../language/text';
import { labelled, meaningOn } from './interpret';
import { misunderstood } from './step';
import type { Choosable } from '../language/match';
import type { Language } from '../language/language';
import type { Text } from '../language/text';
import type { Around } from './around';
import type { Content } from './incoming';
import type { Screen } from './screen';
import type { State } from './state';
import type { Step, Taken } from './step';

/** An empty message and a picture answer nothing anywhere; `undefined` for every other. */
export function nothingSaid(state: State, content: Content, screen: Screen): Taken | undefined {
  if (content.kind === 'files' && screen.kind !== 'file') return misunderstood(state, text('repair.files'));
  const empty = content.kind === 'text' && content.text.trim() === '';
  return empty ? misunderstood(state, text('repair.empty')) : undefined;
}

/**
 * Two answers, a yes that means nothing here, a number beyond the list, a command with a letter wrong: where buttons are asked for and any other words
 * would join a story or a date, these must not. `undefined` for all other words, and where words are what is asked for.
 */
export function unclear(state: State, content: Content, screen: Screen, around: Around): Taken | undefined {
  if (content.kind !== 'text') return undefined;
  const { at } = state.place;
  const listens = screen.kind === 'choice' && (at === 'offer' || at === 'form');
  const confirms = screen.kind === 'date' && screen.id.endsWith(':confirm');
  if (!listens && !confirms) return undefined;
  const language = around.language(state.language);
  const seems = listens
    ? (whatItSeems(content.text, screen, language, around) ?? plainAnswer(content.text, language))
    : severalAtOnce(content.text, screen, language);
  return seems && misunderstood(state, seems);
}

/**
 * Where a step says only that it did not understand: what seems to be the matter instead, as far as can be told. Counts
 * how often in a row that was so.
 * @param before the conversation before the message
 */
export function explained(step: Step, before: State, content: Content, screen: Screen, around: Around): Step {
  if ('needs' in step || !step.misunderstood || content.kind !== 'text') return step;
  const language = around.language(before.language);
  const better = whatItSeems(content.text, screen, language, around) ?? missedAgain(step, before);
  const state: State = { ...step.state, misses: before.misses + 1 };
  return { ...step, state, ...(better && { say: [{ text: better }] }) };
}

function whatItSeems(words: string, screen: Screen, language: Language, around: Around): Text | undefined {
  return (
    severalAtOnce(words, screen, language) ??
    noSuchNumber(words, screen, language) ??
    nearlyCommand(words, [language, around.language('en')])
  );
}

/** A label in the language's own quotation marks. */
export function quoted(label: Text): Text {
  return text('repair.quoted', { words: label });
}

/** A yes, a no or "that is all" that means nothing here is an answer all the same, and no part of a story. */
function plainAnswer(words: string, { phrases }: Language): Text | undefined {
  const plain =
    matchYesNo(phrases, words) ?? [phrases.enough, phrases.none].some((one) => meansOneOf(one, words));
  return plain ? text('repair.not-offered') : undefined;
}

function severalAtOnce(words: string, screen: Screen, language: Language): Text | undefined {
  if (screen.kind === 'choices' || screen.kind === 'each' || screen.choices.length < 2) return undefined;
  // Numbers are part of a date, a house or a code: see `interpret`.
  if (screen.kind !== 'choice' && /\p{Nd}/u.test(words)) return undefined;
  const options = labelled(screen.choices, language);
  const meaning = (part: string) => meaningAbout(part, language, options);
  const meant = meantTogether(words, language.tag, meaning);
  const named = screen.choices.filter(({ value }) => meant?.includes(value));
  const answers = { list: named.map(({ label }) => quoted(label)), join: 'or' } as const;
  if (named.length > 2) return text('repair.many-answers', { answers });
  if (named.length === 2) return text('repair.two-answers', { answers });
  const either = screen.kind === 'choice' && isEither(words, language.tag, meaning);
  return either ? text('repair.two-answers-unclear') : undefined;
}

/** For an explanation, the beginning of one label is enough; nothing is answered by it. */
function meaningAbout(part: string, language: Language, options: readonly Choosable[]): string | undefined {
  const known = meaningOn(part, language, options);
  if (known !== undefined) return known;
  const begun = compact(part);
  const [only, another] = options.filter(({ label }) => compact(label).startsWith(begun));
  return begun.length < shortestBeginning || another ? undefined : only?.value;
}

const shortestBeginning = 4;

/** A number beyond the list, alone or among others. */
function noSuchNumber(words: string, { kind, choices }: Screen, { tag }: Language): Text | undefined {
  if ((kind !== 'choice' && kind !== 'choices') || choices.length < 2) return undefined;
  const numbers = answersIn(words, tag).flatMap((part) => part.split(' '));
  if (numbers.length === 0 || !numbers.every((number) => /^\d{1,3}$/.test(number))) return undefined;
  const beyond = numbers.find((number) => Number(number) < 1 || Number(number) > choices.length);
  return beyond === undefined
    ? undefined
    : text('repair.no-such-number', { number: Number(beyond), last: choices.length });
}

/** One letter wrong is too little to obey, and enough to ask. */
function nearlyCommand(words: string, languages: readonly Language[]): Text | undefined {
  for (const { phrases } of new Set(languages)) {
    const command = matchCommandNearly(phrases, words);
    if (command) return text('repair.did-you-mean', { command: text(`command.${command}`) });
  }
  return undefined;
}

/** The second time, a person to speak to is named as well. */
function missedAgain({ say }: Taken, { misses }: State): Text | undefined {
  const plain = say.some(({ text: { key } }) => key === 'repair.not-offered');
  return plain && misses > 0 ? text('repair.still') : undefined;
}
