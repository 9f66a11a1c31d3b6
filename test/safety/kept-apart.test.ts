/**
 * How the ear does on sentences that nobody learnt from. Far from the aim in places (`README.md` shows the table): these are floors under
 * what was measured, and may only rise.
 */
import { openModel } from '../../src/app';
import { createEar } from '../../src/safety/hear';
import { keptApart, scored, together } from './kept-apart';
import type { Score } from './kept-apart';

/** Per cent: alarms heard at least, false alarms on harmless sentences at most. */
const measured: Readonly<Record<string, readonly [number, number]>> = {
  ar: [85, 4],
  bg: [84, 4],
  bn: [88, 3],
  cy: [88, 3],
  el: [83, 12],
  en: [95, 3],
  es: [91, 3],
  fa: [89, 7],
  fr: [88, 6],
  gu: [86, 6],
  hi: [91, 5],
  hu: [93, 5],
  it: [91, 4],
  lt: [87, 7],
  ml: [83, 6],
  pa: [95, 2],
  pl: [89, 4],
  pt: [85, 3],
  ro: [90, 3],
  ru: [93, 3],
  so: [90, 9],
  sq: [92, 5],
  ta: [86, 6],
  tl: [93, 6],
  tr: [91, 5],
  uk: [87, 4],
  ur: [94, 2],
  zh: [86, 10],
};

const hear = createEar(openModel());
const all = keptApart('test/safety/kept-apart');
const percent = ({ alarms, of }: Score): number => (100 * alarms) / of;

describe('Sentences kept apart', () => {
  it('are there for every language that has a floor', () => {
    expect(Object.keys(measured).filter((tag) => !all.has(tag))).toEqual([]);
  });

  it.each(Object.entries(measured))('in %s are heard no worse than measured', (tag, [heard, falsely]) => {
    const { immediate, crisis, none } = scored(all.get(tag) ?? [], hear);
    expect(percent(together(immediate, crisis))).toBeGreaterThanOrEqual(heard);
    expect(percent(none)).toBeLessThanOrEqual(falsely);
  });
});
