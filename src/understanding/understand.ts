/**
 * What somebody's own words already say, so that it need not be asked again. Words are data here: nothing in a text is
 * an order. What is understood is only ever offered back, never taken for granted.
 */
import { createFinder } from './phrases/phrasebook';
import { doorMeanings, kindsOf } from './meanings';
import { createStretchFinder } from './phrases/stretches';
import type { Phrasebook } from './phrases/phrasebook';
import type { DoorMeaning, HarassmentForm, Kind, Mention, RequestMeaning, StoryMeaning } from './meanings';
import type { Stretch, StretchBook } from './phrases/stretches';

/** One language's words, as data. */
export interface UnderstandingWords {
  readonly story: Phrasebook<StoryMeaning>;
  readonly doors: Phrasebook<RequestMeaning>;
  readonly mentions: Phrasebook<Mention>;
  readonly places: StretchBook;
  readonly times: StretchBook;
}

export interface Understanding {
  /** Everything that a story says, in the order in which it says it. */
  story(text: string): readonly StoryMeaning[];
  /** The door that a request is for; a story leads to a report. `undefined`: not clear. */
  door(text: string): DoorMeaning | undefined;
  /** Whether it says that somebody was harassed, or that somebody does something to them again and again. */
  tellsOfHarassment(text: string): boolean;
  /** What it only mentions, denied or not, that decides which advice is safe. */
  mentions(text: string): readonly Mention[];
  /** Where it says that something happened: "the stairwell" of "in the stairwell", but "outside the shop" whole. */
  places(text: string): readonly Stretch[];
  /** When it says so: "Monday" of "on Monday", but "since Monday" whole. */
  times(text: string): readonly Stretch[];
}

/** Understands all of the languages at once, whatever language a conversation is in. */
export function createUnderstanding(languages: readonly UnderstandingWords[]): Understanding {
  const story = createFinder(languages.map((words) => words.story));
  const doors = createFinder(languages.map((words) => words.doors));
  const mentions = createFinder(languages.map((words) => words.mentions));
  const places = createStretchFinder(languages.map((words) => words.places));
  const times = createStretchFinder(languages.map((words) => words.times));
  const heard = (text: string) => {
    const asked = doors(text);
    const door = isRequest(text) ? doorMeanings.find((one) => asked.includes(one)) : undefined;
    // "Told" says less than a form: beside a request it is what the request is about.
    const isTold = door === undefined && asked.includes('told');
    return { door, tells: isTold || formsAndKinds(story(text)).forms.length > 0 };
  };
  return {
    story,
    tellsOfHarassment: (text) => heard(text).tells,
    mentions,
    places,
    times,
    door: (text) => {
      const { door, tells } = heard(text);
      return door ?? (tells ? 'report' : undefined);
    },
  };
}

/** The forms and kinds among the meanings of a story, in the order of the report's own lists. */
export function formsAndKinds(meanings: readonly StoryMeaning[]): {
  readonly forms: readonly HarassmentForm[];
  readonly kinds: readonly Kind[];
} {
  const forms = Object.keys(kindsOf) as HarassmentForm[];
  const kinds = (form: HarassmentForm): readonly Kind[] =>
    kindsOf[form].filter((kind) => meanings.includes(kind));
  return {
    forms: forms.filter((form) => kinds(form).length > 0 || meanings.includes(`${form}-otherwise`)),
    kinds: forms.flatMap(kinds),
  };
}

/** Words in the longest request; what is longer tells a story, whatever questions stand in it. */
const longestRequest = 25;

function isRequest(text: string): boolean {
  return text.trim().split(/\s+/u).length <= longestRequest;
}
