import { dayOf } from './calendar';
import { as, isAny } from './date-tokens';
import type { Sense } from './date-vocabulary';
import type { Token } from './date-tokens';
import type { Mention } from './mention';

/** A mention and the tokens that it was made of. */
export interface Phrase {
  readonly mention: Mention;
  readonly at: number;
  /** One after its last token. */
  readonly end: number;
}

/** Reads what begins at a token, or nothing. */
export type Rule = (tokens: readonly Token[], at: number) => Phrase | undefined;

/** A day or period by itself, without "since" or "ago". The first that fits is taken, so longer ones stand first. */
export const single: readonly Rule[] = [
  numericDate,
  dayAndMonth,
  weekdayAndDate,
  namedWeekday,
  namedMonth,
  lastUnit,
  yearNumber,
  dayNumber,
];

/** What the first rule that fits reads there. */
export function firstOf(rules: readonly Rule[], tokens: readonly Token[], at: number): Phrase | undefined {
  for (const rule of rules) {
    const phrase = rule(tokens, at);
    if (phrase) return { ...phrase, at };
  }
  return undefined;
}

/** A phrase from `at` up to, not including, `end`. */
export function made(mention: Mention, at: number, end: number): Phrase {
  return { mention, at, end };
}

/** Where `at` would be after words that only introduce. */
export function past(tokens: readonly Token[], at: number, roles: readonly Sense['is'][]): number {
  return isAny(tokens[at], roles) ? at + 1 : at;
}

/** "Yesterday", "last week" where ICU has a phrase for it. */
export function relative(tokens: readonly Token[], at: number): Phrase | undefined {
  const found = as(tokens[at], 'relative');
  return found && made(found.mention, at, at + 1);
}

/** "12" as a day of the month: only beside something that makes it one. */
export function bareNumber(tokens: readonly Token[], at: number): Phrase | undefined {
  const day = as(tokens[at], 'number')?.value ?? 0;
  return day >= 1 && day <= 31 ? made({ says: 'date', day }, at, at + 1) : undefined;
}

/** "Last week on Tuesday"; where ICU has "last week" as a phrase of its own too. */
export function weekAndWeekday(tokens: readonly Token[], at: number): Phrase | undefined {
  const week = firstOf([relative, lastUnit], tokens, at);
  const start = week ? past(tokens, past(tokens, week.end, ['from']), ['day']) : at;
  const named = week && as(tokens[start], 'weekday');
  return named && ofWeek(named.value, week.mention, at, start + 1);
}

/** Year first, or day first; a year of two digits is of this century. */
function numericDate(tokens: readonly Token[], at: number): Phrase | undefined {
  const numeric = tokens[at]?.numeric;
  if (!numeric) return undefined;
  const [first = 0, second = 0, third] = numeric;
  if (third === undefined) return made({ says: 'date', day: first, month: second }, at, at + 1);
  const [year, month, day] = first > 31 ? [first, second, third] : [third, second, first];
  const found = dayOf(year < 100 ? 2000 + year : year, month, day);
  return found ? made({ says: 'day', day: found }, at, at + 1) : undefined;
}

/** "17 November 2026", "the 17th of month 11". */
function dayAndMonth(tokens: readonly Token[], at: number): Phrase | undefined {
  const start = past(tokens, at, ['day']);
  const day = as(tokens[start], 'number')?.value;
  if (day === undefined || day > 31) return undefined;
  const named = monthName(tokens, past(tokens, start + 1, ['from']));
  if (!named) return undefined;
  const [year, end] = yearAt(tokens, named.end);
  if (year === undefined) return made({ says: 'date', day, month: named.month }, at, end);
  const found = dayOf(year, named.month, day);
  return found ? made({ says: 'day', day: found }, at, end) : undefined;
}

function monthName(tokens: readonly Token[], at: number) {
  const introduced = isAny(tokens[at], ['of-month']);
  const start = introduced ? at + 1 : at;
  const number = introduced ? as(tokens[start], 'number')?.value : undefined;
  const value = as(tokens[start], 'month')?.value ?? number;
  return value !== undefined && value >= 1 && value <= 12 ? { month: value, end: start + 1 } : undefined;
}

