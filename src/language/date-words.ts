/** The words by which people of one language speak of time, where ICU has none. Compared after `normalise`. */
import type { PartOfDay } from './mention';

export interface DateWords {
  /** Phrases that say the day is not known. */
  readonly unsure: readonly string[];
  /** Words beside a date that make it another one, or none: "before", "not", "about". */
  readonly doubts: readonly string[];
  /** What our own reader needs; unset for a language that the recogniser reads. */
  readonly grammar?: Grammar;
}

/** For the reader that is built from ICU, which knows the names of days and months and "yesterday" by itself. */
export interface Grammar {
  /** ICU locales whose names for days and months people of this language use. */
  readonly locales: readonly string[];
  /** Written onto the front of a word: "and", "in", "by". */
  readonly prefixes: readonly string[];
  /** "Since", "from" and "to" stand behind a time, as in Hindi and Hungarian. */
  readonly postpositions?: true;
  /** Other words than ICU's, by how many days ago. */
  readonly daysAgo: Readonly<Record<number, readonly string[]>>;
  /** Other names and spellings than ICU's, from Sunday. */
  readonly weekdays: readonly (readonly string[])[];
  /** What a weekday is called right after a week, and nowhere else: Chinese "上周二", of "二". */
  readonly weekdaysAfterWeek?: readonly (readonly string[])[];
  /** The same as `weekdays`, from January. */
  readonly months: readonly (readonly string[])[];
  /** Names of the months of the Persian calendar from Farvardin (21 March), where people use it. */
  readonly persianMonths?: readonly (readonly string[])[];
  /** Number words, by number. */
  readonly numbers: Readonly<Record<number, readonly string[]>>;
  /** `one`: every form that goes with a number, or means one; `two`: one word for two of them. */
  readonly units: Readonly<
    Record<Unit, { readonly one: readonly string[]; readonly two?: readonly string[] }>
  >;
  /** Beside a count of units; a form of a unit that stands here too says it by itself (Hungarian "3 napja"). */
  readonly ago: readonly string[];
  /** Beside a weekday, month or unit. */
  readonly last: readonly string[];
  readonly current: readonly string[];
  readonly since: readonly string[];
  readonly from: readonly string[];
  readonly between: readonly string[];
  readonly to: readonly string[];
  /** "And" and "or". */
  readonly and: readonly string[];
  /** Where a range goes on to this day. */
  readonly now: readonly string[];
  /** Said before the name or number of a day, or after its number. */
  readonly day: readonly string[];
  /** Said before the name or number of a month. */
  readonly month: readonly string[];
  /** Said before the number of a year, or after it. */
  readonly year: readonly string[];
  /** Said before an hour, or after it. */
  readonly hour: readonly string[];
  /** How often, which says nothing of when: "several times", where "several" alone would be a doubt. */
  readonly often: readonly string[];
  readonly parts: Readonly<Record<PartOfDay, readonly string[]>>;
}

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year';
