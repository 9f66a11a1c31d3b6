import { hkdfSync } from 'node:crypto';
import { AppError } from '../errors';

/** The server's keys, each for one purpose, 32 bytes each. None of them opens what was sealed to the desk. */
export interface ServerKeys {
  /** Wraps the data key of each draft. */
  readonly wrapping: Uint8Array;
  /** Makes digests of ids that came from channels. */
  readonly digest: Uint8Array;
  /** Signs the tokens of our Direct Line. */
  readonly token: Uint8Array;
  /** Stirred into every receipt's slow hash, so that a stolen database alone cannot be searched for receipts. */
  readonly receiptSalt: Uint8Array;
}

/** Fewest bytes of a secret, as many as the keys made from it have. */
export const SECRET_BYTES = 32;

/**
 * Derives the keys from the server's one secret, the same ones each time (HKDF-SHA256, RFC 5869). Throws
 * `config-invalid` when the secret has fewer than 32 bytes.
 */
export function serverKeys(secret: Uint8Array): ServerKeys {
  if (secret.byteLength < SECRET_BYTES)
    throw new AppError('config-invalid', 'The server secret is too short');
  return {
    wrapping: derive(secret, 'wrapping'),
    digest: derive(secret, 'digest'),
    token: derive(secret, 'token'),
    receiptSalt: derive(secret, 'receipt salt'),
  };
}

/** The labels are part of the stored format: another label is another key. */
function derive(secret: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', `harassment-assistant 1 ${purpose}`, 32));
}
