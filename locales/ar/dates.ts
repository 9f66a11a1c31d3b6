import type { DateWords } from '../../src/language/date-words';

export const dates: DateWords = { unsure: [] };
