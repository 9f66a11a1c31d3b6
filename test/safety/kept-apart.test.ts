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
  ar: [83, 4],
  bg: [85, 4],
  bn: [89, 4],
  cy: [88, 3],
  el: [82, 11],
  en: [95, 3],
  es: [91, 4],
  fa: [89, 8],
  fr: [90, 8],
  gu: [86, 6],
  hi: [92, 6],
  hu: [92, 6],
  it: [91, 4],
  lt: [87, 7],
  ml: [84, 6],
  pa: [95, 2],
  pl: [89, 5],
  pt: [88, 3],
  ro: [90, 5],
  ru: [93, 2],
  sq: [92, 5],
  ta: [87, 7],
  tl: [93, 8],
  uk: [87, 4],
  ur: [94, 1],
  zh: [87, 10],
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
