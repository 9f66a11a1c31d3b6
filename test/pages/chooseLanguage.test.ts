import { chooseLanguage } from '../../src/pages/chooseLanguage';

const tags = ['en', 'ar'] as const;

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['ar', 'ar'],
  ['ar-EG,en;q=0.5', 'ar'],
  ['fr, en;q=0.3, ar;q=0.4', 'ar'],
  ['AR', 'ar'],
  ['ar;q=0, en;q=0.1', 'en'],
  ['fr-FR,de', 'en'],
  ['*;q=0.5', 'en'],
  ['x'.repeat(100_000), 'en'],
])('takes the best of ours for the header %p', (header, tag) => {
  expect(chooseLanguage(header, tags)).toBe(tag);
});
