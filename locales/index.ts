/**
 * The languages of the assistant: a folder each, and a line here.
 *
 * In every one of them danger is heard and the emergency words are said, whatever language a conversation is in. They are kept from
 * the start: `danger` gives these words.
 */
export const everyLanguage = {
  en: { name: 'English', english: 'English', direction: 'ltr', danger: () => import('./en/danger') },
  cy: { name: 'Cymraeg', english: 'Welsh', direction: 'ltr', danger: () => import('./cy/danger') },
  ro: { name: 'Română', english: 'Romanian', direction: 'ltr', danger: () => import('./ro/danger') },
  pl: { name: 'Polski', english: 'Polish', direction: 'ltr', danger: () => import('./pl/danger') },
  tl: { name: 'Filipino', english: 'Filipino', direction: 'ltr', danger: () => import('./tl/danger') },
  ml: { name: 'മലയാളം', english: 'Malayalam', direction: 'ltr', danger: () => import('./ml/danger') },
  ur: { name: 'اردو', english: 'Urdu', direction: 'rtl', danger: () => import('./ur/danger') },
  bn: { name: 'বাংলা', english: 'Bengali', direction: 'ltr', danger: () => import('./bn/danger') },
  gu: { name: 'ગુજરાતી', english: 'Gujarati', direction: 'ltr', danger: () => import('./gu/danger') },
  hu: { name: 'Magyar', english: 'Hungarian', direction: 'ltr', danger: () => import('./hu/danger') },
  pt: { name: 'Português', english: 'Portuguese', direction: 'ltr', danger: () => import('./pt/danger') },
  es: { name: 'Español', english: 'Spanish', direction: 'ltr', danger: () => import('./es/danger') },
  ar: { name: 'العربية', english: 'Arabic', direction: 'rtl', danger: () => import('./ar/danger') },
  ta: { name: 'தமிழ்', english: 'Tamil', direction: 'ltr', danger: () => import('./ta/danger') },
  it: { name: 'Italiano', english: 'Italian', direction: 'ltr', danger: () => import('./it/danger') },
  bg: { name: 'Български', english: 'Bulgarian', direction: 'ltr', danger: () => import('./bg/danger') },
  pa: { name: 'ਪੰਜਾਬੀ', english: 'Punjabi', direction: 'ltr', danger: () => import('./pa/danger') },
  lt: { name: 'Lietuvių', english: 'Lithuanian', direction: 'ltr', danger: () => import('./lt/danger') },
  tr: { name: 'Türkçe', english: 'Turkish', direction: 'ltr', danger: () => import('./tr/danger') },
  fr: { name: 'Français', english: 'French', direction: 'ltr', danger: () => import('./fr/danger') },
  hi: { name: 'हिन्दी', english: 'Hindi', direction: 'ltr', danger: () => import('./hi/danger') },
  zh: { name: '中文', english: 'Chinese', direction: 'ltr', danger: () => import('./zh/danger') },
  sq: { name: 'Shqip', english: 'Albanian', direction: 'ltr', danger: () => import('./sq/danger') },
  ru: { name: 'Русский', english: 'Russian', direction: 'ltr', danger: () => import('./ru/danger') },
  uk: { name: 'Українська', english: 'Ukrainian', direction: 'ltr', danger: () => import('./uk/danger') },
  fa: { name: 'فارسی', english: 'Persian', direction: 'rtl', danger: () => import('./fa/danger') },
  so: { name: 'Soomaali', english: 'Somali', direction: 'ltr', danger: () => import('./so/danger') },
  el: { name: 'Ελληνικά', english: 'Greek', direction: 'ltr', danger: () => import('./el/danger') },
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
