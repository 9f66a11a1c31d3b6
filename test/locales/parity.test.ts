import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyLanguage, languages } from '../../locales';
import { texts as allEnglish, words as englishWords } from '../../locales/en';
import { sentenceChecks } from './checks';
import { wordChecks } from './words';
import type { Texts } from './checks';
import type { Spoken } from './words';

/** Officers read English: the desk is not translated. */
const texts: Texts = Object.fromEntries(
  Object.entries(allEnglish).filter(([key]) => !key.startsWith('desk.')),
);
const english: Spoken = { tag: 'en', texts, words: englishWords };

const all = Object.entries(languages);
const others = all.filter(([tag]) => tag !== 'en');

describe.each(others)('every sentence of %s', (tag, { load }) => {
  it.each(Object.entries(sentenceChecks))('%s', (_name, check) => {
    expect(check(texts, load().texts, tag)).toEqual([]);
  });
});

describe.each(all)('the words and buttons of %s', (tag, { load }) => {
  it.each(Object.entries(wordChecks))('%s', (_name, check) => {
    expect(check(english, { tag, ...load() })).toEqual([]);
  });
});

// People are told from the table that nobody has checked a language; whoever opens a file reads it there.
it.each(Object.entries(everyLanguage))(
  'each file of %s says whether it was reviewed',
  (tag, { reviewed }) => {
    const folder = join(__dirname, '..', '..', 'locales', tag);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    const unlike = files.filter((name) => {
      const head = /^\/\*\*[\s\S]*?\*\//.exec(readFileSync(join(folder, name), 'utf8'))?.[0] ?? '';
      return /not yet reviewed/i.test(head) === reviewed;
    });
    expect(unlike).toEqual([]);
  },
);
