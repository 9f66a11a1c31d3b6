import { addDays, councilTime } from './council-day';

/** Which days the council works. */
export interface WorkingCalendar {
  readonly isBankHoliday: (day: string) => boolean;
  /** From this hour on (0 to 23, Europe/London) what arrives counts as of the next day. Unset: never. */
  readonly closingHour?: number;
}

/** Monday to Friday, less bank holidays. */
export function isWorkingDay(day: string, { isBankHoliday }: WorkingCalendar): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isBankHoliday(day);
}

/**
 * The last day (`YYYY-MM-DD`) that is still within so many working days of an instant. The day of arrival does not
 * count, whether it is a working day or not: what arrives on a Friday, Saturday or Sunday is due within one working day
 * on Monday.
 */
export function withinWorkingDays(arrived: number, count: number, calendar: WorkingCalendar): string {
  let day = dayOfArrival(arrived, calendar);
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

function dayOfArrival(arrived: number, { closingHour }: WorkingCalendar): string {
  const { day, hour } = councilTime(arrived);
  return closingHour !== undefined && hour >= closingHour ? addDays(day, 1) : day;
}
