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
  ar: [84, 4],
  bg: [82, 4],
  bn: [88, 4],
  cy: [88, 2],
  el: [78, 10],
  en: [95, 2],
  es: [91, 2],
  fa: [88, 7],
  fr: [85, 8],
  gu: [83, 7],
  hi: [91, 3],
  hu: [92, 4],
  it: [88, 4],
  lt: [84, 4],
  ml: [79, 3],
  pa: [94, 2],
  pl: [89, 4],
  pt: [88, 4],
  ro: [88, 3],
  ru: [90, 4],
  sq: [88, 3],
  ta: [84, 5],
  uk: [85, 2],
  ur: [96, 1],
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
