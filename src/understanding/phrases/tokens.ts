/** One word of a sentence, in every form by which it may be known. */
export type Token = readonly string[];

/**
 * The sentences of a text, each as tokens. Folds what hides a word: case, accents, vowel marks, joiners and other invisible
 * characters, look-alike letters of other alphabets, digits for letters, stretched and spaced-out letters. Linear in the
 * length of the text.
 */
export function sentencesOf(text: string): readonly (readonly Token[])[] {
  return plain(text)
    .split(/[.!?;\n\r؟۔।…]+/u)
    .map((sentence) => (sentence.match(word) ?? []).map(formsOf))
    .filter((tokens) => tokens.length > 0);
}

/** A word of the phrase lists, folded as the words of a text are. */
export function foldWord(written: string): string {
  return plain(written).replace(/[^\p{L}\p{M}\p{Nd}]/gu, '');
}

/** A word of a list of marks; a comma is a mark too. */
export function foldMark(written: string): string {
  return foldWord(written) || written;
}

/** Letters, marks, digits and the signs that stand for letters; a comma is a token of its own. */
const word = /[\p{L}\p{M}\p{Nd}@$]+|[,،]/gu;

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g, '')
    .replace(arabicForms, (letter) => arabic[letter] ?? letter)
    .normalize('NFC')
    .replace(/([a-z])['’‘ʼ`´ ]?['’‘ʼ`´]re\b/g, '$1 are')
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/(?<![\p{L}\p{M}\p{Nd}])(?![ai] )(?:\p{L}[ _*-]){3,40}\p{L}(?![\p{L}\p{M}\p{Nd}])/gu, (spaced) =>
      spaced.replace(/[ _*-]/g, ''),
    );
}

const arabic: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};
const arabicForms = new RegExp(`[${Object.keys(arabic).join('')}]`, 'g');

/** Every form by which a folded word may be known: look-alikes undone, stretched letters, Arabic without its particles. */
export function formsOf(written: string): Token {
  const forms = new Set([written]);
  if (/\p{L}/u.test(written)) {
    for (const form of [
      unmixed(written),
      unmixed(written).replace(signs, (sign) => letterOf[sign] ?? sign),
    ]) {
      forms.add(form);
      if (/(.)\1\1/u.test(form)) {
        forms.add(form.replace(/(.)\1{2,}/gu, '$1'));
        forms.add(form.replace(/(.)\1{2,}/gu, '$1$1'));
      }
    }
    for (const form of withoutParticles(written)) forms.add(form);
  }
  return [...forms];
}

/**
 * An Arabic word without what is written onto its front, in the order in which it is written: "and" or "so"; "in", "to",
 * "like", the future or the present of a verb; "the". A word is never cut to less than three letters.
 */
function withoutParticles(written: string): readonly string[] {
  const bare: string[] = [];
  let rest = written;
  for (const particle of particles) {
    const shorter = rest.replace(particle, '');
    if (shorter === rest) continue;
    bare.push(shorter);
    rest = shorter;
  }
  return bare;
}

const particles = [/^[وف]/u, /^(?:لل|[بلكسهح])/u, /^ال/u].map(
  ({ source }) => new RegExp(`${source}(?=[\u0621-\u064a]{3})`, 'u'),
);

/** Look-alikes of other alphabets, where they stand among Latin letters. */
function unmixed(written: string): string {
  if (!/[a-z]/.test(written)) return written;
  return written.replace(/[\u0370-\u03ff\u0400-\u052f]/g, (letter) => lookalike[letter] ?? letter);
}

const lookalike: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'хx',
    'уy',
    'іi',
    'ѕs',
    'јj',
    'кk',
    'мm',
    'тt',
    'нh',
    'вb',
    'ԁd',
    'һh',
    'ԛq',
    'ԝw',
  ]
    .concat(['αa', 'εe', 'οo', 'ρp', 'υu', 'ιi', 'κk', 'νv', 'τt', 'χx', 'ηn', 'ωw', 'γy'])
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const letterOf: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};
const signs = /[013457@$]/g;
