/** The other half of the conversations; see `run.ts`. The newer release asks one question more as well. */
import { divergence } from './run';

it('500 conversations of 50 moves, with a newer release that asks more, diverge nowhere from the model', async () => {
  expect(await divergence({ number: 2, conversations: 500, moves: 50, inserts: true })).toBe('');
}, 600_000);
