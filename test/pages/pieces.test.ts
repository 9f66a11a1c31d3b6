import * as fc from 'fast-check';
import { pieces } from '../../src/pages/pieces';

const callable = { '999': 'tel:999', '01632960001': 'tel:01632960001', '85258': 'sms:85258' };

it('makes known numbers pressable, however they are spaced', () => {
  expect(pieces('Call 01632 960 001, or text 85258.', callable)).toEqual([
    { kind: 'words', text: 'Call ' },
    { kind: 'link', text: '01632 960 001', href: 'tel:01632960001', leaves: false },
    { kind: 'words', text: ', or text ' },
    { kind: 'link', text: '85258', href: 'sms:85258', leaves: false },
    { kind: 'words', text: '.' },
  ]);
});

// Seen to fail when any run of digits became a link.
it('never makes a receipt pressable, even when a known number stands in it', () => {
  const [, receipt] = pieces('Your receipt: 0712 999 7890 123456', callable);
  expect(receipt).toEqual({ kind: 'number', text: '0712 999 7890 123456' });
});

it('links addresses without the full stop that follows them', () => {
  expect(pieces('See https://example.org/a?b=1.', callable)[1]).toMatchObject({
    href: 'https://example.org/a?b=1',
  });
});

it('loses and adds nothing, whatever the sentence', () => {
  fc.assert(
    fc.property(fc.string(), (sentence) => {
      expect(
        pieces(sentence, callable)
          .map(({ text }) => text)
          .join(''),
      ).toBe(sentence);
    }),
  );
});
