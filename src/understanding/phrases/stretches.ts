/** Phrases of which it matters where in a text they stand: places and times. */
import { foldWord, formsOf } from './tokens';

/** Part of a text: where it begins and where it ends (exclusive), in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What is looked for in one language, as data. A phrase is words with spaces between; `a|b` either, `@noun` any word of a
 * class, `$part` a part that is written once and used in many, `#number` a kind of word that no list can hold
 * (`wordKinds`); `a&b` both of one word. `?` behind one: may be missing; `*`: up to four of them, or none. `!` before one: it must not stand here.
 * `[ ]` stand round what is found: what is outside them only has to be there. Phrases never go over the end of a sentence.
 */
export interface StretchBook {
  readonly classes: Readonly<Record<string, string>>;
  /** Each may use those before it. */
  readonly parts: Readonly<Record<string, string>>;
  readonly phrases: readonly string[];
}

export type StretchFinder = (text: string) => readonly Stretch[];

/** Finds in every language at once; of stretches that overlap, the one that begins first, and of those the longest. */
export function createStretchFinder(books: readonly StretchBook[]): StretchFinder {
  const phrases = books.flatMap(compileBook).map((phrase) => ({ phrase, first: firstOf(phrase) }));
  return (text) => {
    const words = wordsOf(text);
    const found: Stretch[] = [];
    for (let at = 0; at < words.length; at += 1) {
      for (const { phrase, first: begins } of phrases) {
        // Nearly every phrase is out of the question at its first word.
        if (!begins.some((test) => standsAt(words, at, test))) continue;
        const match = longest(phrase, words, at);
        const [first, last] = [words[match?.from ?? -1], words[(match?.to ?? 0) - 1]];
        if (first && last) found.push({ start: first.start, end: last.end });
      }
    }
    return withoutOverlaps(found);
  };
}

interface Word extends Stretch {
  readonly written: string;
  /** Every form by which it may be known; empty for a mark. */
  readonly forms: readonly string[];
}

/** Written dates and times, words with their apostrophes, and the marks that matter: a comma joins, the others part. */
const piece =
  /\d{1,4}(?:[.:/-]\d{1,4}){1,2}|[\p{L}\p{M}\p{Nd}\p{Cf}]+(?:['’ʼ`´][\p{L}\p{M}]*)*|[,،]|[.!?;\n؟۔।…]/gu;

function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(piece), ({ 0: written, index }) => {
    const folded = foldWord(written);
    const forms = /^[\d.:/-]+$/.test(written) ? [written] : folded === '' ? [] : formsOf(folded);
    return { written, forms, start: index, end: index + written.length };
  });
}

type Test = (word: Word) => boolean;

