import { hkdfSync, scrypt } from 'node:crypto';
import { privateKeyFrom } from './key-pair';
import type { PrivateKey } from './key-pair';

/** What somebody's 16 digits open. None of it is stored but `lookup` and the public half of the key pair. */
export interface ReceiptKeys {
  /** From a receipt: where its case is found, and the key that opens what was sealed to its holder. */
  ofReceipt(receipt: string): Promise<{ readonly lookup: string; readonly privateKey: PrivateKey }>;
  /** From a private note's number: where its entries lie, and the key that opens them. The same digits open no case. */
  ofNote(number: string): Promise<{ readonly lookup: string; readonly privateKey: PrivateKey }>;
  /** From the code of a kept draft: where the draft is found, and the key (for `lockUnder`) that opens it. */
  ofCode(code: string): Promise<{ readonly lookup: string; readonly key: Uint8Array }>;
}

/** Makes 64 bytes from a text, slowly. */
export type SlowHash = (text: string, salt: Uint8Array) => Promise<Uint8Array>;

/**
 * Derives keys from receipts, one at a time however many are asked for: each takes 34 MB and about 70 ms of one core,
 * so guessing is dear and a crowd cannot exhaust the memory. The same digits give the same keys.
 * @param salt `receiptSalt` of the server's keys
 */
export function receiptKeys(salt: Uint8Array, slowHash: SlowHash = slowly): ReceiptKeys {
  const stretch = oneAtATime((text: string) => slowHash(text, salt));
  const keyPair = async (text: string) => {
    const stretched = await stretch(text);
    return { lookup: lookup(stretched), privateKey: privateKeyFrom(part(stretched, 'private key', 48)) };
  };
  return {
    ofReceipt: (receipt) => keyPair(`receipt ${receipt}`),
    ofNote: (number) => keyPair(`note ${number}`),
    async ofCode(code) {
      const stretched = await stretch(`code ${code}`);
      return { lookup: lookup(stretched), key: part(stretched, 'key', 32) };
    },
  };
}

/** scrypt (RFC 7914) with N = 2^15, r = 8, p = 1: 71 ms and 34 MB, where 2^17 would take 298 ms and 134 MB. */
export const slowly: SlowHash = (text, salt) =>
  new Promise((resolve, reject) => {
    const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
    scrypt(text, salt, 64, cost, (error, hash) => (error ? reject(error) : resolve(hash)));
  });

function oneAtATime<Given, Result>(
  work: (given: Given) => Promise<Result>,
): (given: Given) => Promise<Result> {
  let before: Promise<unknown> = Promise.resolve();
  return (given) => {
    const result = before.then(() => work(given));
    before = result.catch(() => undefined);
    return result;
  };
}

function lookup(stretched: Uint8Array): string {
  return Buffer.from(part(stretched, 'lookup', 32)).toString('base64url');
}

/** The parts tell nothing of each other (HKDF-SHA256). */
function part(stretched: Uint8Array, name: string, bytes: number): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', stretched, '', `harassment-assistant 1 receipt ${name}`, bytes));
}
