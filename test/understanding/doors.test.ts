/**
 * The right door from words. Seen to fail when the first door in the sentence won ("my neighbour reported me" led to a
 * report), when a long story's question was taken for the request, and when Arabic particles were left on their words.
 */
import { everyUnderstanding } from '../understanding';
import { builtArabic, builtEnglish } from './built-doors';
import { keptApartArabic, keptApartEnglish } from './kept-apart-doors';
import type { Understanding } from '../../src/understanding/understand';
import type { Requests } from './kept-apart-doors';

let understanding: Understanding;
beforeAll(async () => {
  understanding = await everyUnderstanding();
});

const rows = (table: Requests) =>
  Object.entries(table).flatMap(([door, texts]) => texts.map((text) => ({ door, text })));
const doorOf = (text: string) => understanding.door(text) ?? 'none';

/** Shares from 0 to 1: requests that lead to their door, and requests that lead to another one than theirs. */
function measured(table: Requests): { readonly right: number; readonly astray: number } {
  const led = rows(table).map(({ door, text }) => ({ door, led: doorOf(text) }));
  return {
    right: led.filter((one) => one.led === one.door).length / led.length,
    astray: led.filter((one) => one.led !== one.door && one.led !== 'none').length / led.length,
  };
}

describe('A request', () => {
  it.each([...rows(builtEnglish), ...rows(builtArabic)])('"$text" is for $door', ({ door, text }) => {
    expect(doorOf(text)).toBe(door);
  });

  // Right may only rise, astray only fall; the README gives what was measured last.
  it.each([
    ['English', keptApartEnglish, { right: 0.85, astray: 0.09 }],
    ['Arabic', keptApartArabic, { right: 0.93, astray: 0.04 }],
  ])('in %s is understood in words that no phrase was written for', (_language, table, floor) => {
    const { right, astray } = measured(table);
    expect(right).toBeGreaterThanOrEqual(floor.right);
    expect(astray).toBeLessThanOrEqual(floor.astray);
  });

  it('in the middle of a long story is part of the story', () => {
    const story = `${'It went on and on and nobody ever came to see us about it at all. '.repeat(3)} How long will it take?`;
    expect(doorOf(story)).toBe('none');
  });

  it('that is a story tells of harassment, so that its words are kept', () => {
    // Seen to fail when `told` counted for nothing, so that the report would have begun without these words.
    expect(understanding.tellsOfHarassment('he wont leave me alone')).toBe(true);
    expect(understanding.tellsOfHarassment('should I ring you about it')).toBe(false);
  });
});
