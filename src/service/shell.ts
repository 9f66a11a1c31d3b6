import { storeDeadline, within } from './deadline';
import type { Abilities } from '../channels/abilities';
import type { ChannelName, Message } from '../channels/assistant';
import type { LoadedConversation, Stores } from '../store/ports';
import type { Ids } from '../turn/around';
import type { Heard } from '../turn/incoming';
import type { Turn } from '../turn/turn';
import type { Effects } from './effects';
import type { Limiter } from './limiter';
import type { Queue } from './queue';
import type { Reader } from './reads';
import type { Safe } from './safe';

/** What the service is made of. */
export interface Shell {
  readonly stores: Stores;
  readonly safe: Safe;
  readonly effects: Effects;
  readonly read: Reader;
  readonly turn: Turn;
  readonly queue: Queue;
  readonly limiter: Limiter;
  /** Looks at every message before anything else does. */
  readonly hear: (text: string) => Heard;
  /** Whether these words are what a button of ours says. */
  readonly says: (words: string) => boolean;
  readonly abilities: Readonly<Record<ChannelName, Abilities>>;
  readonly ids: Ids;
  readonly now: () => number;
  /** Hears of failures, by code. */
  readonly failed: (channel: ChannelName, error: unknown) => void;
}

/** The conversation as it is stored now and, with a message, whether it was heard before. */
export function load(shell: Shell, id: string, message?: Message): Promise<LoadedConversation | undefined> {
  const heard = message && shell.safe.message(message.id);
  return within(storeDeadline, shell.stores.conversations.load(id, shell.now(), heard));
}
