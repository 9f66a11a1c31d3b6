/**
 * A case's reference, `XXXXX-XXXXX`, to be read out on the telephone: Crockford's base 32 (no I, L, O, U), nine
 * characters of chance (45 bits) and one to check them.
 */

/**
 * Makes a reference.
 * @param bytes at least 9 random bytes
 */
export function makeReference(bytes: Uint8Array): string {
  const body = Array.from(bytes.slice(0, length - 1), (byte) => byte % 32);
  if (body.length < length - 1) throw new RangeError('A reference needs nine random bytes.');
  const all = [...body, checkOf(body)].map((value) => alphabet.charAt(value)).join('');
  return `${all.slice(0, 5)}-${all.slice(5)}`;
}

/**
 * The reference that was meant, in its proper form: case, spaces and dashes do not matter, O is 0, I and L are 1.
 * `undefined` when it is none: every single wrong character and every swap of two neighbours is noticed.
 */
export function parseReference(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(ignored, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const values = Array.from(plain, (character) => alphabet.indexOf(character));
  const valid =
    values.length === length && !values.includes(-1) && checkOf(values.slice(0, -1)) === values.at(-1);
  return valid ? `${plain.slice(0, 5)}-${plain.slice(5)}` : undefined;
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 10;
const ignored = /[\s\p{Pd}\p{Cf}.]/gu;

/**
 * Horner's rule at x = 2 over the field of 32 elements. A single wrong character changes the sum because no power of x
 * is 0; two neighbours swapped change it by (x+1) times a power of x times their difference, and neither factor is 0.
 */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value) => doubled(sum ^ value), 0);
}

/** Times x, modulo x^5 + x^2 + 1. */
function doubled(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
