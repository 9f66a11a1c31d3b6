/**
 * A receipt, or a code to come back with: 16 digits that look like a telephone number to whoever finds them. Every
 * digit is chance (53 bits in all), for a fixed one would help nobody but a guesser.
 */

/**
 * Sixteen random digits, each as likely as any other.
 * @param random gives so many random bytes; asked again for each byte that would make some digits likelier
 */
export function makeReceipt(random: (count: number) => Uint8Array): string {
  let digits = '';
  while (digits.length < length) {
    for (const byte of random(length)) {
      // 250 is the highest multiple of 10 in a byte: the rest would favour 0 to 5.
      if (byte < 250 && digits.length < length) digits += String(byte % 10);
    }
  }
  return digits;
}

/** The digits in groups, as they are shown: `0712 3456 7890 1234`. */
export function showReceipt(digits: string): string {
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}

/**
 * The sixteen digits that somebody typed, in any script's digits, with spaces, dashes, brackets or dots between.
 * `undefined` when it is not that.
 */
export function parseReceipt(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').replace(separators, '');
  return /^\p{Nd}{16}$/u.test(plain) ? Array.from(plain, latinDigit).join('') : undefined;
}

const length = 16;
const separators = /[\s\p{Pd}\p{Cf}().,/+]/gu;

/** Digits stand in rows of ten from a zero. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const below = Array.from({ length: 9 }, (_, step) => String.fromCodePoint(code - step - 1));
  const value = below.findIndex((one) => !/\p{Nd}/u.test(one));
  return String(value < 0 ? 9 : value);
}
