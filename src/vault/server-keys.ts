import { hkdfSync } from 'node:crypto';

/** The server's own keys, all from one secret, so that there is one thing to keep, back up and rotate. */
export interface ServerKeys {
  /** Wraps the data keys of conversations. */
  readonly wrapping: Uint8Array;
  /** Makes digests of ids that nobody may read back. */
  readonly digest: Uint8Array;
  /** Signs Direct Line tokens. */
  readonly token: Uint8Array;
  /** Salts receipts and codes: the same for all, for the receipt is the only thing that is typed. */
  readonly receiptSalt: Uint8Array;
}

/**
 * Derives the server's keys (HKDF-SHA256, RFC 5869, one label each).
 * @param secret at least 32 random bytes
 */
export function serverKeys(secret: Uint8Array): ServerKeys {
  const derive = (label: string) =>
    new Uint8Array(hkdfSync('sha256', secret, '', `assistant/${label}/1`, 32));
  return {
    wrapping: derive('wrapping'),
    digest: derive('digest'),
    token: derive('token'),
    receiptSalt: derive('receipt-salt'),
  };
}
