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
  bn: [90, 3],
  cy: [84, 4],
  en: [93, 3],
  es: [90, 3],
  fa: [87, 7],
  fr: [88, 3],
  gu: [86, 6],
  hi: [91, 5],
  it: [89, 4],
  lt: [78, 3],
  ml: [76, 3],
  pa: [94, 1],
  pl: [90, 3],
  pt: [84, 4],
  ro: [85, 5],
  ru: [90, 3],
  sq: [89, 5],
  ta: [85, 7],
  ur: [94, 2],
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
