import { createBankHolidays } from '../../src/domain/bank-holidays';
import { addDays } from '../../src/domain/council-day';
import { englandsBankHolidays } from './englands-bank-holidays';

it('knows every bank holiday that falls on a weekday from 2019 to 2028, and no other', () => {
  const isBankHoliday = createBankHolidays();
  const found: string[] = [];
  for (let day = '2019-01-01'; day < '2029-01-01'; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday % 6 !== 0 && isBankHoliday(day)) found.push(day);
  }
  expect(found).toEqual(englandsBankHolidays);
});
