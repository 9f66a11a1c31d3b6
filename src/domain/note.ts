/** A private note: what somebody writes down for themselves each time that something happens. It is no report. */
import type { Value } from '../form/form';

/** One time that something happened, in the person's own words. */
export interface NoteEntry {
  /** The draft that it was written as. */
  readonly id: string;
  /** The council's day on which it was written down, `YYYY-MM-DD`. */
  readonly writtenOn: string;
  /** Unset where it was left out. */
  readonly when?: Extract<Value, { kind: 'date' }>;
  readonly what: string;
  readonly whoSaw?: string;
}

/** Entries in a note, at most. */
export const mostEntries = 100;
/** Characters of what happened in one entry, at most: the newest entry of a note always fits into a report. */
export const longestEntry = 2_000;
/** Milliseconds that a note is kept after its last entry: 12 months, as the person is told. */
export const noteKeptFor = 365 * 24 * 60 * 60_000;

/** What an entry is sealed under: it opens as this entry of this note, and as no other. */
export function entryName(note: string, id: string): string {
  return `note ${note} ${id}`;
}
