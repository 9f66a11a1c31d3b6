/** Keys, bytes and the ways to tamper with them. */
import { serverKeys } from '../../src/vault/server-keys';

/** The first 32 numbers: the same keys in every run. */
export const secret = Uint8Array.from({ length: 32 }, (_, index) => index);
export const keys = serverKeys(secret);
export const otherKeys = serverKeys(secret.toReversed());

export function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}

export function words(opened: Uint8Array): string {
  return Buffer.from(opened).toString();
}

/** `count` bytes, each with one bit flipped at another place, spread over the whole. */
export function* flipped(whole: Uint8Array, count: number): Generator<Uint8Array> {
  const bits = whole.byteLength * 8;
  for (let flip = 0; flip < count; flip += 1) {
    const bit = Math.floor((flip * bits) / count);
    const altered = new Uint8Array(whole);
    altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    yield altered;
  }
}

/** What `work` is refused with; `opened` when it is not refused. */
export async function refusal(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'opened';
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error
      ? String(error.code)
      : 'another error';
  }
}
