/**
 * A conversation as it is stored: state, log rows and their order under the draft's own data key, which is wrapped by
 * the server's. Destroying the wrapped key destroys all of it, in backups too.
 */
import { AppError } from '../errors';
import { asStored, fromStored } from './document';
import { digest } from '../vault/digest';
import { lock, newDataKey, unlock, unwrap, wrap } from '../vault/data-key';
import type { DataKey } from '../vault/data-key';
import type { ServerKeys } from '../vault/server-keys';
import type { LoadedConversation, Row } from '../store/ports';
import type { State } from '../turn/state';
import type { LoggedEntry } from './entries';

export interface Safe {
  /** The conversation in the clear. */
  open(id: string, loaded: LoadedConversation): Opened;
  /** A data key for a conversation that begins, or begins anew. */
  fresh(id: string): Fresh;
  close(key: DataKey, content: Content): Uint8Array;
  row(key: DataKey, sequence: number, entry: LoggedEntry): Uint8Array;
  entry(key: DataKey, row: Row): LoggedEntry;
  /** The name under which a message's id stands in the log: keyed, for some channels' ids are personal. */
  message(id: string): string;
}

export interface Fresh {
  readonly key: DataKey;
  readonly wrapped: Uint8Array;
}

export interface Opened extends Fresh, Content {}

/** What is locked: the turn's state, and the screen that was last delivered. */
export interface Content {
  readonly state: State;
  readonly asked: string;
}

/** A safe under the server's keys. */
export function createSafe(keys: ServerKeys): Safe {
  return {
    open: (id, loaded) => {
      const key = unwrap(keys, id, loaded.key);
      return { key, wrapped: loaded.key, ...content(unlock(key, 'state', loaded.state)) };
    },
    fresh: (id) => {
      const key = newDataKey(id);
      return { key, wrapped: wrap(keys, key) };
    },
    close: (key, { state, asked }) => lock(key, 'state', asStored({ state, asked })),
    row: (key, sequence, entry) => lock(key, `row:${sequence}`, asStored(entry)),
    entry: (key, { sequence, body }) => fromStored(unlock(key, `row:${sequence}`, body)) as LoggedEntry,
    message: (id) => digest(keys, 'message', id),
  };
}

function content(bytes: Uint8Array): Content {
  const stored = fromStored(bytes) as Content;
  if (stored.state.format !== 1) throw new AppError('store-format');
  return stored;
}
