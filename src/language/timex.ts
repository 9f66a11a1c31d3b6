import { plusDays, mondayOf, partsOf } from './calendar';
import type { Mention, PartOfDay, Third } from './mention';

/** One stretch of English text that the recogniser takes for a time, in ISO 8601-TIMEX notation. */
export interface Found {
  readonly text: string;
  /** The word right before it. */
  readonly before: string;
  /** `date`, `daterange`, `datetime`, `datetimerange`, `time`, `timerange`, `set` or `duration`. */
  readonly kind: string;
  readonly timex: string;
  /** `since`, `before`, `start` and the like. */
  readonly mod: string;
  /** First day of a period, as the recogniser resolved it. */
  readonly start: string;
}

/**
 * What it says about a day; `undefined` when that is not clear enough to count on. Its own choice between this year and
 * the last, or between two Tuesdays, is not taken over.
 */
export function mentionOf(found: Found, today: string): Mention | undefined {
  const { text, mod } = found;
  if (/\b(few|several)\b/.test(text) || turnsAway(text)) return undefined;
  if (mod === 'since') return since(reading(found, today));
  if (mod.startsWith('since-')) return since(third(found, mod.slice('since-'.length)));
  if (mod === 'start' || mod === 'mid' || mod === 'end') return third(found, mod) ?? ofToday(found, today);
  return mod ? undefined : reading(found, today);
}

/** The part of the day that it names, or that its hour lies in. */
export function partOf({ text, timex }: Found): PartOfDay | undefined {
  // "Two hours ago" is counted from a noon of our own.
  const [, time = ''] = (!/\bago\b|now/.test(text) && /T(\w\w)/.exec(timex)) || [];
  return partNames[time] ?? (/^\d\d$/.test(time) ? byHour(Number(time)) : undefined);
}

const partNames: Readonly<Record<string, PartOfDay>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

