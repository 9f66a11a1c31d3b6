/** The council's clock: Europe/London, wherever the server stands. */
export interface CouncilTime {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** 0 to 23 */
  readonly hour: number;
}

/** What the council's calendar and clock show at an instant (milliseconds since 1970). */
export function councilTime(now: number): CouncilTime {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
}

/** The council's day at an instant, `YYYY-MM-DD`: 23:30 UTC on 30 June is 1 July. */
export function councilDay(now: number): string {
  return councilTime(now).day;
}

/** The day so many days later (or earlier, below 0), both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