/** Words by what they look like. */
const wordKinds: Readonly<Record<string, RegExp>> = {
  number: /^\p{Nd}{1,4}$/u,
  year: /^(?:19|20)\d\d$/,
  ordinal: /^\d{1,2}(?:st|nd|rd|th)$/i,
  /** 8.30, 21:30. */
  clock: /^\p{Nd}{1,2}[.:]\p{Nd}{2}$/u,
  /** 2am, 7pm, 8.30pm is two words. */
  hour: /^\d{1,4}(?:am|pm)$/i,
  /** 3/11, 12.10.2026, 2026-11-22. */
  date: /^\p{Nd}{1,4}[./-]\p{Nd}{1,2}(?:[./-]\p{Nd}{1,4})?$/u,
  /** Begins with a capital letter. */
  name: /^\p{Lu}[\p{L}\p{M}'’]+$/u,
  word: /^\p{L}/u,
  /** Somebody's: neighbour’s, residents’. */
  owner: /^[\p{L}\p{M}]+(?:['’]s|s['’])$/iu,
  /** A house number: 14, 14b. */
  house: /^\d{1,4}[a-d]?$/i,
  /** The halves of a postcode. */
  outward: /^[A-Z]{1,2}\d[A-Z\d]?$/i,
  inward: /^\d[A-Z]{2}$/i,
  comma: /^[,،]$/,
  /** An Arabic word with the article, or with what is written onto its front in place of "in", "to" and "from". */
  article: /^[وف]?[بلك]?ا?ل\p{L}/u,
  attached: /^[وف]?(?:ب|لل|ل)\p{L}{3}/u,
};

/** A bracket, or what may stand in this place: a word, or a whole part. */
type Element =
  | { readonly bracket: 'from' | 'to' }
  | { readonly not: Test }
  | {
      readonly either: readonly (Test | readonly Element[])[];
      readonly optional: boolean;
      /** How often at most, one after another. */
      readonly most: number;
    };

const mostRepeats = 4;

function compileBook({ classes, parts, phrases }: StretchBook): readonly (readonly Element[])[] {
  const sets = new Map(
    Object.entries(classes).map(([name, words]) => [name, new Set(words.split(/\s+/).map(foldWord))]),
  );
  const compiled = new Map<string, readonly Element[]>();
  const element = (written: string): Element => {
    if (written === '[') return { bracket: 'from' };
    if (written === ']') return { bracket: 'to' };
    if (written.startsWith('!')) return { not: testOf(written.slice(1), sets) };
    const either = written
      .replace(/[?*]$/, '')
      .split('|')
      .map((one) => (one.startsWith('$') ? partOf(one.slice(1)) : testOf(one, sets)));
    return { either, optional: /[?*]$/.test(written), most: written.endsWith('*') ? mostRepeats : 1 };
  };
  const partOf = (name: string): readonly Element[] => {
    const part = compiled.get(name);
    if (!part) throw new Error(`There is no part $${name} before this one`);
    return part;
  };
  for (const [name, written] of Object.entries(parts)) compiled.set(name, written.split(/\s+/).map(element));
  return phrases.map((written) => written.split(/\s+/).map(element));
}

function testOf(written: string, sets: ReadonlyMap<string, ReadonlySet<string>>): Test {
  if (written.includes('&')) {
    const tests = written.split('&').map((one) => testOf(one, sets));
    return (word) => tests.every((test) => test(word));
  }
  if (written.startsWith('#')) {
    const kind = wordKinds[written.slice(1)];
    if (!kind) throw new Error(`There is no kind of word ${written}`);
    return (word) => kind.test(word.written);
  }
  const set = written.startsWith('@') ? sets.get(written.slice(1)) : new Set([foldWord(written)]);
  if (!set) throw new Error(`There is no class ${written}`);
  return (word) => word.forms.some((form) => set.has(form));
}

/** The words with which a phrase can begin. */
function firstOf(phrase: readonly Element[]): readonly Test[] {
  const tests: Test[] = [];
  for (const element of phrase) {
    if (!('either' in element)) continue;
    tests.push(...element.either.flatMap((one) => (typeof one === 'function' ? [one] : firstOf(one))));
    if (!element.optional) return tests;
  }
  return tests;
}

/** A way through a phrase: the word it has come to, and between which words the brackets stand. */
interface Way {
  readonly at: number;
  readonly from?: number;
  readonly to?: number;
}

/**
 * The longest way through a phrase that begins at a word. All ways are followed side by side, each place once, so the
 * work is bounded by the phrase's length times the words it may take, whatever the text.
 */
function longest(phrase: readonly Element[], words: readonly Word[], at: number): Required<Way> | undefined {
  let best: Required<Way> | undefined;
  for (const way of follow(phrase, words, [{ at }])) {
    const { from, to } = way;
    if (from === undefined || to === undefined || from === to) continue;
    if (!best || to > best.to || (to === best.to && from < best.from)) best = { at: way.at, from, to };
  }
  return best;
}

function follow(phrase: readonly Element[], words: readonly Word[], begun: readonly Way[]): readonly Way[] {
  let ways = begun;
  for (const one of phrase) {
    if (ways.length === 0) return ways;
    ways = unique(step(one, words, ways));
  }
  return ways;
}

function step(element: Element, words: readonly Word[], ways: readonly Way[]): readonly Way[] {
  if ('bracket' in element) return ways.map((way) => ({ ...way, [element.bracket]: way.at }));
  if ('not' in element) return ways.filter(({ at }) => !standsAt(words, at, element.not));
  const { either, optional, most } = element;
  const reached: Way[] = optional ? [...ways] : [];
  let last = ways;
  for (let count = 0; count < most && last.length > 0; count += 1) {
    last = unique(last.flatMap((way) => either.flatMap((one) => once(one, words, way))));
    reached.push(...last);
  }
  return reached;
}

function once(one: Test | readonly Element[], words: readonly Word[], way: Way): readonly Way[] {
  if (typeof one !== 'function') return follow(one, words, [way]);
  return standsAt(words, way.at, one) ? [{ ...way, at: way.at + 1 }] : [];
}

function standsAt(words: readonly Word[], at: number, test: Test): boolean {
  const word = words[at];
  return word !== undefined && test(word);
}

function unique(ways: readonly Way[]): readonly Way[] {
  if (ways.length < 2) return ways;
  return [...new Map(ways.map((way) => [`${way.at} ${way.from} ${way.to}`, way])).values()];
}

function withoutOverlaps(found: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}
