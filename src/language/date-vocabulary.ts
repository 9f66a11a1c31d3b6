import { normalise } from './normalise';
import type { Grammar, Unit } from './date-words';
import type { Mention, PartOfDay } from './mention';

/** What a word or phrase can be in a date. One word can be several: Arabic "شهر" is a unit and stands before a name. */
export type Sense =
  | { readonly is: 'relative'; readonly mention: Mention }
  /** From 0, Sunday. */
  | { readonly is: 'weekday'; readonly value: number }
  | { readonly is: 'weekday-after-week'; readonly value: number }
  /** From 1. */
  | { readonly is: 'month'; readonly value: number }
  /** Of the Persian calendar, from 1. */
  | { readonly is: 'persian-month'; readonly value: number }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'unit'; readonly unit: Unit; readonly count: 1 | 2 }
  | { readonly is: 'part'; readonly part: PartOfDay }
  | { readonly is: Role };

export type Role = (typeof roles)[number] | 'of-month' | 'doubt' | 'clock' | 'comma';

const roles = [
  'ago',
  'last',
  'current',
  'since',
  'from',
  'between',
  'to',
  'and',
  'now',
  'day',
  'year',
  'hour',
  'often',
] as const;

export type Vocabulary = ReadonlyMap<string, readonly Sense[]>;

/** Every word and phrase, normalised, with what it can be: ICU's own and the language's others. */
export function vocabularyOf(grammar: Grammar, doubts: readonly string[]): Vocabulary {
  const senses = new Map<string, Sense[]>();
  const add = (phrases: readonly string[], sense: Sense) => {
    for (const phrase of new Set(phrases.map(normalise))) {
      if (phrase) senses.set(phrase, [...(senses.get(phrase) ?? []), sense]);
    }
  };
  addNames(grammar, add);
  addRelative(grammar, add);
  for (const [number, words] of Object.entries(grammar.numbers))
    add(words, { is: 'number', value: Number(number) });
  for (const unit of ['day', 'week', 'weekend', 'month', 'year'] as const) {
    add(grammar.units[unit].one, { is: 'unit', unit, count: 1 });
    add(grammar.units[unit].two ?? [], { is: 'unit', unit, count: 2 });
  }
  for (const part of ['morning', 'afternoon', 'evening', 'night'] as const) {
    add(grammar.parts[part], { is: 'part', part });
  }
  for (const role of roles) add(grammar[role], { is: role });
  add(grammar.month, { is: 'of-month' });
  add(doubts, { is: 'doubt' });
  return senses;
}

type Add = (phrases: readonly string[], sense: Sense) => void;

/** Weekdays and months, as ICU writes them alone and in a date. */
function addNames({ locales, weekdays, weekdaysAfterWeek, months, persianMonths }: Grammar, add: Add): void {
  const written = (options: Intl.DateTimeFormatOptions, date: Date, type: string) =>
    locales.flatMap((locale) =>
      new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' })
        .formatToParts(date)
        // Some write months in numbers, which mean days as well.
        .filter((part) => part.type === type && /\p{L}/u.test(part.value))
        .map(({ value }) => value),
    );
  for (let weekday = 0; weekday < 7; weekday += 1) {
    // 1 November 2026 is a Sunday.
    const date = new Date(Date.UTC(2026, 10, 1 + weekday));
    const names = (['long', 'short'] as const).flatMap((length) =>
      written({ weekday: length }, date, 'weekday'),
    );
    add([...names, ...(weekdays[weekday] ?? [])], { is: 'weekday', value: weekday });
  }
  for (const [weekday, names] of (weekdaysAfterWeek ?? []).entries()) {
    add(names, { is: 'weekday-after-week', value: weekday });
  }
  for (const [month, names] of (persianMonths ?? []).entries()) {
    add(names, { is: 'persian-month', value: month + 1 });
  }
  for (let month = 0; month < 12; month += 1) {
    const date = new Date(Date.UTC(2026, month, 1));
    const names = (['long', 'short'] as const).flatMap((length) => [
      ...written({ month: length }, date, 'month'),
      ...written({ month: length, day: 'numeric' }, date, 'month'),
    ]);
    add([...names, ...(months[month] ?? [])], { is: 'month', value: month + 1 });
  }
}

/** "Yesterday", "3 days ago", "last week" and the like. */
function addRelative({ locales, daysAgo }: Grammar, add: Add): void {
  const spoken = (numeric: 'auto' | 'always', unit: 'day' | 'week' | 'month' | 'year', count: number) =>
    locales.flatMap((locale) =>
      (['long', 'short'] as const).map((style) =>
        new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`, { numeric, style }).format(-count, unit),
      ),
    );
  for (const unit of ['day', 'week', 'month', 'year'] as const) {
    for (const count of [0, 1]) {
      const mention: Mention =
        unit === 'day' ? { says: 'days-ago', days: count } : { says: 'ago', unit, count };
      add(spoken('auto', unit, count), { is: 'relative', mention });
    }
    for (let count = 0; count <= 31; count += 1) {
      add(spoken('always', unit, count), { is: 'relative', mention: unitsAgo(unit, count) });
    }
  }
  add(spoken('auto', 'day', 2), { is: 'relative', mention: { says: 'days-ago', days: 2 } });
  for (const [days, words] of Object.entries(daysAgo)) {
    add(words, { is: 'relative', mention: { says: 'days-ago', days: Number(days) } });
  }
}

/** Two weeks ago is a day; two months ago is a month. */
export function unitsAgo(unit: Unit, count: number): Mention {
  if (unit === 'day') return { says: 'days-ago', days: count };
  return unit === 'week' ? { says: 'days-ago', days: 7 * count } : { says: 'ago', unit, count };
}
