/** Half of the conversations; see `run.ts`. The newer release asks one question less and offers one choice less. */
import { divergence } from './run';

it('500 conversations of 50 moves, with a newer release that asks less, diverge nowhere from the model', async () => {
  expect(await divergence({ number: 1, conversations: 500, moves: 50, inserts: false })).toBe('');
}, 600_000);
