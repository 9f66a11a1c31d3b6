/** Spelling undone: what hides a word, or differs from one writer to the next, is taken away before anything is recognised. */

/** The words between two full stops or line ends; a closing `?` or `!` is a word of its own. */
export type Sentence = readonly string[];

/**
 * The sentences of a message in any language, without capitals, accents, vowel marks, invisible characters, doubled letters,
 * look-alike letters of another alphabet, digits in the place of letters, and spaces between single letters. Linear in the
 * message's length.
 */
export function sentencesOf(message: string): readonly Sentence[] {
  const sentences: string[][] = [];
  let open: string[] = [];
  let word = '';
  let sorts = 0;
  const endWord = (): void => {
    if (word !== '') open.push(spelled(word, sorts));
    word = '';
    sorts = 0;
  };
  const endSentence = (mark: string): void => {
    endWord();
    if (open.length > 0) sentences.push(open);
    open = [];
    // A mark that stands apart, or follows another, belongs to what went before: "Help me !?"
    const last = sentences.at(-1);
    if (mark !== '' && last && !last.includes(mark)) last.push(mark);
  };
  for (const character of message) {
    const { kind, text, sort } = letterOf(character);
    if (kind === 'part') {
      // "Heeelp", and "kiling" for "killing": one letter of a kind is enough.
      if (sort === digit || !word.endsWith(text)) word += text;
      sorts |= sort;
    } else if (kind === 'end') endSentence(text);
    else if (kind === 'gap') endWord();
  }
  endSentence('');
  return sentences.map(withoutGaps);
}

/** A single word of a list, spelled as the words of sentences are; empty where nothing of it is a letter or digit. */
export function foldedWord(word: string): string {
  return sentencesOf(word).flat().join('');
}

interface Letter {
  readonly kind: 'part' | 'gap' | 'end' | 'nothing';
  readonly text: string;
  readonly sort: number;
}

// What a word has among its letters, a bit each.
const [plainLetter, latin, lookalike, digit] = [0, 1, 2, 4];

/** What a character is, worked out when it is first met; there are few in any one script. */
const known = new Map<string, Letter>();
const mostKnown = 5_000;

function letterOf(character: string): Letter {
  const met = known.get(character);
  if (met) return met;
  const letter = read(character);
  if (known.size < mostKnown) known.set(character, letter);
  return letter;
}

function read(character: string): Letter {
  const text = plain(character);
  if (/^[\p{L}\p{M}\p{N}@$]+$/u.test(text)) return { kind: 'part', text, sort: sortOf(text) };
  if (text === '' || /^['’‘ʼ`´]+$/u.test(text)) return { kind: 'nothing', text: '', sort: plainLetter };
  if (/^[?؟;]$/u.test(text)) return { kind: 'end', text: '?', sort: plainLetter };
  if (text === '!') return { kind: 'end', text, sort: plainLetter };
  if (/^[\n\r.۔।॥…。]+$/u.test(text)) return { kind: 'end', text: '', sort: plainLetter };
  return { kind: 'gap', text: '', sort: plainLetter };
}

function sortOf(text: string): number {
  if (/[\p{N}@$]/u.test(text)) return digit;
  if (/[a-z]/.test(text)) return latin;
  return /[\u0370-\u052f]/.test(text) ? lookalike : plainLetter;
}

/** Compatibility forms undone ("ｈ"), small letters, no accents, no vowel marks, no dots that many leave out. */
function plain(character: string): string {
  const folded = character
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(
      /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u093c\u09bc\u0a3c\u0abc]/g,
      '',
    )
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '');
  return Array.from(folded, (letter) => sameLetter[letter] ?? letter).join('');
}

/** Letters that are written one for the other, and letters that no accent is taken from by Unicode. */
const sameLetter: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ı: 'i', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ς: 'σ', ґ: 'г' },
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ے: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه' },
};

/** "h e l p" is a word: four letters or more that each stand alone. */
const shortestSpaced = 4;
const single = /^[a-z\u0370-\u03ff\u0400-\u04ff]$/;

function withoutGaps(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let end = at;
    while (end < words.length && single.test(words[end] ?? '')) end += 1;
    if (end - at >= shortestSpaced) {
      joined.push(words.slice(at, end).join(''));
      at = end - 1;
    } else joined.push(words[at] ?? '');
  }
  return joined;
}

/** A word with its look-alikes and digits made letters; of a long number only that it is one. */
function spelled(word: string, sorts: number): string {
  if (sorts === digit && !/[@$]/.test(word)) return word.length > longestNumber ? longNumber : word;
  const unmixed = (sorts & latin) !== 0 && (sorts & lookalike) !== 0 ? word.replace(/./g, inLatin) : word;
  return (sorts & digit) === 0 ? unmixed : unmixed.replace(/./g, inLetters).replace(/(.)\1+/g, '$1');
}

/** 999 and 101 are words of their own; what is longer is a house, a day or a telephone. */
const longestNumber = 3;
const longNumber = '0000';

const inLatin = (sign: string): string => latinFor[sign] ?? sign;
const inLetters = (sign: string): string => letterFor[sign] ?? sign;

/** Greek and Cyrillic letters that look like Latin ones. */
const latinFor: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    х: 'x',
    у: 'y',
    і: 'i',
    ѕ: 's',
    ј: 'j',
    к: 'k',
    м: 'm',
    т: 't',
  },
  ...{ н: 'h', в: 'b', ԁ: 'd', һ: 'h', ԛ: 'q', ԝ: 'w' },
  ...{
    α: 'a',
    ε: 'e',
    ο: 'o',
    ρ: 'p',
    υ: 'u',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    τ: 't',
    χ: 'x',
    η: 'n',
    ω: 'w',
    γ: 'y',
  },
};

/** Digits and signs that stand for letters within a word. */
const letterFor: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' },
};
