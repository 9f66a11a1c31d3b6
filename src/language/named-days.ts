import { dayOf, persianDay } from './calendar';
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
  dateAndWeekday,
  numericDate,
  dayAndMonth,
  monthAndDay,
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
  const named = week && (as(tokens[start], 'weekday') ?? as(tokens[start], 'weekday-after-week'));
  return named && ofWeek(named.value, week.mention, at, start + 1);
}

/** Year first, or day first; where a language has the month first, whichever of the two there is, or both. */
function numericDate(tokens: readonly Token[], at: number): Phrase | undefined {
  const { numeric, eitherOrder } = tokens[at] ?? {};
  if (!numeric) return undefined;
  const [first = 0, second = 0, third] = numeric;
  const orders =
    eitherOrder && first <= 31 && first !== second ? [numeric, [second, first, third]] : [numeric];
  const days = orders.flatMap(([one = 0, two = 0, three]) => inNumbers(one, two, three) ?? []);
  const [mention, other] = days;
  const end = past(tokens, at + 1, ['year']);
  return mention && made(other ? { says: 'any', of: days } : mention, at, end);
}

/** A year of two digits is of this century. */
function inNumbers(first: number, second: number, third: number | undefined): Mention | undefined {
  if (third === undefined) return second > 12 ? undefined : { says: 'date', day: first, month: second };
  const [year, month, day] = first > 31 ? [first, second, third] : [third, second, first];
  const found = dayIn(year < 100 ? 2000 + year : year, { month, persian: isPersianYear(year) }, day);
  return found ? { says: 'day', day: found } : undefined;
}

/** "17 November 2026", "the 17th of month 11". */
function dayAndMonth(tokens: readonly Token[], at: number): Phrase | undefined {
  const start = past(tokens, at, ['day']);
  const day = as(tokens[start], 'number')?.value;
  if (day === undefined || day > 31) return undefined;
  const named = monthName(tokens, past(tokens, past(tokens, start + 1, ['day']), ['from']));
  return named && dated(tokens, day, named, at);
}

/** "November 17, 2026", "2026 November 17": where a language has the month first, or the year. */
function monthAndDay(tokens: readonly Token[], at: number): Phrase | undefined {
  const [year, start] = yearAt(tokens, at);
  const named = monthName(tokens, past(tokens, start, ['from']));
  const day = named && as(tokens[named.end], 'number')?.value;
  if (!named || day === undefined || day > 31) return undefined;
  const end = past(tokens, named.end + 1, ['day']);
  return year === undefined
    ? dated(tokens, day, { ...named, end }, at)
    : onDay(dayIn(year, named, day), at, end);
}

function dated(tokens: readonly Token[], day: number, named: Named, at: number): Phrase | undefined {
  const [year, end] = yearAt(tokens, named.end);
  if (year !== undefined) return onDay(dayIn(year, named, day), at, end);
  return made({ says: 'date', day, month: named.month, ...(named.persian && { persian: true }) }, at, end);
}

function dayIn(
  year: number,
  { month, persian }: Pick<Named, 'month' | 'persian'>,
  day: number,
): string | undefined {
  return persian ? persianDay(year, month, day) : dayOf(year, month, day);
}

function onDay(day: string | undefined, at: number, end: number): Phrase | undefined {
  return day === undefined ? undefined : made({ says: 'day', day }, at, end);
}

/** "17 November 2026, Tuesday": both must hold. */
function dateAndWeekday(tokens: readonly Token[], at: number): Phrase | undefined {
  const date = firstOf([numericDate, dayAndMonth, monthAndDay], tokens, at);
  const start = date ? past(tokens, date.end, ['comma']) : at;
  const named = as(tokens[start], 'weekday');
  if (!named || (date?.mention.says !== 'date' && date?.mention.says !== 'day')) return undefined;
  return made({ ...date.mention, weekday: named.value }, at, start + 1);
}

/** A month, by its name or number. */
interface Named {
  readonly month: number;
  /** Of the Persian calendar. */
  readonly persian: boolean;
  readonly end: number;
}

function monthName(tokens: readonly Token[], at: number): Named | undefined {
  const introduced = isAny(tokens[at], ['of-month']);
  const start = introduced ? at + 1 : at;
  const number = introduced ? as(tokens[start], 'number')?.value : undefined;
  const persian = as(tokens[start], 'persian-month')?.value;
  const month = persian ?? as(tokens[start], 'month')?.value ?? number;
  return month !== undefined && month >= 1 && month <= 12
    ? { month, persian: persian !== undefined, end: start + 1 }
    : undefined;
}

/** A year with what stands round it: ", 2026", "de 2026", "2026 m." Years of the Persian calendar too. */
function yearAt(tokens: readonly Token[], at: number): readonly [number | undefined, number] {
  const start = past(tokens, past(tokens, past(tokens, at, ['comma']), ['from']), ['year']);
  const year = as(tokens[start], 'number')?.value ?? 0;
  const known = (year >= 1900 && year <= 2100) || isPersianYear(year);
  return known ? [year, past(tokens, start + 1, ['year'])] : [undefined, at];
}

/** Within a lifetime: nobody means the Middle Ages. */
function isPersianYear(year: number): boolean {
  return year >= 1300 && year <= 1500;
}

/** "Tuesday 17 November", "Tuesday the 17th": both must hold. */
function weekdayAndDate(tokens: readonly Token[], at: number): Phrase | undefined {
  const start = past(tokens, at, ['day']);
  const named = as(tokens[start], 'weekday');
  if (!named) return undefined;
  const date = firstOf(
    [numericDate, dayAndMonth, monthAndDay, dayNumber, bareNumber],
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
  // Filipino has one word for week and Sunday: "last" is said of the week.
  if (!named || (before && isAny(tokens[start], ['unit']))) return undefined;
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
  if (!named || named.persian) return undefined;
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
