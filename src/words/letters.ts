/** What a sentence is made of, as numbers: its letters, its words, and what stands near what. */
import { hashFrom, mix, offset, spread } from './hash';
import type { Sentence } from './fold';

const shortestPiece = 3;
const longestPiece = 5;
/** Chinese is written without spaces: there a piece of one to four characters is what a word is elsewhere. */
const longestHan = 4;
/** How far apart two words may stand to be seen together. */
const reach = 3;
/** A sentence of more words than this is simply long. */
const long = 12;

/** The features of a sentence's letters, word after word. */
export interface Letters {
  readonly features: Int32Array;
  /** Where those of each word end. */
  readonly ends: Int32Array;
}

/**
 * Numbers for each word: the word, pieces of it, and pairs with the words shortly before it. The last word brings the end and the
 * length of the sentence. Linear in the sentence's length.
 */
export function lettersOf(sentence: Sentence): Letters {
  const most = sentence.reduce((sum, word) => sum + (word.length + 2) * longestPiece + reach + 1, reach + 1);
  const features = new Int32Array(most);
  const ends = new Int32Array(sentence.length);
  const hashes = sentence.map((word) => hashFrom(offset, word));
  let count = 0;
  const add = (hash: number): void => {
    features[count] = spread(hash);
    count += 1;
  };
  // A word with each of those shortly before it, of which the begin of the sentence is one.
  const addPairs = (hash: number, at: number): void => {
    for (let apart = 1; apart <= reach && apart <= at + 1; apart += 1)
      add(mix(mix(hashes[at - apart] ?? begin, hash), apart === 1 ? adjacent : near));
  };
  for (let at = 0; at < sentence.length; at += 1) {
    const hash = hashes[at] ?? 0;
    addPieces(sentence[at] ?? '', add);
    add(mix(hash, whole));
    addPairs(hash, at);
    if (at === sentence.length - 1) {
      addPairs(end, at + 1);
      add(mix(lengths, Math.min(sentence.length, long)));
    }
    ends[at] = count;
  }
  return { features: features.subarray(0, count), ends };
}

// Kinds of features, so that equal letters of different kinds lie apart.
const [begin, end, whole, adjacent, near, piece, lengths] = [0x0b0b, 0x0e0e, 7, 13, 17, 11, 0x1e17];

/** Every stretch of letters in a word, with a sign at its begin and end. */
function addPieces(word: string, add: (hash: number) => void): void {
  const han = isHan(word);
  const least = han ? 1 : shortestPiece;
  const most = han ? longestHan : longestPiece;
  const length = word.length + 2;
  for (let from = 0; from < length; from += 1) {
    let hash = offset;
    for (let at = from; at < length && at - from < most; at += 1) {
      hash = mix(hash, at === 0 ? 2 : at === length - 1 ? 3 : word.charCodeAt(at - 1));
      if (at - from + 1 >= least) add(mix(hash, piece));
    }
  }
}

function isHan(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x3400 && unit <= 0x9fff;
}
