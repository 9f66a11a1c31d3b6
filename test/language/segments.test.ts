import { everyLanguage } from '../../locales';
import { segmentsOf } from '../../src/language/segments';

it.each([
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['a'.repeat(306), 2],
  ['a'.repeat(307), 3],
  ['\u20ac'.repeat(80), 1],
  ['\u20ac'.repeat(81), 2],
  ['\u0436'.repeat(70), 1],
  ['\u0436'.repeat(71), 2],
  ['\u{1f600}'.repeat(36), 2],
])('%p takes %i', (text, count) => {
  expect(segmentsOf(text)).toBe(count);
});

// Nobody who is in danger reads a fourth part; the first words say whom to call.
it.each(Object.entries(everyLanguage))(
  'the first emergency words fit two parts in %s',
  async (_tag, { danger }) => {
    const { 'danger.call': call } = (await danger()).danger;
    expect(segmentsOf(call.replace('{{emergency}}', '999'))).toBeLessThanOrEqual(2);
  },
);