function yearAt(tokens: readonly Token[], at: number): readonly [number | undefined, number] {
  const start = past(tokens, at, ['year']);
  const year = as(tokens[start], 'number')?.value ?? 0;
  return year >= 1900 && year <= 2100 ? [year, start + 1] : [undefined, at];
}

/** "Tuesday 17 November", "Tuesday the 17th": both must hold. */
function weekdayAndDate(tokens: readonly Token[], at: number): Phrase | undefined {
  const start = past(tokens, at, ['day']);
  const named = as(tokens[start], 'weekday');
  if (!named) return undefined;
  const date = firstOf(
    [numericDate, dayAndMonth, dayNumber, bareNumber],
    tokens,
    past(tokens, start + 1, ['and']),
  );
  if (date?.mention.says !== 'date' && date?.mention.says !== 'day') return undefined;
  return made({ ...date.mention, weekday: named.value }, at, date.end);
}

/** "The 12th" needs a word for day before it. */
function dayNumber(tokens: readonly Token[], at: number): Phrase | undefined {
  if (!isAny(tokens[at], ['day']) || isAny(tokens[at + 2], ['unit', 'part'])) return undefined;
  return bareNumber(tokens, at + 1);
}

function namedWeekday(tokens: readonly Token[], at: number): Phrase | undefined {
  const before = isAny(tokens[at], ['last']);
  const start = past(tokens, before ? at + 1 : at, ['day', 'current']);
  const named = as(tokens[start], 'weekday');
  if (!named) return undefined;
  const week = firstOf([relative, lastUnit], tokens, past(tokens, start + 1, ['from']));
  if (week?.mention.says === 'ago') return ofWeek(named.value, week.mention, at, week.end);
  const after = isAny(tokens[start + 1], ['last']);
  const mention: Mention = {
    says: 'weekday',
    weekday: named.value,
    ...((before || after) && { last: true }),
  };
  return made(mention, at, after ? start + 2 : start + 1);
}

/** "Tuesday of last week". */
function ofWeek(day: number, week: Mention, at: number, end: number): Phrase | undefined {
  if (week.says !== 'ago' || week.unit !== 'week') return undefined;
  return made({ says: 'weekday-of-week', weekday: day, count: week.count }, at, end);
}

/** "March", "in March 2025", "month 3". "Last March" is left to be asked about. */
function namedMonth(tokens: readonly Token[], at: number): Phrase | undefined {
  const named = monthName(tokens, at);
  if (!named) return undefined;
  const [year, end] = yearAt(tokens, named.end);
  if (!isAny(tokens[end], ['last']))
    return made({ says: 'month', month: named.month, ...(year && { year }) }, at, end);
  return undefined;
}

/** "Last week", "this month"; "last week on Tuesday". */
function lastUnit(tokens: readonly Token[], at: number): Phrase | undefined {
  const before = isAny(tokens[at], qualifiers);
  const place = before ? at + 1 : at;
  const unit = as(tokens[place], 'unit');
  if (!unit || unit.unit === 'day' || unit.count === 2) return undefined;
  const after = isAny(tokens[place + 1], qualifiers);
  if (!before && !after && unit.unit !== 'weekend') return undefined;
  const isLast = isAny(tokens[at], ['last']) || isAny(tokens[place + 1], ['last']);
  return made({ says: 'ago', unit: unit.unit, count: isLast ? 1 : 0 }, at, after ? place + 2 : place + 1);
}

const qualifiers = ['last', 'current'] as const;

/** "The year 2024". */
function yearNumber(tokens: readonly Token[], at: number): Phrase | undefined {
  if (!isAny(tokens[at], ['year'])) return undefined;
  const [year, end] = yearAt(tokens, at);
  return year === undefined ? undefined : made({ says: 'year', year }, at, end);
}
