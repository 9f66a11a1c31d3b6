/** Days as `YYYY-MM-DD` in the Gregorian calendar: arithmetic without clocks or zones. Weekdays run from 0, Sunday. */

/** The day so many days later; earlier below 0. */
export function plusDays(day: string, days: number): string {
  return written(instant(day) + days * 86_400_000);
}

export function weekdayOf(day: string): number {
  return new Date(instant(day)).getUTCDay();
}

/** The day so named, or `undefined` where the calendar has none (31 February). Months from 1. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const found = written(Date.UTC(year, month - 1, day));
  const named = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return found === named ? found : undefined;
}

/** First and last day of a month, counted from 1; a month below 1 or above 12 is in another year. */
export function monthOf(year: number, month: number): { readonly from: string; readonly to: string } {
  return { from: written(Date.UTC(year, month - 1, 1)), to: written(Date.UTC(year, month, 0)) };
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: string): string {
  return plusDays(day, -((weekdayOf(day) + 6) % 7));
}

/** Year, month from 1, and day of the month. */
export function partsOf(day: string): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const [year = 0, month = 0, ofMonth = 0] = day.split('-').map(Number);
  return { year, month, day: ofMonth };
}

/** The Gregorian day of one of the Persian calendar, as ICU knows it; `undefined` where that calendar has none. */
export function persianDay(year: number, month: number, day: number): string | undefined {
  if (month > 12 || day > 31) return undefined;
  // A Persian year begins on 20 or 21 March; its months have 31 days, from the seventh on 30.
  const about = plusDays(`${year + 621}-03-20`, (month - 1) * 31 - Math.max(0, month - 7) + day - 1);
  return [-1, 0, 1, 2]
    .map((days) => plusDays(about, days))
    .find((one) => persian.format(instant(one)) === `${month}/${day}/${year}`);
}

const persian = {
  format(at: number): string {
    const parts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' },
    }).formatToParts(at);
    return ['month', 'day', 'year'].map((type) => parts.find((part) => part.type === type)?.value).join('/');
  },
};

function instant(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function written(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
