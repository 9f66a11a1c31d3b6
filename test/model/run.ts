/**
 * The model test: 1,000 random conversations of 50 moves, in two files so that two workers share them, each through the
 * whole service over the embedded store and real sealing. In them processes die, messages are repeated, two people send
 * at once to two processes, old buttons are pressed, drafts are put by and taken up, reports sent and added to, and a
 * newer release takes over in the middle; `model.ts` says what must hold. Only the store's folder (in memory, where the
 * machine has one) and the slow hash are not as in life. Not in it: private notes, reports that are opened by
 * their receipt, channels other than the page, and two releases that answer by turns.
 * The first divergence is told with the fewest moves that still show it.
 *
 * Planted, and seen to fail: a late answer stored under the question asked now; a repeat taken for a new message; a
 * "back" that loses the answer it goes to; conditions that are not looked at again; an effect that is forgotten before
 * it is done, with a death between the two; commits that do not compare revisions; a draft sent as an older release
 * asked it. An effect that adds its case again makes it fail too, by the database's own refusal. Not seen: an answer
 * that is not pruned as it is kept, which the next turn does again.
 */
import * as fc from 'fast-check';
import { converse } from './conversation';
import { startFleet } from './fleet';
import { anyMove } from './moves';
import { releases } from './releases';
import type { Divergence, Renewed } from './conversation';
import type { Fleet } from './fleet';
import type { Move } from './moves';

/** The same conversations each time, unless `MODEL_SEED` names others. */
export const seed = Number(process.env['MODEL_SEED'] ?? 20_261_122);

/** One share of the conversations. */
export interface Share {
  readonly number: number;
  readonly conversations: number;
  readonly moves: number;
  /** The newer release asks one question more. */
  readonly inserts: boolean;
}

/** Plays them all; gives the first divergence in words, empty when there is none. */
export async function divergence({ number: share, conversations, moves, inserts }: Share): Promise<string> {
  const forms = releases(inserts);
  const all = fc.sample(fc.array(anyMove, { minLength: moves, maxLength: moves, size: 'max' }), {
    seed: seed + share,
    numRuns: conversations,
  });
  let fleet: Fleet | undefined;
  try {
    for (const [number, one] of all.entries()) {
      if (number % perStore === 0) {
        await fleet?.close();
        fleet = undefined;
      }
      fleet ??= await startFleet(forms);
      // In the middle, now earlier and now later; or as late as can be.
      const renewed =
        number % 3 === 0 ? 'check' : Math.floor(moves / 5) + (number % Math.ceil((moves * 3) / 5));
      const found = await converse(fleet, `c${number}`, one, renewed);
      if (!found) continue;
      const least = await shortest(one, renewed, found, forms);
      return inWords(least, `Conversation ${number} of share ${share}, MODEL_SEED=${seed}:`);
    }
    return '';
  } finally {
    await fleet?.close();
  }
}

/** A store that many conversations share, as in life; a new one now and then, so that the desk's list stays short. */
const perStore = 50;

/** Leaves out moves, many at first and single ones in the end, for as long as something still goes wrong. */
async function shortest(
  moves: readonly Move[],
  renewed: Renewed,
  found: Divergence,
  forms: Fleet['forms'],
): Promise<Divergence> {
  const until = Date.now() + longestShortening;
  let least: { moves: readonly Move[]; renewed: Renewed; shown: Divergence } = {
    moves,
    renewed,
    shown: found,
  };
  for (let size = Math.ceil(moves.length / 2); size >= 1 && Date.now() < until; size = Math.floor(size / 2)) {
    for (let place = 0; place < least.moves.length && Date.now() < until;) {
      const fewer = least.moves.filter((_move, at) => at < place || at >= place + size);
      const sooner = least.renewed === 'check' ? 'check' : least.renewed - passed(least.renewed, place, size);
      const still = await alone(fewer, sooner, forms);
      if (still) least = { moves: fewer, renewed: sooner, shown: still };
      else place += size;
    }
  }
  return least.shown;
}

/** How many of the moves left out stood before the release. */
function passed(renewed: number, place: number, size: number): number {
  return Math.min(Math.max(renewed - place, 0), size);
}

/** In milliseconds: a failing test should still say so within its time. */
const longestShortening = 20_000;

async function alone(moves: readonly Move[], renewed: Renewed, forms: Fleet['forms']) {
  const fleet = await startFleet(forms);
  try {
    return await converse(fleet, 'alone', moves, renewed);
  } finally {
    await fleet.close();
  }
}

function inWords({ faults, story }: Divergence, head: string): string {
  return [head, ...faults.map((fault) => `  ! ${fault}`), ...story.map((line) => `  ${line}`)].join('\n');
}
