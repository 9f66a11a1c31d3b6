/** The languages of the assistant: a folder each, and a line here. */
export const languages = {
  en: { name: 'English', english: 'English', direction: 'ltr', load: () => import('./en') },
  ar: { name: 'العربية', english: 'Arabic', direction: 'rtl', load: () => import('./ar') },
} as const;

/** A BCP 47 tag of a language that the assistant speaks. */
export type LanguageTag = keyof typeof languages;
