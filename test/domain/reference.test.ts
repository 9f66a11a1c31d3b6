import * as fc from 'fast-check';
import { makeReference, parseReference } from '../../src/domain/reference';

const bytes = fc.uint8Array({ minLength: 9, maxLength: 9 });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a reference', () => {
  it('is ten characters without look-alikes, in two groups', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        expect(makeReference(random)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      }),
    );
  });

  it('is read in any case, with any spacing, and with look-alikes', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const reference = makeReference(random);
        const plain = reference.replace('-', '');
        expect(parseReference(reference)).toBe(reference);
        expect(parseReference(` ${plain.toLowerCase().split('').join(' ')} `)).toBe(reference);
        expect(parseReference(plain.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(reference);
        expect(parseReference(plain.replaceAll('0', 'O').replaceAll('1', 'I'))).toBe(reference);
        expect(parseReference(reference.replace('-', '–'))).toBe(reference);
      }),
    );
  });

  it('notices every single wrong character', () => {
    // Seen to fail with a check that summed the characters modulo 31.
    fc.assert(
      fc.property(bytes, fc.nat(9), fc.integer({ min: 1, max: 31 }), (random, place, step) => {
        const plain = makeReference(random).replace('-', '');
        const wrong = alphabet.charAt((alphabet.indexOf(plain.charAt(place)) + step) % 32);
        expect(parseReference(plain.slice(0, place) + wrong + plain.slice(place + 1))).toBeUndefined();
      }),
      { numRuns: 5_000 },
    );
  });

  it('notices every swap of neighbours', () => {
    // Seen to fail with a check that gave every character the same weight.
    fc.assert(
      fc.property(bytes, fc.nat(8), (random, place) => {
        const plain = makeReference(random).replace('-', '');
        const [one, other] = [plain.charAt(place), plain.charAt(place + 1)];
        fc.pre(one !== other);
        expect(parseReference(plain.slice(0, place) + other + one + plain.slice(place + 2))).toBeUndefined();
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(['', 'hello', 'ABCDE', 'ABCDE-FGHJ!', 'UUUUU-UUUUU', '0'.repeat(5000)])('is not %s', (typed) => {
    expect(parseReference(typed)).toBeUndefined();
  });

  it('needs its nine bytes of chance', () => {
    expect(() => makeReference(new Uint8Array(8))).toThrow(RangeError);
  });
});
