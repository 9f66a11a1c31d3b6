import { foldWord } from './tokens';
import type { Token } from './tokens';

/** A phrase, ready to be looked for. */
export interface Pattern {
  /** The words with which it can begin. */
  readonly first: ReadonlySet<string>;
  /** The places of its words in the sentence, when it begins there; words in gaps are left out. */
  match(tokens: readonly Token[], at: number): readonly number[] | undefined;
}

/** Most words that `...` stands for. */
const gap = 4;

interface Element {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
  /** Other words may stand before it. */
  readonly gapped: boolean;
}

/**
 * Prepares a phrase, written in the notation below. Each word is sought from left to right and never tried twice, so matching takes
 * at most as many steps as the phrase has words, times the gap.
 */
export function compile(phrase: string, classes: Readonly<Record<string, string>>): Pattern {
  const parts = phrase.split(/\s+/);
  const atBegin = parts[0] === '^';
  const atEnd = parts.at(-1) === '$';
  const elements = parts.flatMap((part, place): readonly Element[] => {
    if (part === '^' || part === '$' || part === '...') return [];
    const words = wordsOf(part.replace(/\?$/, ''), classes);
    return [{ words, optional: part.endsWith('?'), gapped: parts[place - 1] === '...' }];
  });
  return {
    first: firstWords(elements),
    match: (tokens, at) => {
      if (atBegin && at > 0) return undefined;
      const places = placesOf(elements, tokens, at);
      return places && atEnd && places.at(-1) !== tokens.length - 1 ? undefined : places;
    },
  };
}

/** True when a token has one of the words among its forms. */
export function isOneOf(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token !== undefined && token.some((form) => words.has(form));
}

function firstWords(elements: readonly Element[]): ReadonlySet<string> {
  const required = elements.findIndex(({ optional }) => !optional);
  return new Set(elements.slice(0, required + 1).flatMap(({ words }) => [...words]));
}

function wordsOf(part: string, classes: Readonly<Record<string, string>>): ReadonlySet<string> {
  const words = part
    .split('|')
    .flatMap((one) => (one.startsWith('@') ? (classes[one.slice(1)] ?? '').split(/\s+/) : [one]));
  return new Set(words.map(foldWord).filter((word) => word !== ''));
}

function placesOf(
  elements: readonly Element[],
  tokens: readonly Token[],
  at: number,
): readonly number[] | undefined {
  const places: number[] = [];
  let next = at;
  for (const { words, optional, gapped } of elements) {
    const place = placeOf(words, tokens, next, gapped ? gap : 0);
    if (place === undefined && !optional) return undefined;
    if (place !== undefined) {
      places.push(place);
      next = place + 1;
    }
  }
  return places;
}

function placeOf(
  words: ReadonlySet<string>,
  tokens: readonly Token[],
  from: number,
  within: number,
): number | undefined {
  for (let place = from; place <= from + within && place < tokens.length; place += 1) {
    if (isOneOf(tokens[place], words)) return place;
  }
  return undefined;
}
