import { dayOf, monthOf, mondayOf, partsOf, persianDay, plusDays, weekdayOf } from './calendar';
import type { Span } from './date';
import type { Mention, Third } from './mention';

/**
 * The days that a mention can mean, likeliest first, none of them after `today`: what is reported has happened. Empty
 * when there is no such day. A week, month or year that is still running ends today.
 */
export function whichDays(mention: Mention, today: string): readonly Span[] {
  switch (mention.says) {
    case 'days-ago':
      return mention.days > mostDays ? [] : past([oneDay(plusDays(today, -mention.days))], today);
    case 'day':
      return fits(mention.day, mention.weekday) ? past([oneDay(mention.day)], today) : [];
    case 'weekday':
      return weekdays(mention.weekday, mention.last ?? false, today).map(oneDay);
    case 'date':
      return latest(datesBack(mention, today));
    case 'month':
      return latest(monthsBack(mention, today));
    case 'year':
      return past([{ from: `${mention.year}-01-01`, to: `${mention.year}-12-31`, precision: 'year' }], today);
    case 'ago':
      return mention.count > mostUnits ? [] : past([period(mention.unit, mention.count, today)], today);
    case 'weekday-of-week':
      return past([oneDay(weekdayOfWeek(mention.weekday, mention.count, today))], today);
    case 'since':
      return whichDays(mention.start, today).map(({ from }) => ({ from, to: today, precision: 'range' }));
    case 'range':
      return ranges(mention.from, mention.to, today);
    case 'any':
      return mention.of.flatMap((one) => whichDays(one, today));
  }
}

/** Longer ago than anybody remembers: such a number meant something else. */
const mostDays = 36_500;
const mostUnits = 100;

function oneDay(day: string): Span {
  return { from: day, to: day, precision: 'day' };
}

function past(spans: readonly Span[], today: string): readonly Span[] {
  return spans
    .filter(({ from }) => from <= today)
    .map((span) => (span.to > today ? { ...span, to: today } : span));
}

function latest(spans: readonly Span[]): readonly Span[] {
  return spans.slice(0, 1);
}

function fits(day: string, weekday: number | undefined): boolean {
  return weekday === undefined || weekdayOf(day) === weekday;
}

/**
 * "Last Tuesday" said on a Friday is three days ago for some people and ten for others; said on a Monday it is one day for
 * all. "Tuesday" said on a Tuesday can be today or a week ago.
 */
function weekdays(weekday: number, last: boolean, today: string): readonly string[] {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (back === 0) return last ? [plusDays(today, -7)] : [today, plusDays(today, -7)];
  const nearest = plusDays(today, -back);
  return last && nearest >= mondayOf(today) ? [nearest, plusDays(nearest, -7)] : [nearest];
}

function datesBack(
  { day, month, weekday, persian }: Extract<Mention, { says: 'date' }>,
  today: string,
): readonly Span[] {
  const now = partsOf(today);
  const steps = Array.from({ length: month ? 9 : 13 }, (_, step) => step);
  return (
    steps
      .map((step) => {
        if (month && persian) return persianDay(now.year - yearsBeforePersian - step, month, day);
        const at = month
          ? { year: now.year - step, month }
          : partsOf(monthOf(now.year, now.month - step).from);
        return dayOf(at.year, at.month, day);
      })
      .flatMap((found) => (found && found <= today ? [found] : []))
      // A weekday beside it must fit the latest one: "Monday 17 November" is a slip, not a date of years ago.
      .filter((found, place) => fits(found, weekday) && (place === 0 || !month))
      .map(oneDay)
  );
}

/** The Persian calendar counts from 622. */
const yearsBeforePersian = 621;

function monthsBack(
  { month, year, third }: Extract<Mention, { says: 'month' }>,
  today: string,
): readonly Span[] {
  const now = partsOf(today);
  const years = year === undefined ? [now.year, now.year - 1] : [year];
  return past(
    years.map((one) => ({ ...ofMonth(monthOf(one, month), third), precision: third ? 'range' : 'month' })),
    today,
  );
}

function ofMonth(whole: { from: string; to: string }, third?: Third): { from: string; to: string } {
  if (!third) return whole;
  const begin = { early: 0, mid: 10, late: 20 }[third];
  const from = plusDays(whole.from, begin);
  return { from, to: third === 'late' ? whole.to : plusDays(from, 9) };
}

function period(unit: 'week' | 'weekend' | 'month' | 'year', count: number, today: string): Span {
  const { year, month } = partsOf(today);
  const monday = plusDays(mondayOf(today), -7 * count);
  switch (unit) {
    case 'week':
      return { from: monday, to: plusDays(monday, 6), precision: 'week' };
    case 'weekend': {
      // Said on a weekday, "the weekend" is the one before.
      const saturday = plusDays(monday, count === 0 && plusDays(monday, 5) > today ? -2 : 5);
      return { from: saturday, to: plusDays(saturday, 1), precision: 'range' };
    }
    case 'month':
      return { ...monthOf(year, month - count), precision: 'month' };
    case 'year':
      return { from: `${year - count}-01-01`, to: `${year - count}-12-31`, precision: 'year' };
  }
}

function weekdayOfWeek(weekday: number, count: number, today: string): string {
  return plusDays(mondayOf(today), ((weekday + 6) % 7) - 7 * count);
}

/** From the latest start before the latest end. "From Monday to Friday" said on a Wednesday ended last Friday. */
function ranges(from: Mention, to: Mention, today: string): readonly Span[] {
  const [end] = whichDays(to, today);
  const [start] = end ? whichDays(from, end.to) : [];
  if (!start || !end || start.from > end.to) return [];
  return [{ from: start.from, to: end.to, precision: 'range' }];
}
