/**
 * Folds what differs between two ways of typing the same words, for comparing commands, choices and names of
 * things; never for keeping. Compatibility forms, case, accents, native digits, bidi marks, invisible characters,
 * punctuation, spacing, and the Arabic spellings that people use for one another. Gives '' for nothing but those.
 */
export function normalise(text: string): string {
  return fold(text).replace(notWord, ' ').trim();
}

/** As `normalise`, but with spacing and punctuation left: dates hang on theirs. Apostrophes go. */
export function fold(text: string): string {
  // Before NFKC, which makes a space and an accent of some apostrophes.
  return withLatinDigits(text.replace(apostrophes, '').normalize('NFKC').toLowerCase())
    .normalize('NFD')
    .replace(accentsAndInvisible, '')
    .replace(lookalikes, (letter) => sameLetter[letter] ?? letter)
    .normalize('NFC');
}

/** Every decimal digit of any script as 0 to 9; nothing else changes. */
export function withLatinDigits(text: string): string {
  return text.replace(/[^\d\P{Nd}]/gu, (digit) => String(valueOf(digit)));
}

/** Digits stand in tens: the zero of its row is the nearest code point below that is no digit, plus one. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

/**
 * Combining accents of European scripts; Arabic vowel marks, superscript alef and tatweel; joiners, bidi marks and the
 * other characters that nobody sees. Vowel signs of Indian scripts are letters, and stay.
 */
const accentsAndInvisible =
  /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]|\p{Cf}|\p{Variation_Selector}/gu;

const apostrophes = /['’‘‛ʼ`´ʹ′＇]/g;

/** Marks that make part of a letter are kept; everything that is no letter, mark or digit parts two words. */
const notWord = /[^\p{L}\p{M}\p{Nd}]+/gu;

/** Letters that NFD does not take apart, and Arabic letters that are typed for one another. */
const sameLetter: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ۀ: 'ه',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};

const lookalikes = new RegExp(`[${Object.keys(sameLetter).join('')}]`, 'g');
