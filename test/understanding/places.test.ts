/**
 * Where and when in stories. Figures on sentences kept apart, which were written without sight of the finders and are
 * never used to put them right; a stretch counts only where both of its ends are right. Seen to fail when "in" stood inside a
 * place, when a written date was cut at its dot, and when offsets counted folded letters.
 */
import { everyUnderstanding } from '../understanding';
import { exactly, mark, overlapping, unmark } from '../marked';
import { builtPlaces } from './built-places';
import { keptApartPlaces } from './kept-apart-places';
import type { Understanding } from '../../src/understanding/understand';

let understanding: Understanding;
beforeAll(async () => {
  understanding = await everyUnderstanding();
});

describe('Where and when something happened', () => {
  it.each([
    // language, what, precision and recall with both ends right, the same with any overlap: a little under what was measured
    ['en', 'places', 0.82, 0.74, 0.93, 0.83],
    ['en', 'times', 0.9, 0.83, 0.95, 0.88],
    ['ar', 'places', 0.77, 0.68, 0.95, 0.86],
    ['ar', 'times', 0.81, 0.68, 0.98, 0.83],
  ] as const)('is found in %s: %s', (tag, what, precision, recall, nearPrecision, nearRecall) => {
    const stories = keptApartPlaces[tag]
      .map(unmark)
      .map((story) => ({ marked: story[what], found: understanding[what](story.text) }));
    expect(exactly(stories).precision).toBeGreaterThan(precision);
    expect(exactly(stories).recall).toBeGreaterThan(recall);
    expect(overlapping(stories).precision).toBeGreaterThan(nearPrecision);
    expect(overlapping(stories).recall).toBeGreaterThan(nearRecall);
  });

  // All but two sentences by which the phrases were put right.
  it('is found in what the phrases were made from', () => {
    const wrong = builtPlaces.filter((marked) => {
      const { text, places, times } = unmark(marked);
      return (
        mark(text, understanding.places(text), '[]') !== mark(text, places, '[]') ||
        mark(text, understanding.times(text), '{}') !== mark(text, times, '{}')
      );
    });
    expect(wrong).toHaveLength(2);
  });

  it.each([
    ['zero-width and emoji before', '😡\u200b\u200d he spat in the café', 'the café'],
    ['a word typed with accents and capitals', 'in THE STAIRWÉLL he spat', 'THE STAIRWÉLL'],
    ['a ligature, which folds to two letters', 'in the oﬃce', 'the oﬃce'],
    ['Arabic with vowel marks', 'ضربني في المِصعَد', 'المِصعَد'],
  ])('stands where the text has it: %s', (_name, text, place) => {
    expect(understanding.places(text).map(({ start, end }) => text.slice(start, end))).toEqual([place]);
  });

  // Caught: a pattern of clock times that tries every way of cutting a row of digits; the run never came to its end.
  it.each(['places', 'times'] as const)(
    'comes to an end over ten thousand characters of anything: %s',
    (what) => {
      const hostile = [
        'the ',
        'in the my our ',
        'flat 1, ',
        '1',
        '1 ',
        '9.',
        'half past ',
        'last ',
        'Aa ',
        "a'",
        '،',
        'ال',
      ];
      for (const one of hostile)
        expect(understanding[what](one.repeat(10_000 / one.length)).length).toBeGreaterThanOrEqual(0);
    },
    20_000,
  );
});
