import { randomBytes } from 'node:crypto';
import { lockUnder, unlockUnder } from './lock';
import type { ServerKeys } from './server-keys';

/**
 * The key of one draft: over its state, log and remembered replies. Only its wrapped form is ever stored; once that
 * is destroyed nothing opens them, in a backup neither.
 */
export interface DataKey {
  readonly conversation: string;
  readonly bytes: Uint8Array;
}

export function newDataKey(conversation: string): DataKey {
  return { conversation, bytes: randomBytes(32) };
}

/** The data key under the server's, bound to its conversation. */
export function wrap(keys: ServerKeys, key: DataKey): Uint8Array {
  return lockUnder(keys.wrapping, place(key.conversation, 'data key'), key.bytes);
}

/** Throws `seal-broken` when it was altered, or wrapped by another server or for another conversation. */
export function unwrap(keys: ServerKeys, conversation: string, wrapped: Uint8Array): DataKey {
  return { conversation, bytes: unlockUnder(keys.wrapping, place(conversation, 'data key'), wrapped) };
}

/**
 * Locks bytes to their conversation and their place in it.
 * @param what such as `state` or `row:17`
 */
export function lock(key: DataKey, what: string, plain: Uint8Array): Uint8Array {
  return lockUnder(key.bytes, place(key.conversation, what), plain);
}

/** Throws `seal-broken` when they were altered, or moved from another place, conversation or draft. */
export function unlock(key: DataKey, what: string, locked: Uint8Array): Uint8Array {
  return unlockUnder(key.bytes, place(key.conversation, what), locked);
}

/** No two places are written alike, whatever an id contains. */
function place(conversation: string, what: string): string {
  return JSON.stringify([conversation, what]);
}
