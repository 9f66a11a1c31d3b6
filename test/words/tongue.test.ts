/** Which language words are in: sentences kept apart, cut short. The floors are under what was measured, and may only rise. */
import { openModel } from '../../src/app';
import { identify } from '../../src/words/tongue';
import { keptApart } from '../safety/kept-apart';

const { tongue } = openModel();
const all = [...keptApart('test/safety/kept-apart')];

/** The words that fit into so many characters, one at least: short messages, of 22 on average. */
function cut(text: string, most = 24): string {
  const words = text.split(' ');
  let kept = 1;
  while (kept < words.length && words.slice(0, kept + 1).join(' ').length <= most) kept += 1;
  return words.slice(0, kept).join(' ');
}

it('is right in most short messages, and in nearly all with its second guess', () => {
  const shares = all.map(([tag, sentences]) => {
    const guesses = sentences.map(({ text }) => identify(cut(text), tongue));
    const share = (right: number) => right / sentences.length;
    return {
      first: share(guesses.filter((guess) => guess?.language === tag).length),
      both: share(guesses.filter((guess) => guess?.language === tag || guess?.second === tag).length),
    };
  });
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  expect(mean(shares.map(({ first }) => first))).toBeGreaterThan(0.92);
  expect(mean(shares.map(({ both }) => both))).toBeGreaterThan(0.95);
});

it('says nothing of what has no words, and is unsure of a number', () => {
  expect(identify('', tongue)).toBeUndefined();
  expect(identify('…', tongue)).toBeUndefined();
  expect(identify('12:30', tongue)?.confidence).toBeLessThan(0.9);
});
