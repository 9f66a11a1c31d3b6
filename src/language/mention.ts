/**
 * What somebody's words say about a day, before a calendar is held against it. Every language ends here, so that the
 * rules of which day is meant stand in one place (`whichDays`).
 */
export type Mention =
  /** So many days ago; 0 is today. */
  | { readonly says: 'days-ago'; readonly days: number }
  /** A day with its year. `weekday` where that was said too: both must hold. */
  | { readonly says: 'day'; readonly day: string; readonly weekday?: number }
  /** "Tuesday", "last Tuesday" (0: Sunday). */
  | { readonly says: 'weekday'; readonly weekday: number; readonly last?: boolean }
  /** "17 November", "the 12th", "Monday 16th". */
  | {
      readonly says: 'date';
      readonly day: number;
      readonly month?: number;
      readonly weekday?: number;
      /** The month is one of the Persian calendar. */
      readonly persian?: true;
    }
  | { readonly says: 'month'; readonly month: number; readonly year?: number; readonly third?: Third }
  | { readonly says: 'year'; readonly year: number }
  /** "Last week" is 1 ago, "this week" 0; the same for the others. */
  | { readonly says: 'ago'; readonly unit: 'week' | 'weekend' | 'month' | 'year'; readonly count: number }
  /** "Tuesday of last week". */
  | { readonly says: 'weekday-of-week'; readonly weekday: number; readonly count: number }
  | { readonly says: 'since'; readonly start: Mention }
  | { readonly says: 'range'; readonly from: Mention; readonly to: Mention }
  /** Any of these: "a couple of days ago", "an hour ago" after midnight. */
  | { readonly says: 'any'; readonly of: readonly Mention[] };

/** Of a month: "early November", "mid November", "the end of November". */
export type Third = 'early' | 'mid' | 'late';

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';

/** What was found in a text. No mention at all: nothing is clear. */
export interface Mentioned {
  readonly mentions: readonly Mention[];
  readonly part?: PartOfDay;
}

/**
 * Finds in a text what it says about days.
 * @param text folded, spaces single, at most 120 characters
 */
export type MentionReader = (text: string, today: string) => Mentioned;
