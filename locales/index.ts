/**
 * The languages of the assistant: a folder each, and a line here. `load` gives the sentences, when the language is in
 * use; `danger` what danger sounds like in it, and `understanding` what stories and requests sound like: both are listened for
 * from the start whatever anybody's language is.
 */
export const languages = {
  en: {
    name: 'English',
    english: 'English',
    direction: 'ltr',
    load: () => import('./en'),
    danger: () => import('./en/danger-phrases'),
    understanding: () => import('./en/understanding'),
  },
  ar: {
    name: 'العربية',
    english: 'Arabic',
    direction: 'rtl',
    load: () => import('./ar'),
    danger: () => import('./ar/danger-phrases'),
    understanding: () => import('./ar/understanding'),
  },
} as const;

/** A BCP 47 tag of a language that the assistant speaks. */
export type LanguageTag = keyof typeof languages;
