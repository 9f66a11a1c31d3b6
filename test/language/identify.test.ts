import { identify } from '../../src/language/identify';

it.each([
  ['رجل تبعني إلى البيت', 'ar'],
  ['جاري اسمه John يصرخ علينا', 'ar'],
  ['نعم', undefined],
  ['a man followed me home', undefined],
  ['the word سلام means peace', undefined],
  ['یک مرد مرا تعقیب کرد', undefined],
  ['ایک آدمی نے میرا پیچھا کیا', undefined],
  ['07700 900123', undefined],
  ['', undefined],
])('“%s” seems to be %s', (text, language) => {
  expect(identify(text)).toBe(language);
});
