import { latinSpellings } from '../../src/words/romanise';
import type { AnyTag } from '../../locales';

it.each<[AnyTag, string, string]>([
  ['uk', 'допоможіть', 'dopomozhit'],
  ['ru', 'хочу', 'hochu'],
  ['bg', 'шест', '6est'],
  ['el', 'βοήθεια', 'voithia'],
  ['el', 'θέλω', '8elw'],
  ['hi', 'दरवाज़ा', 'darvaza'],
  ['hi', 'लड़का', 'larka'],
  ['pa', 'ਮਦਦ', 'madad'],
  ['gu', 'પોલીસ', 'polis'],
  ['bn', 'দরজা', 'doroja'],
  ['ta', 'உதவி', 'uthavi'],
  ['ml', 'വാതിൽ', 'vathil'],
])('in %s, “%s” may be typed as “%s”', (tag, word, latin) => {
  expect(latinSpellings(word, tag)).toContain(latin);
});

it('leaves Latin letters, and scripts without habits, as they are', () => {
  expect(latinSpellings('nóż', 'pl')).toEqual([]);
  expect(latinSpellings('خطر', 'ar')).toEqual([]);
  expect(latinSpellings('刀', 'zh')).toEqual([]);
});
