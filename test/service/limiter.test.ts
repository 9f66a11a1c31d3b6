import { createLimiter } from '../../src/service/limiter';

describe('The limit of a conversation', () => {
  const flood = (count: number, now: number, name = 'm') => {
    const limiter = createLimiter();
    const answers = Array.from({ length: count }, (_one, place) =>
      limiter.allows('one', `${name}${place}`, now),
    );
    return { limiter, answers };
  };

  it('stops a flood, and opens again with time', () => {
    const { limiter, answers } = flood(230, 0);
    expect(answers.filter(Boolean)).toHaveLength(200);
    expect(limiter.allows('one', 'soon', 100)).toBe(false);
    expect(limiter.allows('one', 'later', 2_000)).toBe(true);
  });

  it('is no other conversation’s', () => {
    expect(flood(230, 0).limiter.allows('two', 'm', 0)).toBe(true);
  });

  // Caught: a client that sends once more what it had no answer to, and is told that it was too fast.
  it('lets a message be sent again', () => {
    const { limiter, answers } = flood(200, 0);
    expect(answers.every(Boolean)).toBe(true);
    expect([1, 2, 3].map(() => limiter.allows('one', 'm199', 0))).toEqual([true, true, true]);
  });
});
