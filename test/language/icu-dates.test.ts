/**
 * What ICU itself writes is understood in every language: today to eleven days ago, weekdays, a day and month, a full date; and
 * nothing of it wrongly. Seen to fail with "de" of Portuguese dates taken out, and with months that ICU writes in numbers let in.
 */
import { everyLanguage } from '../../locales';
import { createDateReader } from '../../src/language/dates';
import { plusDays } from '../../src/language/calendar';

const today = '2026-11-23';

// "en" alone is English of the United States; the assistant's is that of the United Kingdom.
const localeOf = (tag: string) => (tag === 'en' ? 'en-GB' : tag);

/** Texts with the day that each means. */
function written(tag: string): readonly (readonly [string, string])[] {
  const locale = localeOf(tag);
  const on = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));
  const days = (count: number, apart: number) =>
    Array.from({ length: count }, (_, place) => plusDays(today, -place * apart));
  const ago = days(12, 1).flatMap((day, count) =>
    (['auto', 'always'] as const)
      .filter((numeric) => numeric === 'auto' || count > 0)
      .map(
        (numeric) => [new Intl.RelativeTimeFormat(locale, { numeric }).format(-count, 'day'), day] as const,
      ),
  );
  const weekdays = days(7, 1).map((day) => [on(day, { weekday: 'long' }), day] as const);
  const dayAndMonth = days(40, 9).map((day) => [on(day, { day: 'numeric', month: 'long' }), day] as const);
  const full = days(45, 9).flatMap((day) =>
    (['full', 'long', 'medium', 'short'] as const).map((dateStyle) => [on(day, { dateStyle }), day] as const),
  );
  return [...ago, ...weekdays, ...dayAndMonth, ...full];
}

it.each(Object.entries(everyLanguage))('in %s', async (tag, { dates }) => {
  const read = createDateReader((await dates()).dates);
  const faults = written(tag).filter(([text, day]) => {
    const date = read(text, today);
    const spans = date.understood === 'one' ? [date.span] : date.understood === 'several' ? date.spans : [];
    return !spans.some(({ from, to }) => from === day && to === day);
  });
  expect(faults).toEqual([]);
});
