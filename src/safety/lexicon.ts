/** The words of every language by what they speak of, as a table of numbers: letters are not kept, only what they hash to. */
import { hashFrom, offset } from './hash';
import { concepts } from './concepts';
import type { Concept, Entry, Part } from './concepts';
import type { Sentence } from './fold';

/** A row for each entry: its first part, and where its other parts stand. */
export interface Lexicon {
  /** Slot of a hash: the row of its first entry, plus one; 0 where there is none. A power of two. */
  readonly slots: Int32Array;
  /** The next row of the same slot, plus one. */
  readonly next: Int32Array;
  /** For each row the hash of the letters of its first part, then for each other part. */
  readonly hashes: Int32Array;
  /** For each of these how many letters a stem has; `whole` for a whole word. */
  readonly stems: Uint8Array;
  readonly concepts: Uint8Array;
  /** For each row a bit for each language. */
  readonly languages: Int32Array;
  /** For each row where its other parts begin among `hashes`; each row's end where the next one's begin. */
  readonly others: Int32Array;
}

const slotCount = 2 ** 16;
/** Stands for a whole word in the place of a stem's length. */
const whole = 255;

/** Builds the table, for at most 32 languages. */
export function createLexicon(entries: readonly Entry[]): Lexicon {
  const usable = entries.filter(({ parts }) => parts.length > 0);
  const parts = usable.reduce((sum, entry) => sum + entry.parts.length, 0);
  const lexicon = emptyLexicon(usable.length, parts);
  let other = usable.length;
  for (const [
    row,
    {
      concept,
      languages,
      parts: [first, ...rest],
    },
  ] of usable.entries()) {
    if (first) put(lexicon, row, first);
    lexicon.others[row] = other;
    for (const part of rest) put(lexicon, other++, part);
    lexicon.concepts[row] = concepts.indexOf(concept);
    lexicon.languages[row] = languages.reduce((mask, language) => mask | (1 << language), 0);
    const slot = slotOf(lexicon.hashes[row] ?? 0);
    lexicon.next[row] = lexicon.slots[slot] ?? 0;
    lexicon.slots[slot] = row + 1;
  }
  lexicon.others[usable.length] = other;
  return lexicon;
}

/** Room for so many entries, and for all of their parts. */
export function emptyLexicon(rows: number, parts: number): Lexicon {
  return {
    slots: new Int32Array(slotCount),
    next: new Int32Array(rows),
    hashes: new Int32Array(parts),
    stems: new Uint8Array(parts),
    concepts: new Uint8Array(rows),
    languages: new Int32Array(rows),
    others: new Int32Array(rows + 1),
  };
}

function put({ hashes, stems }: Lexicon, place: number, { word, stem }: Part): void {
  hashes[place] = hashFrom(offset, word);
  stems[place] = stem ? word.length : whole;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slotCount - 1);
}

/** The places of the concepts of each word, in a sentence in these languages (a bit each). Linear in the sentence's length. */
export function conceptsIn(
  lexicon: Lexicon,
  sentence: Sentence,
  languages: number,
): readonly (readonly number[])[] {
  const words = sentence.map(prefixes);
  return sentence.map((word, at) => {
    const found: number[] = [];
    if (isHan(word)) addHan(lexicon, word, languages, found);
    else
      for (const form of formsOf(word))
        addForm(lexicon, form === word ? words[at] : prefixes(form), words, at, languages, found);
    return found;
  });
}

/** The hash of each beginning of a word; the last is that of the whole word. */
function prefixes(word: string): Int32Array {
  const hashes = new Int32Array(word.length);
  let hash = offset;
  for (let at = 0; at < word.length; at += 1) hash = hashes[at] = hashFrom(hash, word.charAt(at));
  return hashes;
}

function addForm(
  lexicon: Lexicon,
  form: Int32Array | undefined,
  words: readonly Int32Array[],
  at: number,
  languages: number,
  found: number[],
): void {
  if (!form) return;
  for (let length = 1; length <= form.length; length += 1) {
    const hash = form[length - 1] ?? 0;
    for (let row = (lexicon.slots[slotOf(hash)] ?? 0) - 1; row >= 0; row = (lexicon.next[row] ?? 0) - 1) {
      if (!fits(lexicon, row, form, length, hash)) continue;
      if (((lexicon.languages[row] ?? 0) & languages) === 0) continue;
      const concept = lexicon.concepts[row] ?? 0;
      if (!found.includes(concept) && restFits(lexicon, row, words, at)) found.push(concept);
    }
  }
}

/** True when the first part of an entry is these letters: a whole word at its end, a stem anywhere. */
function fits(
  { hashes, stems }: Lexicon,
  place: number,
  form: Int32Array,
  length: number,
  hash: number,
): boolean {
  if (hashes[place] !== hash) return false;
  const stem = stems[place];
  return stem === whole ? length === form.length : stem === length;
}

function restFits(
  { hashes, stems, others }: Lexicon,
  row: number,
  words: readonly Int32Array[],
  at: number,
): boolean {
  const from = others[row] ?? 0;
  for (let place = from; place < (others[row + 1] ?? 0); place += 1) {
    const word = words[at + 1 + place - from];
    const length = stems[place] === whole ? (word?.length ?? 0) : (stems[place] ?? 0);
    if (!word || length === 0 || word[length - 1] !== hashes[place]) return false;
  }
  return true;
}

/** Chinese has no spaces: the longest entry at each character, and on from its end. */
function addHan(lexicon: Lexicon, word: string, languages: number, found: number[]): void {
  for (let from = 0; from < word.length; from += 1) {
    let longest = 0;
    let spoken: readonly number[] = [];
    let hash = offset;
    for (let length = 1; length <= longestHan && from + length <= word.length; length += 1) {
      hash = hashFrom(hash, word.charAt(from + length - 1));
      const here = wholeWords(lexicon, hash, languages);
      if (here.length > 0) [longest, spoken] = [length, here];
    }
    for (const concept of spoken) if (!found.includes(concept)) found.push(concept);
    if (longest > 1) from += longest - 1;
  }
}

const longestHan = 8;

function wholeWords(lexicon: Lexicon, hash: number, languages: number): readonly number[] {
  const { slots, next, hashes, stems, concepts: of, languages: known, others } = lexicon;
  const spoken: number[] = [];
  for (let row = (slots[slotOf(hash)] ?? 0) - 1; row >= 0; row = (next[row] ?? 0) - 1) {
    const alone = hashes[row] === hash && stems[row] === whole && others[row] === others[row + 1];
    if (alone && ((known[row] ?? 0) & languages) !== 0) spoken.push(of[row] ?? 0);
  }
  return spoken;
}

function isHan(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x3400 && unit <= 0x9fff;
}

/**
 * The word, and for Arabic letters the word without what is written onto its front: "and" or "so"; "in", "to", "like", the future or
 * the present of a verb; "the". Nothing is cut to less than three letters.
 */
function formsOf(word: string): readonly string[] {
  if (!/^[\u0621-\u064a]/.test(word)) return [word];
  const forms = [word];
  let rest = word;
  for (const particle of particles) {
    const shorter = rest.replace(particle, '');
    if (shorter !== rest) forms.push(shorter);
    rest = shorter;
  }
  return forms;
}

const particles = [/^[وف](?=.{3})/u, /^(?:لل|[بلكسهح])(?=.{3})/u, /^ال(?=.{3})/u];

/** The concept at a place. */
export function conceptAt(place: number): Concept {
  return concepts[place] ?? 'talk';
}