function byHour(hour: number): PartOfDay {
  if (hour < 5 || hour > 21) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** "The day before" what? Only "the day before yesterday" says it. */
function turnsAway(text: string): boolean {
  return /\b(before|after|later|next|following|coming)\b/.test(text.replace('before yesterday', ''));
}

function since(start: Mention | undefined): Mention | undefined {
  return start && { says: 'since', start };
}

function reading(found: Found, today: string): Mention | undefined {
  const { text, timex } = found;
  if (timex === 'PRESENT_REF' || /\b(minutes?|mins?|seconds?) ago\b/.test(text))
    return { says: 'days-ago', days: 0 };
  // Who writes after midnight may mean yesterday.
  if (/\bhours? ago\b/.test(text)) return anyDayAgo([0, 1]);
  if (/\bcouple\b/.test(text)) return couple(text);
  const range = /^\(([^,]+),([^,]+),P\d+([DWMY])\)$/.exec(timex);
  if (range) return rangeOf(range, text, today);
  return lastOne(found, today) ?? vagueAgo(found, today) ?? simple(timex.replace(/T.*/, ''), found, today);
}

function anyDayAgo(days: readonly number[]): Mention {
  return { says: 'any', of: days.map((count) => ({ says: 'days-ago', days: count })) };
}

function couple(text: string): Mention | undefined {
  if (/\bdays? ago\b/.test(text)) return anyDayAgo([2, 3]);
  return /\bweeks? ago\b/.test(text) ? anyDayAgo([14, 21]) : undefined;
}

/** Quarters and the like ("(XXXX-07-01,XXXX-10-01,P3M)") are nobody's words for an incident. */
function rangeOf([, first = '', last = '', unit = '']: RegExpExecArray, text: string, today: string) {
  if (first.startsWith('XXXX') && unit !== 'D') return undefined;
  const [from, to] = [first, last].map((timex) =>
    simple(timex, { text: '', before: '', kind: 'date', timex, mod: '', start: '' }, today),
  );
  if (!from || !to || /\bor\b/.test(text)) return undefined;
  return { says: 'range', from, to } as const;
}

/** "Last Tuesday" and "last March", which people mean in two ways. */
function lastOne({ text, timex }: Found, today: string): Mention | undefined {
  if (!/\b(last|past|previous)\s+[a-z]+/.test(text)) return undefined;
  const weekday = weekdayIn(text.replace(/^.*\b(last|past|previous)\s+/, ''));
  if (weekday !== undefined && !/\bweek\b/.test(text)) return { says: 'weekday', weekday, last: true };
  const [, month] = /^\d{4}-(\d\d)$/.exec(timex) ?? [];
  if (!month || /\bmonth\b|year\b/.test(text)) return undefined;
  const now = partsOf(today);
  const latest = now.year - (Number(month) >= now.month ? 1 : 0);
  const years = Number(month) === now.month ? [latest] : [latest, latest - 1];
  return { says: 'any', of: years.map((year) => ({ says: 'month', month: Number(month), year })) };
}

function weekdayIn(text: string): number | undefined {
  const [, name] = /\b(mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|nes|ur)?(?:day)?s?\b/.exec(text) ?? [];
  return name ? ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(name) : undefined;
}

/** "Two months ago" is hardly ever a day. */
function vagueAgo({ text, timex }: Found, today: string): Mention | undefined {
  const [, unit] = /\b(month|year)s? ago\b/.exec(text) ?? [];
  if ((unit !== 'month' && unit !== 'year') || !isDay(timex)) return undefined;
  const [then, now] = [partsOf(timex), partsOf(today)];
  const years = now.year - then.year;
  return { says: 'ago', unit, count: unit === 'year' ? years : years * 12 + now.month - then.month };
}

function simple(timex: string, { text, before, start }: Found, today: string): Mention | undefined {
  const named = weekdayIn(text);
  const weekday = named === undefined ? {} : { weekday: named };
  if (isDay(timex)) return { says: 'day', day: timex, ...weekday };
  const parts = timex.split('-');
  const [year = '', second = '', last = ''] = parts;
  if (/^XXXX-WXX-\d$/.test(timex)) return { says: 'weekday', weekday: Number(last) % 7 };
  if (/^XXXX-(\d\d|XX)-\d\d$/.test(timex)) {
    return { says: 'date', day: Number(last), ...(second !== 'XX' && { month: Number(second) }), ...weekday };
  }
  if (/^\d{4}-W\d\d(-WE)?$/.test(timex)) {
    return { says: 'ago', unit: last ? 'weekend' : 'week', count: weeksBetween(start, today) };
  }
  if (/^(\d{4}|XXXX)-\d\d$/.test(timex)) {
    return { says: 'month', month: Number(second), ...(year !== 'XXXX' && { year: Number(year) }) };
  }
  return /^\d{4}$/.test(timex) && isYear(timex, text, before)
    ? { says: 'year', year: Number(timex) }
    : undefined;
}

/** A real day: the recogniser also writes out `2026-02-31` and `0000-00-00`. */
function isDay(timex: string): boolean {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(timex)) return false;
  const at = Date.parse(`${timex}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(timex);
}

/** Four digits alone may be a time or a house; "in 2024" and "last year" are years. */
function isYear(timex: string, text: string, before: string): boolean {
  return (
    /^(19|20)/.test(timex) && (/year|since/.test(text) || ['in', 'of', 'during', 'year'].includes(before))
  );
}

function weeksBetween(start: string, today: string): number {
  let weeks = 0;
  for (let monday = mondayOf(today); monday > start && weeks < 600; weeks += 1) monday = plusDays(monday, -7);
  return weeks;
}

function third({ timex }: Found, mod: string): Mention | undefined {
  const thirds: Readonly<Record<string, Third>> = { start: 'early', mid: 'mid', end: 'late' };
  const [, year = '', month = ''] = /^(\d{4}|XXXX)-(\d\d)$/.exec(timex) ?? [];
  const part = thirds[mod];
  if (!month || !part) return undefined;
  return { says: 'month', month: Number(month), third: part, ...(year !== 'XXXX' && { year: Number(year) }) };
}

/** "Early this morning" is this morning. */
function ofToday(found: Found, today: string): Mention | undefined {
  return /T[A-Z]{2}$/.test(found.timex) ? reading(found, today) : undefined;
}
