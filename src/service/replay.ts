/** Reading the log back: after a restart, after a lost answer, when the same message comes again. */
import { storeDeadline, within } from './deadline';
import { delivered } from './entries';
import type { Delivered } from '../channels/assistant';
import type { LoadedConversation, StoredEffect } from '../store/ports';
import type { Shell } from './shell';

/** The same message again: the same reply, and nothing else, once what it owed is done. */
export async function saidBefore(shell: Shell, id: string, loaded: LoadedConversation): Promise<Delivered> {
  const { from, to } = loaded.heardBefore ?? { from: 1, to: 0 };
  const all = await logAfter(shell, id, loaded, from - 1);
  const entries = all.entries.filter(({ sequence }) => sequence <= to);
  return { ...all, entries, watermark: to };
}

/** The log after a place. What the conversation still owes is done first, so that nothing is said that is not yet true. */
export async function logAfter(
  shell: Shell,
  id: string,
  loaded: LoadedConversation,
  after: number,
): Promise<Delivered> {
  await settleOwed(shell, id, loaded);
  const rows = await within(storeDeadline, shell.stores.conversations.rows(id, after, mostRows));
  const { key, state } = shell.safe.open(id, loaded);
  const known = rows.filter(({ sequence }) => sequence <= loaded.last);
  const entries = known.map((row) => delivered(row.sequence, shell.safe.entry(key, row), state));
  return { outcome: 'delivered', entries, watermark: entries.at(-1)?.sequence ?? after };
}

const mostOwed = 100;
const mostRows = 2_000;

/** Does what a crash or a fault left undone. Until it is done, nothing more is said: it might not be true. */
export async function settleOwed(shell: Shell, id: string, { owes }: LoadedConversation): Promise<void> {
  if (!owes) return;
  await carryOut(shell, await within(storeDeadline, shell.stores.conversations.owed(mostOwed, id)));
}

/** Does what is owed, one after another: the last is the word that it was done. */
export async function carryOut(shell: Shell, effects: readonly StoredEffect[]): Promise<void> {
  for (const effect of effects) await shell.effects.carryOut(effect);
}
