import { foldWord } from './tokens';
import type { Token } from './tokens';

/** Words, and stems that stand for every word beginning so: `report*` for "report", "reported", "reporting". */
export interface Words {
  readonly whole: ReadonlySet<string>;
  readonly stems: readonly string[];
}

/** A phrase, ready to be looked for. */
export interface Pattern {
  /** The words with which it can begin. */
  readonly first: Words;
  /** Every word in it; stems are left out. */
  readonly words: ReadonlySet<string>;
  /** The places of its words in the sentence, when it begins there; words in gaps are left out. */
  match(tokens: readonly Token[], at: number): readonly number[] | undefined;
}

/** Most words that `...` stands for. */
const gap = 4;

interface Element {
  readonly words: Words;
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
    words: new Set(elements.flatMap(({ words }) => [...words.whole])),
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

/** True when a token has a form among the words, or one that begins with a stem. */
function isAmong(token: Token | undefined, { whole, stems }: Words): boolean {
  if (isOneOf(token, whole)) return true;
  return token !== undefined && stems.some((stem) => token.some((form) => form.startsWith(stem)));
}

function firstWords(elements: readonly Element[]): Words {
  const required = elements.findIndex(({ optional }) => !optional);
  const words = elements.slice(0, required + 1).map((element) => element.words);
  return {
    whole: new Set(words.flatMap(({ whole }) => [...whole])),
    stems: words.flatMap(({ stems }) => stems),
  };
}

function wordsOf(part: string, classes: Readonly<Record<string, string>>): Words {
  const written = part
    .split('|')
    .flatMap((one) => (one.startsWith('@') ? (classes[one.slice(1)] ?? '').split(/\s+/) : [one]));
  const folded = (words: readonly string[]) => words.map(foldWord).filter((word) => word !== '');
  return {
    whole: new Set(folded(written.filter((one) => !one.endsWith('*')))),
    stems: folded(written.filter((one) => one.endsWith('*'))),
  };
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

function placeOf(words: Words, tokens: readonly Token[], from: number, within: number): number | undefined {
  for (let place = from; place <= from + within && place < tokens.length; place += 1) {
    if (isAmong(tokens[place], words)) return place;
  }
  return undefined;
}
