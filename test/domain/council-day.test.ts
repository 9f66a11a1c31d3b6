import { addDays, councilDay, councilTime } from '../../src/domain/council-day';

describe('the council’s day', () => {
  it.each([
    ['2026-06-30T22:59:59Z', '2026-06-30'],
    ['2026-06-30T23:30:00Z', '2026-07-01'],
    ['2026-12-31T23:59:59Z', '2026-12-31'],
    ['2026-10-25T00:30:00Z', '2026-10-25'],
  ])('at %s is %s', (instant, day) => {
    expect(councilDay(Date.parse(instant))).toBe(day);
  });

  it('has hours from 0 to 23 in London’s time', () => {
    expect(councilTime(Date.parse('2026-06-30T23:30:00Z')).hour).toBe(0);
    expect(councilTime(Date.parse('2026-01-01T16:00:00Z')).hour).toBe(16);
    expect(councilTime(Date.parse('2026-07-01T16:00:00Z')).hour).toBe(17);
  });

  it('goes on over months, years and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});
