import * as fc from 'fast-check';
import { createBankHolidays } from '../../src/domain/bank-holidays';
import { graffitiGoneBy, promiseDates } from '../../src/domain/promises';
import { englandsBankHolidays } from './englands-bank-holidays';
import type { PromiseDates } from '../../src/domain/promises';

const calendar = { isBankHoliday: createBankHolidays() };
const at = (instant: string) => Date.parse(instant);
const sent = (instant: string, closingHour?: number): PromiseDates =>
  promiseDates(at(instant), 'yes', 'tenants-and-leaseholders', {
    ...calendar,
    ...(closingHour !== undefined && { closingHour }),
  });

const dayLength = 86_400_000;

/** The last Sunday of a month, 01:00 UTC: when British clocks change. */
function clockChange(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0, 1);
  return last - new Date(last).getUTCDay() * dayLength;
}

/** Another way to the same dates: days counted as numbers, British summer time by its rule, holidays from the list. */
function independently(instant: number, count: number): string {
  const year = new Date(instant).getUTCFullYear();
  const summer = instant >= clockChange(year, 2) && instant < clockChange(year, 9);
  let day = Math.floor((instant + (summer ? 3_600_000 : 0)) / dayLength);
  let left = count;
  while (left > 0) {
    day += 1;
    const weekday = (day + 4) % 7;
    const written = new Date(day * dayLength).toISOString().slice(0, 10);
    if (weekday !== 0 && weekday !== 6 && !englandsBankHolidays.includes(written)) left -= 1;
  }
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

describe('the promise dates', () => {
  it.each([
    ['on a Monday', '2026-11-23T10:00:00Z', '2026-11-24', '2026-11-26'],
    ['on a Friday, over the weekend', '2026-11-20T10:00:00Z', '2026-11-23', '2026-11-25'],
    ['on a Saturday', '2026-11-21T10:00:00Z', '2026-11-23', '2026-11-25'],
    ['on a Sunday', '2026-11-22T10:00:00Z', '2026-11-23', '2026-11-25'],
    ['before Christmas, with its substitute day', '2026-12-24T10:00:00Z', '2026-12-29', '2026-12-31'],
    ['before Easter', '2026-04-02T10:00:00Z', '2026-04-07', '2026-04-09'],
    [
      'at 23:30 UTC in June, when London has the next day',
      '2026-06-30T23:30:00Z',
      '2026-07-02',
      '2026-07-06',
    ],
    ['at 23:30 UTC in winter', '2026-11-24T23:30:00Z', '2026-11-25', '2026-11-27'],
  ])('of a report sent %s', (_when, instant, respondBy, planBy) => {
    expect(sent(instant)).toEqual({ respondBy, planBy });
  });

  it('count what arrives after the closing hour as of the next day, where a borough sets one', () => {
    expect(sent('2026-11-23T16:59:00Z', 17).respondBy).toBe('2026-11-24');
    expect(sent('2026-11-23T17:00:00Z', 17).respondBy).toBe('2026-11-25');
    expect(sent('2026-06-29T16:00:00Z', 17).respondBy).toBe('2026-07-01');
    expect(sent('2026-11-20T18:00:00Z', 17).respondBy).toBe('2026-11-23');
  });

  it('cover those whom the borough’s promises cover, and whoever is not sure', () => {
    const dates = { respondBy: '2026-11-24', planBy: '2026-11-26' };
    const now = at('2026-11-23T10:00:00Z');
    expect(promiseDates(now, 'yes', 'tenants-and-leaseholders', calendar)).toEqual(dates);
    expect(promiseDates(now, 'unsure', 'tenants-and-leaseholders', calendar)).toEqual(dates);
    expect(promiseDates(now, 'no', 'tenants-and-leaseholders', calendar)).toEqual({});
    expect(promiseDates(now, 'no', 'everyone', calendar)).toEqual(dates);
  });

  it('are right for 10,000 random instants, over clock changes and holidays', () => {
    // Seen to fail when days were the server's UTC days, and without substitute holidays.
    const anyInstant = fc.integer({ min: at('2019-01-01T00:00:00Z'), max: at('2028-12-22T00:00:00Z') });
    fc.assert(
      fc.property(anyInstant, (instant) => {
        const dates = promiseDates(instant, 'yes', 'tenants-and-leaseholders', calendar);
        expect(dates).toEqual({ respondBy: independently(instant, 1), planBy: independently(instant, 3) });
      }),
      { numRuns: 10_000 },
    );
  });

  it('are right in each hour round each clock change and each holiday', () => {
    const years = Array.from({ length: 9 }, (_, n) => 2019 + n);
    const turns = [
      ...years.flatMap((year) => [clockChange(year, 2), clockChange(year, 9)]),
      ...englandsBankHolidays.filter((day) => day < '2028-12-20').map((day) => at(`${day}T00:00:00Z`)),
    ];
    const wrong = turns
      .flatMap((turn) => Array.from({ length: 72 }, (_, hour) => turn + (hour - 36) * 3_600_000))
      .filter((instant) => {
        const dates = promiseDates(instant, 'yes', 'tenants-and-leaseholders', calendar);
        return dates.respondBy !== independently(instant, 1) || dates.planBy !== independently(instant, 3);
      });
    expect(wrong).toEqual([]);
  });
});

describe('offensive graffiti', () => {
  it('is to be gone 24 hours after the Customer Service Centre was told, clock change or not', () => {
    expect(graffitiGoneBy(at('2026-03-28T12:00:00Z'))).toBe(at('2026-03-29T12:00:00Z'));
  });
});
