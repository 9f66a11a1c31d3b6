/**
 * `npm run -s danger:score`: how much of the danger in sentences kept apart is heard, and how often an alarm is false, for each
 * language and level. A Markdown table on standard output.
 */
import { everyLanguage } from '../../locales';
import { openModel } from '../../src/app';
import { createEar } from '../../src/safety/hear';
import { keptApart, scored, together } from './kept-apart';
import type { Score } from './kept-apart';

const percent = ({ alarms, of }: Score): string => (of === 0 ? '–' : ((100 * alarms) / of).toFixed(1));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const ear = createEar(openModel());
const names = new Map(Object.entries(everyLanguage).map(([tag, { english }]) => [tag, english]));
const head = ['language', 'immediate', 'crisis', 'both', 'of', 'false: disclosures', 'false: harmless', 'of'];
process.stdout.write(row(head) + row(head.map(() => '---')));
const all = [...keptApart('test/safety/kept-apart')].map(
  ([tag, sentences]) => [tag, scored(sentences, ear)] as const,
);
for (const [tag, { immediate, crisis, disclosure, none }] of all) {
  const urgent = together(immediate, crisis);
  const cells = [immediate, crisis, urgent].map(percent);
  const past = [percent(disclosure), percent(none), `${disclosure.of} + ${none.of}`];
  process.stdout.write(row([names.get(tag) ?? tag, ...cells, String(urgent.of), ...past]));
}
