/**
 * What a short answer means. All of these compare whole messages, word for word after `normalise`, so that no sentence
 * of somebody's story is taken for a command, a yes or a choice. `undefined`: none of them.
 */
import { normalise } from './normalise';
import { compact } from './phrases';
import type { Command } from './commands';
import type { Phrases } from './phrases';

/** Something that can be chosen, as it is shown. */
export interface Choosable {
  readonly value: string;
  readonly label: string;
  /** Other words for it. */
  readonly synonyms?: readonly string[];
}

/** The command that these words are. */
export function matchCommand({ commands }: Phrases, text: string): Command | undefined {
  return commands.get(compact(text));
}

/** The command that these words would be but for one letter; `undefined` also where it could be two of them. */
export function matchCommandNearly({ commands }: Phrases, text: string): Command | undefined {
  const said = compact(text);
  if (said.length < shortestNearly || said.length > longestNearly || /\d/.test(said)) return undefined;
  const near = [...commands].filter(([word]) => word.length >= shortestNearly && isOneLetterFrom(said, word));
  const [only, another] = new Set(near.map(([, command]) => command));
  return another ? undefined : only;
}

/** Shorter words are one letter from too many others. */
const shortestNearly = 4;
const longestNearly = 40;

/** One letter too many, too few or wrong, or two that changed places. */
function isOneLetterFrom(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [rest, wanted] = [one.slice(same), other.slice(same)];
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return [
    rest.slice(1) === wanted.slice(1),
    rest.slice(1) === wanted,
    rest === wanted.slice(1),
    swapped === wanted,
  ].some(Boolean);
}

/** Yes, no, or that they do not know; also said several times ("no no no") or drawn out ("yesss"). */
export function matchYesNo({ answers }: Phrases, text: string): 'yes' | 'no' | 'unsure' | undefined {
  const [first = '', ...more] = normalise(text).split(' ');
  const once = more.every((word) => word === first) ? first : '';
  return (
    answers.get(compact(text)) ??
    answers.get(once) ??
    answers.get(compact(text).replace(/(.)\1{2,}/gu, '$1')) ??
    answers.get(once.replace(/(.)\1+$/u, '$1'))
  );
}

/** True when the text is one of these phrases and nothing else. */
export function meansOneOf(phrases: ReadonlySet<string>, text: string): boolean {
  return phrases.has(compact(text));
}

/** The value chosen by its number in the list (from 1, any native digits), its label or a synonym. */
export function matchChoice(text: string, options: readonly Choosable[]): string | undefined {
  return meaningOf(normalise(text).split(' '), meanings(options));
}

/**
 * The values chosen, in the order of the options: "1, 3 and 4", "1 3 4", labels one after another. `undefined` unless
 * the whole text is made of choices.
 * @param tag the language of the conversation, whose "and" may stand between them
 */
export function matchChoices(
  text: string,
  options: readonly Choosable[],
  tag: string,
): readonly string[] | undefined {
  const tokens = normalise(text).split(' ');
  if (tokens.length > mostTokens) return undefined;
  const chosen = chosenFrom(0, {
    tokens,
    meanings: meanings(options),
    joiner: joinerOf(tag),
    failed: new Set(),
  });
  return chosen && options.map(({ value }) => value).filter((value) => chosen.includes(value));
}

/** Longer than every sensible list, short enough to try all its readings. */
const mostTokens = 100;
/** Words in the longest label that is worth typing. */
const longestLabel = 12;

interface Meanings {
  /** In the order of the list. */
  readonly values: readonly string[];
  /** By label and synonym, compacted. */
  readonly named: ReadonlyMap<string, string>;
}

function meanings(options: readonly Choosable[]): Meanings {
  const named = new Map<string, string>();
  const shared = new Set<string>();
  for (const { value, label, synonyms = [] } of options) {
    for (const name of new Set([label, ...synonyms].map(compact))) {
      if (named.has(name)) shared.add(name);
      named.set(name, value);
    }
  }
  // Two options of one name: better to ask again than to guess.
  for (const name of [...shared, '']) named.delete(name);
  return { values: options.map(({ value }) => value), named };
}

/** A number stands alone: "1 2" is never the twelfth. */
function meaningOf(tokens: readonly string[], { values, named }: Meanings): string | undefined {
  const [number = '', ...more] = tokens;
  const byNumber = more.length === 0 && /^\d{1,2}$/.test(number) ? values[Number(number) - 1] : undefined;
  return byNumber ?? named.get(tokens.join(''));
}

interface Reading {
  readonly tokens: readonly string[];
  readonly meanings: Meanings;
  readonly joiner: Joiner;
  /** Places from which the rest is known not to be made of choices. */
  readonly failed: Set<number>;
}

/** The choices that the tokens from `start` are made of; `undefined` when some of them are none. */
function chosenFrom(start: number, reading: Reading): readonly string[] | undefined {
  if (start === reading.tokens.length) return [];
  if (reading.failed.has(start)) return undefined;
  for (const { value, end } of choicesAt(start, reading)) {
    const rest = chosenFrom(end, reading);
    if (rest) return [value, ...rest];
  }
  reading.failed.add(start);
  return undefined;
}

function choicesAt(start: number, { tokens, meanings: known, joiner }: Reading) {
  const begin = start > 0 && tokens[start] === joiner.word ? start + 1 : start;
  return tokens.slice(begin, begin + longestLabel).flatMap((_token, length) => {
    const end = begin + length + 1;
    const phrase = tokens.slice(begin, end);
    const value =
      meaningOf(phrase, known) ?? (start > 0 ? meaningOf(unjoined(phrase, joiner), known) : undefined);
    return value === undefined ? [] : [{ value, end }];
  });
}

interface Joiner {
  readonly word: string;
  /** Written onto the word that follows, as Arabic does: "1 و3". */
  readonly attached: boolean;
}

function joinerOf(tag: string): Joiner {
  const parts = new Intl.ListFormat(tag).formatToParts(['1', '2']);
  const joint = parts.find((part) => part.type === 'literal')?.value ?? '';
  return { word: normalise(joint), attached: joint.startsWith(' ') && !joint.endsWith(' ') };
}

function unjoined([first = '', ...rest]: readonly string[], { word, attached }: Joiner): readonly string[] {
  const joined = attached && first.startsWith(word) && first !== word;
  return [joined ? first.slice(word.length) : first, ...rest];
}
