/**
 * The council's promises as dates. The source page: where a report involves the council's tenants or leaseholders it
 * will, where possible, respond within one working day and have a plan of action within three.
 */
import { withinWorkingDays } from './working-days';
import type { WorkingCalendar } from './working-days';

/** Whether a tenant or leaseholder of the council is involved, on either side. */
export type Involved = 'yes' | 'no' | 'unsure';

/** Whose reports a borough's promises cover. */
export type PromisesCover = 'tenants-and-leaseholders' | 'everyone';

export interface PromiseDates {
  /** `YYYY-MM-DD`; unset where the promise does not cover the report. */
  readonly respondBy?: string;
  readonly planBy?: string;
}

/**
 * The promise dates of a report sent at an instant. Who is unsure gets the council's clock, as if covered: say their
 * dates only in words that leave it open ("where a council tenant or leaseholder is involved").
 */
export function promiseDates(
  sentAt: number,
  involved: Involved,
  cover: PromisesCover,
  calendar: WorkingCalendar,
): PromiseDates {
  if (cover === 'tenants-and-leaseholders' && involved === 'no') return {};
  return {
    respondBy: withinWorkingDays(sentAt, 1, calendar),
    planBy: withinWorkingDays(sentAt, 3, calendar),
  };
}

/**
 * When offensive graffiti is to be gone: 24 hours after the Customer Service Centre was told, on any day of the week.
 * Both in milliseconds since 1970.
 */
export function graffitiGoneBy(centreToldAt: number): number {
  return centreToldAt + 24 * 3_600_000;
}
