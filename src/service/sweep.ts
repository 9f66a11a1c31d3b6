import { storeDeadline, within } from './deadline';
import type { Stores } from '../store/ports';
import type { Effects } from './effects';

/** How often the service looks for what is due: erasure is promised at 30 minutes and done within one more. */
export const sweepEvery = 30_000;

/**
 * Does what is due: effects that a crash left behind, and the erasure of what has expired. Every part is tried even
 * when another fails.
 * @param failed hears of each failure; the next sweep tries again
 */
export async function sweep(
  stores: Stores,
  effects: Effects,
  now: number,
  failed: (error: unknown) => void,
): Promise<void> {
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    await work().catch(failed);
  };
  const owed = await within(storeDeadline, stores.conversations.owed(mostAtOnce)).catch((error: unknown) => {
    failed(error);
    return [];
  });
  for (const effect of owed) await attempt(() => effects.carryOut(effect));
  await attempt(() => within(storeDeadline, stores.conversations.expire(now)));
  await attempt(() => within(storeDeadline, stores.files.expire(now)));
  await attempt(() => within(storeDeadline, stores.notes.expire(now)));
}

const mostAtOnce = 1_000;
