import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { AppError } from '../errors';

const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const NONCE_AT = 1;
const LOCKED_AT = NONCE_AT + NONCE_BYTES;

/**
 * Encrypts with AES-256-GCM under a key of 32 bytes.
 * @param about what the bytes are and where they belong; needed again to unlock them
 */
export function lockUnder(key: Uint8Array, about: string, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const parts = [Uint8Array.of(FORMAT), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat(parts);
}

/**
 * Gives back what `lockUnder` was given. Throws `seal-broken` when a bit was altered, the key is another or the bytes
 * belong elsewhere, and `store-format` when a newer release locked them.
 */
export function unlockUnder(key: Uint8Array, about: string, locked: Uint8Array): Uint8Array {
  if (locked.byteLength < LOCKED_AT + TAG_BYTES) throw new AppError('seal-broken');
  if (locked[0] !== FORMAT) throw new AppError('store-format', 'Locked bytes');
  const tagAt = locked.byteLength - TAG_BYTES;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, locked.subarray(NONCE_AT, LOCKED_AT))
      .setAAD(Buffer.from(about))
      .setAuthTag(locked.subarray(tagAt));
    return Buffer.concat([decipher.update(locked.subarray(LOCKED_AT, tagAt)), decipher.final()]);
  } catch {
    throw new AppError('seal-broken');
  }
}
