/** England's bank holidays, substitutes included, by date-holidays. Nobody else imports it. */
import type Holidays from 'date-holidays';

/**
 * Tells whether a day (`YYYY-MM-DD`) is a bank holiday in England. The library is loaded at the first question and each
 * year worked out once. Agrees with the government's own list for 2019 to 2028.
 */
export function createBankHolidays(): (day: string) => boolean {
  const years = new Map<string, ReadonlySet<string>>();
  let calendar: Holidays | undefined;
  return (day) => {
    const year = day.slice(0, 4);
    const known = years.get(year);
    if (known) return known.has(day);
    calendar ??= england();
    const days = new Set(holidaysIn(calendar, Number(year)));
    years.set(year, days);
    return days.has(day);
  };
}

function england(): Holidays {
  const Library: new (country: string, state: string) => Holidays = require('date-holidays');
  return new Library('GB', 'ENG');
}

function holidaysIn(calendar: Holidays, year: number): readonly string[] {
  return calendar
    .getHolidays(year)
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map(({ date }) => date.slice(0, 10));
}
