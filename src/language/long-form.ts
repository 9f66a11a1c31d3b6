/** Days, lists and numbers in the words of one language. The calendar is Gregorian and the digits are Latin everywhere. */
export interface LongForm {
  /** `2026-11-24` as "Tuesday 24 November 2026". What is not a day comes back as it was. */
  day(day: string): string;
  /** Both days inclusive: "Tuesday 24 November – Thursday 26 November 2026". */
  range(from: string, to: string): string;
  list(members: readonly string[], join: 'and' | 'or'): string;
  number(number: number): string;
}

/** The long form of one language, by its BCP 47 tag; English is read out as in the United Kingdom. */
export function createLongForm(tag: string): LongForm {
  const locale = `${tag === 'en' ? 'en-GB' : tag}-u-ca-gregory-nu-latn`;
  const days = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const numbers = new Intl.NumberFormat(locale);
  const lists = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  return {
    day: (day) => (isDay(day) ? tidy(days.format(instant(day))) : day),
    range: (from, to) => {
      if (!isDay(from) || !isDay(to) || from === to)
        return isDay(from) ? tidy(days.format(instant(from))) : from;
      return tidy(days.formatRange(instant(from), instant(to)));
    },
    list: (members, join) => lists[join].format([...members]),
    number: (number) => numbers.format(number),
  };
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
}

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** CLDR puts a comma after an English weekday and thin spaces round dashes; GOV.UK style has neither. */
function tidy(words: string): string {
  return words.replace(/([a-z]day), /g, '$1 ').replace(/[\u2009\u202f\u00a0]/g, ' ');
}
