/**
 * The translator's path: a language's sentences out to a spreadsheet and back, and what each language still lacks.
 *
 * `export LANG` writes CSV to standard output: key, English, translation. `import FILE` takes such a file, named as its language
 * (`pl.csv`), and writes the folder anew; a sentence left empty stays as it is. `status` counts. `segments LANG` lists how many parts each
 * sentence takes as a text message, before anything is put into its placeholders.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { format, resolveConfig } from 'prettier';
import { everyLanguage, languages } from '../../locales';
import { parts } from '../../locales/en';
import { segmentsOf } from '../language/segments';
import type { AnyTag } from '../../locales';

type Texts = Readonly<Record<string, string>>;
type Part = keyof typeof parts;

const isAny = (tag: string): tag is AnyTag => Object.hasOwn(everyLanguage, tag);

/** The files that are translated: officers read English. */
const translated = (Object.keys(parts) as readonly Part[]).filter((part) => part !== 'desk');

/** The keys of a file in a language, with its own plural forms. */
function keysOf(part: Part, tag: AnyTag): readonly string[] {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return Object.keys(parts[part]).flatMap((key) => {
    if (!key.endsWith('_one')) return /_other$/.test(key) ? [] : [key];
    return forms.map((one) => key.replace(/one$/, one));
  });
}

function englishOf(part: Part, key: string): string {
  const english: Texts = parts[part];
  return english[key] ?? english[key.replace(/_[a-z]+$/, '_other')] ?? '';
}

/** What a folder says so far, however much of it there is. */
async function saidIn(tag: AnyTag): Promise<Texts> {
  const loaders: Readonly<Record<string, { load(): { texts: Texts } } | undefined>> = languages;
  const spoken = loaders[tag];
  return spoken ? spoken.load().texts : (await everyLanguage[tag].danger()).danger;
}

async function exported(tag: AnyTag): Promise<string> {
  const said = await saidIn(tag);
  const rows = translated.flatMap((part) =>
    keysOf(part, tag).map((key) => [key, englishOf(part, key), said[key] ?? '']),
  );
  return stringify([['key', 'English', everyLanguage[tag].english], ...rows]);
}

/** Writes the files of a language whose sentences are all there. */
async function imported(file: string): Promise<string> {
  const tag = basename(file, '.csv');
  if (!isAny(tag))
    throw new Error(`Name the file as its language: one of ${Object.keys(everyLanguage).join(', ')}.`);
  const rows: string[][] = parse(readFileSync(file), { bom: true, relax_column_count: true });
  const given = Object.fromEntries(rows.slice(1).map(([key = '', , words = '']) => [key, words.trim()]));
  const before = await saidIn(tag);
  const said = (key: string): string => given[key] || before[key] || '';
  const known = translated.flatMap((part) => keysOf(part, tag));
  const faults = [
    ...Object.keys(given)
      .filter((key) => !known.includes(key))
      .map((key) => `nothing asks for ${key}`),
    ...known.filter((key) => said(key) === '').map((key) => `${key} is missing`),
  ];
  if (faults.length > 0) throw new Error(`Nothing was written:\n${faults.join('\n')}`);
  for (const part of translated) await writePart(part, tag, said);
  const index = join('locales', tag, 'index.ts');
  if (!existsSync(index)) writeFileSync(index, indexOf(tag));
  return `Wrote ${known.length} sentences to locales/${tag}. Now run: npm run check`;
}

async function writePart(part: Part, tag: AnyTag, said: (key: string) => string): Promise<void> {
  const name = nameOf(part);
  const folder = join('locales', tag);
  const path = join(folder, `${name}.ts`);
  const pairs = keysOf(part, tag).map((key) => `${JSON.stringify(key)}: ${JSON.stringify(said(key))},`);
  const source = [
    headOf(path) ??
      `/** ${everyLanguage[tag].english}: \`${name}\`. Not yet reviewed by a native speaker. */`,
    "import type { Translation } from '../en';",
    `import type { ${part} as english } from '../en/${name}';`,
    '',
    `export const ${part}: Translation<typeof english> = {`,
    ...pairs,
    '};',
  ];
  mkdirSync(folder, { recursive: true });
  const style = await resolveConfig(path);
  writeFileSync(path, await format(source.join('\n'), { ...style, filepath: path }));
}

/** A folder of its own; a line in `locales/index.ts` lets it be chosen. */
function indexOf(tag: AnyTag): string {
  const named = translated.map((part) => [part, nameOf(part)] as const);
  return [
    `/** ${everyLanguage[tag].english}. Not yet reviewed by a native speaker. */`,
    ...named.map(([part, name]) => `import { ${part} } from './${name}';`),
    '',
    "export { dates } from './dates';",
    "export { words } from './words';",
    '',
    'export const texts = {',
    ...named.map(([part]) => `  ...${part},`),
    '} as const;',
    '',
  ].join('\n');
}

function nameOf(part: Part): string {
  return part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What a file says of itself stays: its glossary, and who has reviewed it. */
function headOf(path: string): string | undefined {
  return existsSync(path) ? /^\/\*\*[\s\S]*?\*\//.exec(readFileSync(path, 'utf8'))?.[0] : undefined;
}

async function status(): Promise<string> {
  const lines = (Object.keys(everyLanguage) as readonly AnyTag[]).map(async (tag) => {
    const said = await saidIn(tag);
    const needed = translated.flatMap((part) => keysOf(part, tag));
    const there = needed.filter((key) => said[key]);
    const { english, reviewed } = everyLanguage[tag];
    const chosen = Object.hasOwn(languages, tag) ? 'can be chosen' : 'danger, days and answers only';
    return `${tag}  ${english.padEnd(12)} ${there.length} of ${needed.length} sentences, ${chosen}, ${reviewed ? '' : 'not '}reviewed by a native speaker`;
  });
  return `${(await Promise.all(lines)).join('\n')}\n`;
}

async function segments(tag: AnyTag): Promise<string> {
  const counted = Object.entries(await saidIn(tag)).map(([key, text]) => `${segmentsOf(text)}\t${key}\n`);
  return counted.toSorted().toReversed().join('');
}

const usage = 'npm run -s locales -- export LANG > LANG.csv | import LANG.csv | status | segments LANG';

async function main([act, what = '']: readonly string[]): Promise<string> {
  if (act === 'status') return status();
  if (act === 'export' && isAny(what)) return exported(what);
  if (act === 'segments' && isAny(what)) return segments(what);
  if (act === 'import' && what !== '') return `${await imported(what)}\n`;
  throw new Error(usage);
}

main(process.argv.slice(2)).then(
  (words) => process.stdout.write(words),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : usage}\n`);
    process.exitCode = 1;
  },
);
