/**
 * The languages of the assistant: a folder each, and a line here.
 *
 * In every one of them danger is heard and the emergency words are said, whatever language a conversation is in. They are kept from
 * the start: `danger` gives these words. `dates` and `words` give how people speak of days, steer and
 * answer, when that is to be understood.
 */
export const everyLanguage = {
  en: {
    name: 'English',
    english: 'English',
    direction: 'ltr',
    danger: () => import('./en/danger'),
    dates: () => import('./en/dates'),
    words: () => import('./en/words'),
  },
  cy: {
    name: 'Cymraeg',
    english: 'Welsh',
    direction: 'ltr',
    danger: () => import('./cy/danger'),
    dates: () => import('./cy/dates'),
    words: () => import('./cy/words'),
  },
  ro: {
    name: 'Română',
    english: 'Romanian',
    direction: 'ltr',
    danger: () => import('./ro/danger'),
    dates: () => import('./ro/dates'),
    words: () => import('./ro/words'),
  },
  pl: {
    name: 'Polski',
    english: 'Polish',
    direction: 'ltr',
    danger: () => import('./pl/danger'),
    dates: () => import('./pl/dates'),
    words: () => import('./pl/words'),
  },
  tl: {
    name: 'Filipino',
    english: 'Filipino',
    direction: 'ltr',
    danger: () => import('./tl/danger'),
    dates: () => import('./tl/dates'),
    words: () => import('./tl/words'),
  },
  ml: {
    name: 'മലയാളം',
    english: 'Malayalam',
    direction: 'ltr',
    danger: () => import('./ml/danger'),
    dates: () => import('./ml/dates'),
    words: () => import('./ml/words'),
  },
  ur: {
    name: 'اردو',
    english: 'Urdu',
    direction: 'rtl',
    danger: () => import('./ur/danger'),
    dates: () => import('./ur/dates'),
    words: () => import('./ur/words'),
  },
  bn: {
    name: 'বাংলা',
    english: 'Bengali',
    direction: 'ltr',
    danger: () => import('./bn/danger'),
    dates: () => import('./bn/dates'),
    words: () => import('./bn/words'),
  },
  gu: {
    name: 'ગુજરાતી',
    english: 'Gujarati',
    direction: 'ltr',
    danger: () => import('./gu/danger'),
    dates: () => import('./gu/dates'),
    words: () => import('./gu/words'),
  },
  hu: {
    name: 'Magyar',
    english: 'Hungarian',
    direction: 'ltr',
    danger: () => import('./hu/danger'),
    dates: () => import('./hu/dates'),
    words: () => import('./hu/words'),
  },
  pt: {
    name: 'Português',
    english: 'Portuguese',
    direction: 'ltr',
    danger: () => import('./pt/danger'),
    dates: () => import('./pt/dates'),
    words: () => import('./pt/words'),
  },
  es: {
    name: 'Español',
    english: 'Spanish',
    direction: 'ltr',
    danger: () => import('./es/danger'),
    dates: () => import('./es/dates'),
    words: () => import('./es/words'),
  },
  ar: {
    name: 'العربية',
    english: 'Arabic',
    direction: 'rtl',
    danger: () => import('./ar/danger'),
    dates: () => import('./ar/dates'),
    words: () => import('./ar/words'),
  },
  ta: {
    name: 'தமிழ்',
    english: 'Tamil',
    direction: 'ltr',
    danger: () => import('./ta/danger'),
    dates: () => import('./ta/dates'),
    words: () => import('./ta/words'),
  },
  it: {
    name: 'Italiano',
    english: 'Italian',
    direction: 'ltr',
    danger: () => import('./it/danger'),
    dates: () => import('./it/dates'),
    words: () => import('./it/words'),
  },
  bg: {
    name: 'Български',
    english: 'Bulgarian',
    direction: 'ltr',
    danger: () => import('./bg/danger'),
    dates: () => import('./bg/dates'),
    words: () => import('./bg/words'),
  },
  pa: {
    name: 'ਪੰਜਾਬੀ',
    english: 'Punjabi',
    direction: 'ltr',
    danger: () => import('./pa/danger'),
    dates: () => import('./pa/dates'),
    words: () => import('./pa/words'),
  },
  lt: {
    name: 'Lietuvių',
    english: 'Lithuanian',
    direction: 'ltr',
    danger: () => import('./lt/danger'),
    dates: () => import('./lt/dates'),
    words: () => import('./lt/words'),
  },
  tr: {
    name: 'Türkçe',
    english: 'Turkish',
    direction: 'ltr',
    danger: () => import('./tr/danger'),
    dates: () => import('./tr/dates'),
    words: () => import('./tr/words'),
  },
  fr: {
    name: 'Français',
    english: 'French',
    direction: 'ltr',
    danger: () => import('./fr/danger'),
    dates: () => import('./fr/dates'),
    words: () => import('./fr/words'),
  },
  hi: {
    name: 'हिन्दी',
    english: 'Hindi',
    direction: 'ltr',
    danger: () => import('./hi/danger'),
    dates: () => import('./hi/dates'),
    words: () => import('./hi/words'),
  },
  zh: {
    name: '中文',
    english: 'Chinese',
    direction: 'ltr',
    danger: () => import('./zh/danger'),
    dates: () => import('./zh/dates'),
    words: () => import('./zh/words'),
  },
  sq: {
    name: 'Shqip',
    english: 'Albanian',
    direction: 'ltr',
    danger: () => import('./sq/danger'),
    dates: () => import('./sq/dates'),
    words: () => import('./sq/words'),
  },
  ru: {
    name: 'Русский',
    english: 'Russian',
    direction: 'ltr',
    danger: () => import('./ru/danger'),
    dates: () => import('./ru/dates'),
    words: () => import('./ru/words'),
  },
  uk: {
    name: 'Українська',
    english: 'Ukrainian',
    direction: 'ltr',
    danger: () => import('./uk/danger'),
    dates: () => import('./uk/dates'),
    words: () => import('./uk/words'),
  },
  fa: {
    name: 'فارسی',
    english: 'Persian',
    direction: 'rtl',
    danger: () => import('./fa/danger'),
    dates: () => import('./fa/dates'),
    words: () => import('./fa/words'),
  },
  so: {
    name: 'Soomaali',
    english: 'Somali',
    direction: 'ltr',
    danger: () => import('./so/danger'),
    dates: () => import('./so/dates'),
    words: () => import('./so/words'),
  },
  el: {
    name: 'Ελληνικά',
    english: 'Greek',
    direction: 'ltr',
    danger: () => import('./el/danger'),
    dates: () => import('./el/dates'),
    words: () => import('./el/words'),
  },
} as const;

/**
 * Those that can be chosen, for everything else is said in them too. `load` gives the sentences, when the language is in use;
 * `understanding` what stories and requests sound like, which are listened for from the start whatever anybody's language is.
 */
export const languages = {
  en: {
    ...everyLanguage.en,
    load: () => import('./en'),
    understanding: () => import('./en/understanding'),
  },
  ar: {
    ...everyLanguage.ar,
    load: () => import('./ar'),
    understanding: () => import('./ar/understanding'),
  },
} as const;

/** A BCP 47 tag of a language in which danger is heard. */
export type AnyTag = keyof typeof everyLanguage;

/** A BCP 47 tag of a language that the assistant speaks. */
export type LanguageTag = keyof typeof languages;
