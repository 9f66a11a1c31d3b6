/** Words of the scripts of India as people type them in Latin letters: their blocks in Unicode are laid out alike. */
import type { AnyTag } from '../../locales';

/** A consonant, or none at a word's begin, and the vowel that follows it. */
interface Syllable {
  consonant: string;
  /** `a` unsaid stands for the vowel that is not written. */
  vowel: string | typeof unsaid;
}
const unsaid = Symbol('the vowel that a consonant has when none is written');

interface Habit {
  /** The vowel that is not written. */
  readonly inherent: string;
  /** Whether that vowel is silent at a word's end, and between two syllables that have one. */
  readonly silent: 'never' | 'last' | 'last and middle';
  /** Other letters for some of the sounds; `k-` is one between vowels. */
  readonly letters: Readonly<Record<string, string>>;
}

const hindi: Habit = { inherent: 'a', silent: 'last and middle', letters: {} };
const hindiToo: Habit = {
  inherent: 'a',
  silent: 'last',
  letters: { ii: 'e', uu: 'o', v: 'w', ph: 'f', R: 'd' },
};
const tamil: Habit = {
  inherent: 'a',
  silent: 'never',
  letters: { 'k-': 'g', 'T-': 'd', c: 's', t: 'th', 'p-': 'b' },
};
const tamilToo: Habit = {
  inherent: 'a',
  silent: 'never',
  letters: { c: 'ch', 't-': 'dh', t: 'th', ii: 'e', uu: 'o', L: 'l', zh: 'l' },
};
const malayalam: Habit = { inherent: 'a', silent: 'never', letters: { t: 'th', T: 't' } };

const habits: Readonly<Partial<Record<AnyTag, readonly Habit[]>>> = {
  hi: [hindi, hindiToo],
  pa: [hindi, hindiToo],
  gu: [hindi, hindiToo],
  bn: [
    { inherent: 'o', silent: 'last', letters: { y: 'j', v: 'b' } },
    { inherent: 'a', silent: 'last', letters: { y: 'j', v: 'b', ii: 'e', ch: 's', sh: 's', bh: 'v' } },
  ],
  ta: [tamil, tamilToo],
  ml: [malayalam, { ...malayalam, letters: { ii: 'e', uu: 'o', zh: 'l' } }],
};

/** How a word may be typed in Latin letters; nothing where it has no letter of these scripts. */
export function latinSpellingsOfIndic(word: string, language: AnyTag): readonly string[] {
  if (!/[\u0900-\u0d7f]/.test(word)) return [];
  const written = word.normalize('NFC');
  return [...new Set((habits[language] ?? []).map((habit) => spelt(syllablesOf(written), habit)))];
}

// Places in a block of 128 characters.
const vowels: Readonly<Record<number, string>> = {
  ...{ 0x05: 'a', 0x06: 'a', 0x07: 'i', 0x08: 'ii', 0x09: 'u', 0x0a: 'uu', 0x0b: 'ri', 0x0d: 'e', 0x0e: 'e' },
  ...{ 0x0f: 'e', 0x10: 'ai', 0x11: 'o', 0x12: 'o', 0x13: 'o', 0x14: 'au' },
};
const vowelSigns: Readonly<Record<number, string>> = {
  ...{ 0x3e: 'a', 0x3f: 'i', 0x40: 'ii', 0x41: 'u', 0x42: 'uu', 0x43: 'ri', 0x45: 'e', 0x46: 'e', 0x47: 'e' },
  ...{ 0x48: 'ai', 0x49: 'o', 0x4a: 'o', 0x4b: 'o', 0x4c: 'au', 0x57: 'au' },
};
const firstConsonant = 0x15;
const consonants = [
  ...[
    'k',
    'kh',
    'g',
    'gh',
    'ng',
    'c',
    'chh',
    'j',
    'jh',
    'nj',
    'T',
    'th',
    'd',
    'dh',
    'n',
    't',
    'th',
    'd',
    'dh',
    'n',
    'n',
  ],
  ...['p', 'ph', 'b', 'bh', 'm', 'y', 'r', 'R', 'l', 'L', 'zh', 'v', 'sh', 'sh', 's', 'h'],
];
const otherConsonants: Readonly<Record<number, string>> = {
  ...{ 0x4e: 't', 0x58: 'q', 0x59: 'kh', 0x5a: 'g', 0x5b: 'z', 0x5c: 'R', 0x5d: 'rh', 0x5e: 'f', 0x5f: 'Y' },
};
/** Of Malayalam: consonants that never have a vowel. */
const bare: Readonly<Record<number, string>> = {
  0x7a: 'n',
  0x7b: 'n',
  0x7c: 'r',
  0x7d: 'l',
  0x7e: 'l',
  0x7f: 'k',
};
const nasal = [0x01, 0x02, 0x70];
const virama = 0x4d;
const nukta = 0x3c;
/** What the dot below makes of a consonant. */
const dotted: Readonly<Record<string, string>> = { d: 'R', dh: 'rh', j: 'z', ph: 'f', y: 'Y', k: 'q' };

function syllablesOf(word: string): readonly Syllable[] {
  const syllables: Syllable[] = [];
  for (const character of word) {
    const place = character.charCodeAt(0) % 0x80;
    const last = syllables.at(-1);
    const consonant = consonants[place - firstConsonant] ?? otherConsonants[place];
    const [vowel, sign, alone] = [vowels[place], vowelSigns[place], bare[place]];
    if (place === nukta) {
      if (last) last.consonant = dotted[last.consonant] ?? last.consonant;
    } else if (place === virama) {
      if (last) last.vowel = '';
    } else if (sign !== undefined && last) last.vowel = sign;
    else if (nasal.includes(place)) syllables.push({ consonant: 'n', vowel: '' });
    else if (vowel !== undefined) syllables.push({ consonant: '', vowel });
    else if (alone !== undefined) syllables.push({ consonant: alone, vowel: '' });
    else if (consonant !== undefined) syllables.push({ consonant, vowel: unsaid });
  }
  return syllables;
}

function spelt(syllables: readonly Syllable[], habit: Habit): string {
  const { inherent, letters } = habit;
  let text = '';
  let hadVowel = false;
  for (const [at, { consonant, vowel }] of syllables.entries()) {
    const silent = vowel === unsaid && at > 0 && isSilent(syllables[at + 1], hadVowel, habit);
    const said: string = vowel === unsaid ? (silent ? '' : inherent) : vowel;
    const between = hadVowel && said !== '' ? letters[`${consonant}-`] : undefined;
    text += between ?? letters[consonant] ?? usual[consonant] ?? consonant;
    text += letters[said] ?? usual[said] ?? said;
    hadVowel = said !== '';
  }
  return text;
}

const usual: Readonly<Record<string, string>> = { c: 'ch', T: 't', R: 'r', L: 'l', Y: 'y', ii: 'i', uu: 'u' };

function isSilent(next: Syllable | undefined, hadVowel: boolean, { silent }: Habit): boolean {
  if (!next) return silent !== 'never';
  return silent === 'last and middle' && hadVowel && next.vowel !== '' && next.vowel !== unsaid;
}
