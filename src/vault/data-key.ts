/**
 * A data key for each draft. What it locks is read again by the server only while the wrapped key exists: destroying
 * the wrapped key is the erasure that reaches backups too.
 */
import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './cipher';
import type { ServerKeys } from './server-keys';

/** 32 random bytes. */
export type DataKey = Uint8Array & { readonly dataKey?: true };

/** A new data key. */
export function newDataKey(): DataKey {
  return randomBytes(32);
}

/** The data key as it is stored, bound to its conversation. */
export function wrap({ wrapping }: ServerKeys, conversation: string, key: DataKey): Uint8Array {
  return encrypt(wrapping, `data-key/${conversation}`, key);
}

/** The data key again; throws `seal-broken` for another conversation's, or under another server's secret. */
export function unwrap({ wrapping }: ServerKeys, conversation: string, wrapped: Uint8Array): DataKey {
  return decrypt(wrapping, `data-key/${conversation}`, wrapped);
}

/**
 * Locks bytes under a data key.
 * @param about what they are and whose (`<conversation>/row:17`); bytes moved elsewhere do not open
 */
export function lock(key: DataKey, about: string, plain: Uint8Array): Uint8Array {
  return encrypt(key, about, plain);
}

/** Unlocks what `lock` locked with the same `about`; throws `seal-broken` otherwise. */
export function unlock(key: DataKey, about: string, locked: Uint8Array): Uint8Array {
  return decrypt(key, about, locked);
}
