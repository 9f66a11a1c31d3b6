/** What a story's words can already say, named as the report's form names its answers. */
export const kindsOf = {
  physical: ['touching', 'attack', 'damage'],
  verbal: [
    'advances',
    'name-calling',
    'bullying',
    'threats',
    'abuse',
    'jokes-insults',
    'ridicule',
    'malicious-complaints',
  ],
  'non-verbal': ['graffiti', 'gestures', 'letters-posters', 'staring'],
} as const;

export type HarassmentForm = keyof typeof kindsOf;
export type Kind = (typeof kindsOf)[HarassmentForm][number];

/** `question.choice` of the report, a kind by itself, or a thing that is only noted. */
export type StoryMeaning =
  | Kind
  /** A form of which no listed kind was said: "he was physical with me", "spitting". */
  | `${HarassmentForm}-otherwise`
  | `who.${'neighbour' | 'neighbours-visitor' | 'partner' | 'ex-partner' | 'relative' | 'someone-at-home' | 'council-staff' | 'stranger'}`
  | `where.${'at-home' | 'in-the-building' | 'in-the-street' | 'online' | 'somewhere-else'}`
  | `ongoing.${'once' | 'several-times' | 'still-going-on'}`
  | 'hurt'
  | 'weapon'
  | 'children'
  | 'afraid'
  | 'police-told';

/**
 * What decides which advice is safe to give. It is heard in a word alone, denied or not: for advice that could do harm, a
 * word too many costs less than one too few.
 */
export type Mention =
  | 'partner'
  | 'stalking'
  | 'sexual'
  | 'weapon'
  | 'violence'
  | 'threats'
  /** Fear, or danger of no kind named. */
  | 'danger'
  /** Whoever writes says that they are a child. */
  | 'under-18';

/**
 * Where somebody wants to go, the most particular first: "somebody reported me" and "my report" speak of reporting, and
 * are about something else. `danger` is not among them: the ear hears it first.
 */
export const doorMeanings = [
  'reported-me',
  'my-report',
  'contact-me',
  'language',
  'privacy',
  'what-will-you-do',
  'what-is-harassment',
  'advice',
  'report',
  'policy',
] as const;

export type DoorMeaning = (typeof doorMeanings)[number];

/** A door, or `told`: no request, but somebody does something to them, in words that name no form of harassment. */
export type RequestMeaning = DoorMeaning | 'told';
