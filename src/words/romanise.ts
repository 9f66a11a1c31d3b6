/** Words as people type them in Latin letters. Arabic letters leave the vowels out: there the word lists have to say it. */
import { latinSpellingsOfIndic } from './romanise-indic';
import type { AnyTag } from '../../locales';

/** Letters, or several together, and how they are typed. */
type Habit = Readonly<Record<string, string>>;

// Each language's habits: one by sound, as its own rules or passports have it, and one or two of the keyboard.
const ukrainian: Habit = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'h',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'y',
    і: 'i',
    ї: 'yi',
  },
  ...{
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
  },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'yu', я: 'ya' },
};
const russian: Habit = { ...ukrainian, г: 'g', и: 'i', ё: 'yo', ы: 'y', э: 'e', ъ: '' };
const bulgarian: Habit = { ...russian, х: 'h', щ: 'sht', ъ: 'a', ь: 'y' };
const greek: Habit = {
  ...{
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
  },
  ...{
    ξ: 'ks',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'y',
    φ: 'f',
    χ: 'x',
    ψ: 'ps',
    ω: 'o',
    ου: 'ou',
  },
};

const habits: Readonly<Partial<Record<AnyTag, readonly Habit[]>>> = {
  uk: [
    ukrainian,
    { ...ukrainian, г: 'g', и: 'i', ї: 'i', є: 'e', й: 'i', х: 'h', ц: 'c', щ: 'sch', ю: 'iu', я: 'ia' },
  ],
  ru: [russian, { ...russian, й: 'i', х: 'h', ц: 'c', щ: 'sch', ы: 'i', ю: 'u', я: 'ia' }],
  bg: [
    bulgarian,
    { ...bulgarian, ж: 'j', ъ: 'u', ц: 'c', я: 'q', ю: 'iu', й: 'i' },
    { ...bulgarian, ж: 'j', ъ: 'u', ц: 'c', я: 'ia', ш: '6', ч: '4', щ: '6t', й: 'i' },
  ],
  el: [
    { ...greek, αι: 'e', ει: 'i', οι: 'i', υ: 'i', χ: 'h', μπ: 'b', ντ: 'd' },
    { ...greek, η: 'h', θ: '8', ξ: '3', υ: 'u', ω: 'w' },
    { ...greek, ξ: 'x', χ: 'ch', ου: 'u' },
  ],
};

/** How a word may be typed in Latin letters; nothing where its script has no habits for that. */
export function latinSpellings(word: string, language: AnyTag): readonly string[] {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
  if (!/[\u0370-\u052f]/.test(plain)) return latinSpellingsOfIndic(plain, language);
  return [...new Set((habits[language] ?? []).map((habit) => typed(plain, habit)))];
}

/** Two letters together go before one. */
function typed(word: string, habit: Habit): string {
  return word.replace(
    /αι|ει|οι|ου|μπ|ντ|./gu,
    (letters) => habit[letters] ?? Array.from(letters, (one) => habit[one] ?? one).join(''),
  );
}
