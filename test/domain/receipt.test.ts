import { randomBytes } from 'node:crypto';
import { makeReceipt, parseReceipt, showReceipt } from '../../src/domain/receipt';

describe('a receipt', () => {
  it('is sixteen digits, shown in groups and read back', () => {
    const digits = makeReceipt(randomBytes);
    expect(digits).toMatch(/^\d{16}$/);
    expect(showReceipt('0712345678901234')).toBe('0712 3456 7890 1234');
    expect(parseReceipt(showReceipt(digits))).toBe(digits);
  });

  it.each([
    '0712345678901234',
    ' 0712-3456-7890-1234 ',
    '(0712) 3456.7890.1234',
    '٠٧١٢ ٣٤٥٦ ٧٨٩٠ ١٢٣٤',
    '۰۷۱۲۳۴۵۶۷۸۹۰۱۲۳۴',
    '০৭১২ ৩৪৫৬ ৭৮৯০ ১২৩৪',
    '\u20680712 3456\u00a07890 1234\u2069',
    '０７１２３４５６７８９０１２３４',
  ])('is read however it is typed: %s', (typed) => {
    expect(parseReceipt(typed)).toBe('0712345678901234');
  });

  it.each(['', '071234567890123', '07123456789012345', '0712 3456 7890 123x', 'my receipt'])(
    'is not %s',
    (typed) => {
      expect(parseReceipt(typed)).toBeUndefined();
    },
  );

  it('has every digit equally often', () => {
    // Seen to fail when a byte modulo 10 was taken as it came: 26 of 256 for the digits 0 to 5, 25 for the others.
    const everyByte = Uint8Array.from({ length: 256 }, (_, n) => n);
    let start = 0;
    const inOrder = (count: number) => {
      const taken = Uint8Array.from({ length: count }, (_, n) => everyByte[(start + n) % 256] ?? 0);
      start += count;
      return taken;
    };
    const counts = new Map<string, number>();
    for (let round = 0; round < 1000; round += 1) {
      for (const digit of makeReceipt(inOrder)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
    }
    const all = [...counts.values()];
    expect(all).toHaveLength(10);
    expect(Math.max(...all) / Math.min(...all)).toBeLessThan(1.01);
  });
});
