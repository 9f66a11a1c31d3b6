/** What a question gives as an example of an answer is understood when somebody writes just that. */
import { languages } from '../../locales';
import { createDateReader } from '../../src/language/dates';

const asking = ['report.when.ask', 'note.when.ask', 'form.date.unclear'] as const;

// Seen to fail in ten languages while "several" in "several times since May" was a doubt.
it.each(Object.entries(languages))('days in %s', (_tag, { load }) => {
  const { texts, dates } = load();
  const understand = createDateReader(dates);
  const examples = asking.flatMap((key) => quoted(texts[key]));
  expect(examples).toHaveLength(5);
  expect(
    examples.filter((one) => !['one', 'several'].includes(understand(one, '2026-11-23').understood)),
  ).toEqual([]);
});

/** What stands in quotation marks and holds no placeholder. */
function quoted(text: string): readonly string[] {
  const found = [...text.matchAll(/[“„«「"]\s*([^“”„«»」"{}]+?)\s*[”“»」"]/gu)];
  return found.map(([, inner = '']) => inner);
}
