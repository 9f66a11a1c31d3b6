/** The real sentences of a borough, for tests that render pages. The borough is the one that tests made up. */
import { standingFacts } from '../../src/domain/standing-facts';
import { createLanguages, type Languages } from '../../src/language/i18n';
import { exampleBorough } from '../domain/example-borough';
import type { Language } from '../../src/language/language';
import type { StandingFacts } from '../../src/language/text';

export const factsFor = (tag: string): StandingFacts => standingFacts(exampleBorough, tag);

/** English and Arabic, and every sentence or value that was missed so far. */
export async function speakers(): Promise<{
  readonly en: Language;
  readonly ar: Language;
  readonly missing: string[];
  readonly all: Languages;
}> {
  const missing: string[] = [];
  const languages = await createLanguages(
    ['en', 'ar'],
    factsFor,
    ({ tag, name }) => void missing.push(`${tag} ${name}`),
  );
  return { en: languages.get('en'), ar: languages.get('ar'), missing, all: languages };
}
