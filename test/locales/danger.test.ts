/** The emergency words of every language, also of those in which nothing else is said yet. */
import { everyLanguage } from '../../locales';
import { danger as english } from '../../locales/en/danger';
import { sentenceChecks } from './checks';

const others = Object.entries(everyLanguage).filter(([tag]) => tag !== 'en');

describe.each(others)('every emergency sentence of %s', (tag, { danger }) => {
  it.each(Object.entries(sentenceChecks))('%s', async (_name, check) => {
    expect(check(english, (await danger()).danger, tag)).toEqual([]);
  });
});
