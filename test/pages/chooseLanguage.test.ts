import { chooseLanguage } from '../../src/pages/chooseLanguage';

const tags = ['en', 'ar', 'tl'] as const;

it.each([
  [undefined, undefined],
  ['', undefined],
  ['ar', 'ar'],
  ['ar-EG,en;q=0.5', 'ar'],
  ['fr, en;q=0.3, ar;q=0.4', 'ar'],
  ['AR', 'ar'],
  ['ar;q=0, en;q=0.1', 'en'],
  ['fr-FR,de', undefined],
  ['*;q=0.5', undefined],
  ['x'.repeat(100_000), undefined],
  ['fil-PH,en;q=0.8', 'tl'],
])('takes the best of ours for the header %p', (header, tag) => {
  expect(chooseLanguage(header, tags)).toBe(tag);
});
