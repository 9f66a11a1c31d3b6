/**
 * The right door from words. Seen to fail when the first door in the sentence won ("my neighbour reported me" led to a
 * report), and when a long story's question was taken for the request.
 */
import { everyUnderstanding } from '../understanding';
import { built, keptApart } from './requests';
import type { Understanding } from '../../src/understanding/understand';

let understanding: Understanding;
beforeAll(async () => {
  understanding = await everyUnderstanding();
});

const rows = (table: typeof built) =>
  Object.entries(table).flatMap(([door, texts]) => texts.map((text) => ({ door, text })));
const doorOf = (text: string) => understanding.door(text) ?? 'none';

describe('A request', () => {
  it.each(rows(built))('"$text" is for $door', ({ door, text }) => {
    expect(doorOf(text)).toBe(door);
  });

  // Measured: 23 of 36. It may only rise.
  it('is understood as often as it was when it was last measured, in words that no phrase was written for', () => {
    const right = rows(keptApart).filter(({ door, text }) => doorOf(text) === door);
    expect(right.length).toBeGreaterThanOrEqual(23);
  });

  it('never leads elsewhere than it asks where it is not understood', () => {
    const harmless = keptApart['none'] ?? [];
    expect(harmless.filter((text) => doorOf(text) !== 'none')).toEqual([]);
  });

  it('in the middle of a long story is part of the story', () => {
    const story = `${'It went on and on and nobody ever came to see us about it at all. '.repeat(3)} How long will it take?`;
    expect(doorOf(story)).toBe('none');
  });
});
