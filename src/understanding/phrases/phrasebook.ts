/** Which meanings somebody's words hold, found by phrases. */
import { isDenied, stands } from './denial';
import { byFirstWord, matchesIn } from './matches';
import { compile, isOneOf } from './pattern';
import { createSpeller } from './spelling';
import { foldMark, foldWord, sentencesOf } from './tokens';
import type { Denials } from './denial';
import type { Index, Known } from './matches';
import type { Token } from './tokens';

/**
 * What each meaning sounds like in one language, as data. A phrase is words with spaces between. `a|b` is either; `@name`
 * any word of a class; `stem*` any word that begins so; `?` after a word, that it may be missing; `...` up to four other words; `^` and `$` the begin and
 * end of a sentence. Words are compared after folding, so no capitals, accents, apostrophes or vowel marks are needed.
 */
export interface Phrasebook<Meaning extends string> {
  /** Words by the name of their class, with spaces between. */
  readonly classes: Readonly<Record<string, string>>;
  readonly says: Readonly<Record<Meaning, readonly string[]>>;
  /** Phrases in which such words mean none of these; a mark among them marks nothing: "ever since", "could hear". */
  readonly harmless: readonly string[];
  /** Phrases in which a mark of doubt doubts nothing, and that leave all else as it is: "threatened me in", "would always". */
  readonly certain?: readonly string[];
  /** Words with spaces between that a harmless phrase may share with another and say nothing of it: "in", "the". */
  readonly small?: string;
  /** Words with spaces between. `not`, `no`, `break`: see `Denials`; `maybe`: "if", "might", "would". */
  readonly marks: Readonly<Record<keyof Denials | 'maybe', string>>;
  /** Words that are known with one slip in their spelling too: long ones that are nearly no other word. */
  readonly forgiven?: string;
}

/** The meanings of a text, each once, in the order in which they are first said. */
export type Finder<Meaning extends string> = (text: string) => readonly Meaning[];

interface Phrase<Meaning> extends Known {
  /** Unset: a harmless phrase, or one that is `certain`. */
  readonly meaning?: Meaning;
  readonly certain?: boolean;
  readonly marks: Denials & { readonly maybe: ReadonlySet<string> };
  readonly small: ReadonlySet<string>;
}

/** Listens in every language at once; what is denied or only supposed does not count. Linear in the text's length. */
export function createFinder<Meaning extends string>(books: readonly Phrasebook<Meaning>[]): Finder<Meaning> {
  const phrases = books.flatMap(phrasesOf);
  const index = byFirstWord(phrases);
  const real = new Set(phrases.flatMap(({ pattern }) => [...pattern.words]));
  const forgiven = books.flatMap((book) => book.forgiven?.split(/\s+/) ?? []).filter((word) => word !== '');
  const speller = createSpeller(forgiven, (word) => real.has(word));
  return (text) => [
    ...new Set(sentencesOf(text).flatMap((tokens) => inSentence(tokens.map(speller), index))),
  ];
}

function phrasesOf<Meaning extends string>(book: Phrasebook<Meaning>): readonly Phrase<Meaning>[] {
  const { classes, says, harmless, certain = [] } = book;
  const small = new Set((book.small ?? '').split(/\s+/).map(foldWord));
  const setOf = (mark: keyof typeof book.marks) => new Set(book.marks[mark].split(/\s+/).map(foldMark));
  const marks = { not: setOf('not'), no: setOf('no'), break: setOf('break'), maybe: setOf('maybe') };
  const meanings = Object.keys(says) as Meaning[];
  return [
    ...harmless.map((phrase) => ({ pattern: compile(phrase, classes), marks, small })),
    ...certain.map((phrase) => ({ pattern: compile(phrase, classes), marks, small, certain: true })),
    ...meanings.flatMap((meaning) =>
      says[meaning].map((phrase) => ({ pattern: compile(phrase, classes), meaning, marks, small })),
    ),
  ];
}

function inSentence<Meaning extends string>(
  tokens: readonly Token[],
  index: Index<Phrase<Meaning>>,
): readonly Meaning[] {
  const all = matchesIn(tokens, index);
  const certain = new Set(all.flatMap(({ known, places }) => (known.certain ? places : [])));
  const matches = all.filter(({ known }) => !known.certain);
  const harmless = new Set(matches.flatMap(({ known, places }) => (known.meaning ? [] : places)));
  // "In the lift": words as small as these are in every phrase, and harmless ones that end with them excuse nothing else.
  const excused = new Set(
    matches.flatMap(({ known: { meaning, small }, places }) =>
      meaning ? [] : places.filter((place) => !isOneOf(tokens[place], small)),
    ),
  );
  const said = new Set(matches.flatMap(({ places }) => places));
  // "He never stops shouting": a "never" that belongs to a phrase has said what it says, and denies nothing after it.
  const denying = without(said, tokens);
  const supposing = without(new Set([...harmless, ...certain]), tokens);
  return matches.flatMap(({ known: { meaning, marks }, places }) => {
    if (!meaning || places.some((place) => excused.has(place))) return [];
    const isUnsaid = isDenied(places, denying, marks) || stands(marks.maybe, places, supposing, marks);
    return isUnsaid ? [] : [meaning];
  });
}

/** The same places, with nothing at some of them. */
function without(places: ReadonlySet<number>, tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => (places.has(at) ? [] : token));
}
