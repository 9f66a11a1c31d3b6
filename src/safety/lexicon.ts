/** The words of every language by what they speak of, as a table of numbers: letters are not kept, only what they hash to. */
import { hashFrom, mix, offset } from '../words/hash';
import { concepts } from './concepts';
import type { Concept, Entry, Part } from './concepts';
import type { Sentence } from '../words/fold';

/** A row for each entry, those of one slot side by side: its first part, and where its other parts stand. */
export interface Lexicon {
  /** For each slot of hashes where its rows begin; they end where those of the next one begin. One more than a power of two. */
  readonly slots: Int32Array;
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

const slotCount = 2 ** 17;
/** Stands for a whole word in the place of a stem's length. */
const whole = 255;

/** Builds the table, for at most 32 languages. */
export function createLexicon(entries: readonly Entry[]): Lexicon {
  const rows = entries
    .flatMap(({ parts: [first, ...rest], ...entry }) => (first ? [{ ...entry, first, rest }] : []))
    .map((entry) => ({ ...entry, slot: slotOf(hashFrom(offset, entry.first.word)) }))
    .toSorted((one, other) => one.slot - other.slot);
  const lexicon = emptyLexicon(
    rows.length,
    rows.length + rows.reduce((sum, { rest }) => sum + rest.length, 0),
  );
  let other = rows.length;
  for (const [row, { concept, languages, first, rest, slot }] of rows.entries()) {
    put(lexicon, row, first);
    lexicon.others[row] = other;
    for (const part of rest) put(lexicon, other++, part);
    lexicon.concepts[row] = concepts.indexOf(concept);
    lexicon.languages[row] = languages.reduce((mask, language) => mask | (1 << language), 0);
    lexicon.slots[slot + 1] = row + 1;
  }
  lexicon.others[rows.length] = other;
  // Slots without rows begin and end where the one before them ends.
  for (let slot = 1; slot <= slotCount; slot += 1) lexicon.slots[slot] ||= lexicon.slots[slot - 1] ?? 0;
  return lexicon;
}

/** Room for so many entries, and for all of their parts. */
export function emptyLexicon(rows: number, parts: number): Lexicon {
  return {
    slots: new Int32Array(slotCount + 1),
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
  const all = beginningsOf(sentence);
  return sentence.map((word, at) => {
    const found: number[] = [];
    if (isHan(word)) addHan(lexicon, word, languages, found);
    else {
      const seek = { lexicon, languages, all, next: at + 1 };
      addWord(seek, all.hashes, all.ends[at - 1] ?? 0, all.ends[at] ?? 0, found);
      for (const form of otherFormsOf(word)) {
        const { hashes } = beginningsOf([form]);
        addWord(seek, hashes, 0, hashes.length, found);
      }
    }
    return found;
  });
}

/** The hash of each beginning of each word, the last of which is the whole word, word after word. */
interface Beginnings {
  readonly hashes: Int32Array;
  /** Where those of each word end. */
  readonly ends: Int32Array;
}

function beginningsOf(sentence: Sentence): Beginnings {
  const hashes = new Int32Array(sentence.reduce((sum, word) => sum + word.length, 0));
  const ends = new Int32Array(sentence.length);
  let count = 0;
  for (let place = 0; place < sentence.length; place += 1) {
    const word = sentence[place] ?? '';
    let hash = offset;
    for (let at = 0; at < word.length; at += 1) hash = hashes[count++] = mix(hash, word.charCodeAt(at));
    ends[place] = count;
  }
  return { hashes, ends };
}

interface Seek {
  readonly lexicon: Lexicon;
  readonly languages: number;
  /** The beginnings of all words of the sentence. */
  readonly all: Beginnings;
  /** The place of the word in which an expression goes on. */
  readonly next: number;
}

/** Adds the concepts of the word whose beginnings are these of the hashes. */
function addWord(seek: Seek, hashes: Int32Array, from: number, to: number, found: number[]): void {
  const { slots, hashes: known, stems, concepts: of, languages } = seek.lexicon;
  for (let at = from; at < to; at += 1) {
    const hash = hashes[at] as number;
    const slot = slotOf(hash);
    const end = slots[slot + 1] as number;
    for (let row = slots[slot] as number; row < end; row += 1) {
      if (known[row] !== hash || ((languages[row] as number) & seek.languages) === 0) continue;
      // A whole word at its end, a stem anywhere.
      const fits = stems[row] === whole ? at === to - 1 : stems[row] === at - from + 1;
      const concept = of[row] as number;
      if (fits && !found.includes(concept) && restFits(seek, row)) found.push(concept);
    }
  }
}

function restFits({ lexicon: { hashes, stems, others }, all, next }: Seek, row: number): boolean {
  const first = others[row] ?? 0;
  for (let place = first; place < (others[row + 1] ?? 0); place += 1) {
    const word = next + place - first;
    const from = all.ends[word - 1] ?? 0;
    const to = all.ends[word] ?? 0;
    const length = stems[place] === whole ? to - from : (stems[place] ?? 0);
    if (length === 0 || from + length > to || all.hashes[from + length - 1] !== hashes[place]) return false;
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
  const { slots, hashes, stems, concepts: of, languages: known, others } = lexicon;
  const spoken: number[] = [];
  const slot = slotOf(hash);
  for (let row = slots[slot] ?? 0; row < (slots[slot + 1] ?? 0); row += 1) {
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
 * For Arabic letters the word without what is written onto its front: "and" or "so"; "in", "to", "like", the future or the present of
 * a verb; "the". Nothing is cut to less than three letters.
 */
function otherFormsOf(word: string): readonly string[] {
  const unit = word.charCodeAt(0);
  if (unit < 0x0621 || unit > 0x064a) return nothing;
  const forms: string[] = [];
  let rest = word;
  for (const particle of particles) {
    const shorter = rest.replace(particle, '');
    if (shorter !== rest) forms.push(shorter);
    rest = shorter;
  }
  return forms;
}

const nothing: readonly string[] = [];
const particles = [/^[وف](?=.{3})/u, /^(?:لل|[بلكسهح])(?=.{3})/u, /^ال(?=.{3})/u];

/** The concept at a place. */
export function conceptAt(place: number): Concept {
  return concepts[place] ?? 'talk';
}
