/**
 * What comes from a receipt or a code: a name to find it by, and keys that only its holder has. Whoever has the store
 * and the server's secret still has to try 10^16 receipts at scrypt's price each.
 */
import { createECDH, hkdfSync, scrypt } from 'node:crypto';
import { decrypt, encrypt } from './cipher';
import type { PrivateKey, PublicKey } from './seal';
import type { ServerKeys } from './server-keys';

export interface ReceiptKey {
  /** What the server stores and looks up; tells nothing of the keys. */
  readonly lookup: string;
  /** Messages for the receipt's holder are sealed to this. */
  readonly publicKey: PublicKey;
  readonly privateKey: PrivateKey;
  /** Locks what only the holder opens, such as a kept draft. */
  readonly key: Uint8Array;
}

export interface ReceiptKeys {
  /** @param digits the 16 digits */
  derive(digits: string): Promise<ReceiptKey>;
}

/**
 * Derives one at a time, whoever asks: each takes about 70 ms and 34 MB (N=2^15, measured on 2 cores), and twenty at
 * once would take half a gigabyte. Further ones wait their turn.
 */
export function createReceiptKeys({ receiptSalt }: ServerKeys): ReceiptKeys {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    derive: (digits) => {
      const mine = tail.then(() => stretched(digits, receiptSalt)).then(keysFrom);
      tail = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** Seals bytes under a receipt's or code's own key, bound to where they lie. */
export function sealUnder(key: Uint8Array, about: string, plain: Uint8Array): Uint8Array {
  return encrypt(key, about, plain);
}

/** Opens what `sealUnder` sealed; throws `seal-broken` otherwise. */
export function openUnder(key: Uint8Array, about: string, sealed: Uint8Array): Uint8Array {
  return decrypt(key, about, sealed);
}

const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

function stretched(digits: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(digits, salt, 64, cost, (error, derived) => (error ? reject(error) : resolve(derived)));
  });
}

function keysFrom(stretch: Buffer): ReceiptKey {
  const part = (label: string) => new Uint8Array(hkdfSync('sha256', stretch, '', `receipt/${label}/1`, 32));
  const privateKey = keyPairFrom(part('key-pair'));
  const { d: _private, ...publicKey } = privateKey;
  return {
    lookup: Buffer.from(part('lookup')).toString('base64url'),
    publicKey,
    privateKey,
    key: part('key'),
  };
}

/** A P-256 key pair from 32 bytes; those that are no scalar of the curve (1 in 2^32) are hashed once more. */
function keyPairFrom(seed: Uint8Array): PrivateKey {
  const curve = createECDH('prime256v1');
  try {
    curve.setPrivateKey(seed);
  } catch {
    return keyPairFrom(new Uint8Array(hkdfSync('sha256', seed, '', 'receipt/again/1', 32)));
  }
  const point = curve.getPublicKey();
  const coordinate = (from: number) => point.subarray(from, from + 32).toString('base64url');
  return {
    kty: 'EC',
    crv: 'P-256',
    x: coordinate(1),
    y: coordinate(33),
    d: Buffer.from(seed).toString('base64url'),
  };
}
