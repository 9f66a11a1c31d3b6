/** Where something happened, as a story says it: "in the stairwell", "at the bus stop on Ditchmore Lane". */

/** Part of a text: where it begins and where it ends (exclusive), in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words for places in one language. */
export interface PlaceWords {
  /** Words that name a kind of place, singular and plural, with spaces between: `stairwell lift car-park`. */
  readonly nouns: string;
}

export type PlaceFinder = (text: string) => readonly Stretch[];

export function createPlaceFinder(_languages: readonly PlaceWords[]): PlaceFinder {
  return () => [];
}
