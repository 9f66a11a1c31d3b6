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
  ar: [84, 5],
  bg: [83, 4],
  bn: [89, 3],
  cy: [88, 1],
  el: [83, 8],
  en: [96, 3],
  es: [92, 3],
  fa: [87, 6],
  fr: [90, 6],
  gu: [87, 7],
  hi: [91, 7],
  hu: [91, 5],
  it: [91, 4],
  lt: [86, 7],
  ml: [83, 8],
  pa: [95, 2],
  pl: [91, 4],
  pt: [87, 3],
  ro: [90, 4],
  ru: [92, 2],
  sq: [91, 2],
  ta: [86, 6],
  tl: [92, 8],
  uk: [88, 5],
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
