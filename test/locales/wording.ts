/** What must hold between English, the forms, and the code that speaks. Faults in words, as in `checks.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/form/check';
import type { Questionnaire } from '../../dialogs/questionnaire';
import type { Question } from '../../src/form/form';
import type { Texts } from './checks';

/** Every question has its sentences; every other wording belongs to a sentence that somebody is asked in other words. */
export function questionsAreWorded(
  english: Texts,
  questionnaires: readonly Questionnaire[],
): readonly string[] {
  const wanted = questionnaires.flatMap(keysOf);
  const forms = questionnaires.map(({ form }) => form.id);
  return [
    ...wanted.filter((key) => !(key in english)).map((key) => `English lacks \`${key}\``),
    ...Object.keys(english)
      .filter((key) => forms.includes(key.split('.')[0] ?? '') && !wanted.includes(key))
      .map((key) => `\`${key}\` belongs to no question`),
  ];
}

/** Every wording of its own stands for a sentence of its form, and waits for an answer that the form offers. */
export function ownWordingsFit(questionnaires: readonly Questionnaire[]): readonly string[] {
  return questionnaires.flatMap(({ form, wordings }) => {
    const usual = form.questions.flatMap((question) => usualKeys(form.id, question));
    return wordings.flatMap(({ name, when, sentences: own }) => [
      ...own
        .filter((sentence) => !usual.includes(`${form.id}.${sentence}`))
        .map((sentence) => `\`${form.id}\` words \`${sentence}\` for \`${name}\`, but never says it`),
      ...check({ ...form, questions: [...form.questions, { id: name, kind: 'secret', when }] }),
    ]);
  });
}

/** A sentence made from a question's ids is said without values, so it can hold only facts that always stand. */
export function questionsTakeNoValues(
  english: Texts,
  questionnaires: readonly Questionnaire[],
  standing: readonly string[],
): readonly string[] {
  return questionnaires.flatMap(keysOf).flatMap((key) =>
    placeholders(english[key] ?? '')
      .filter((name) => !standing.includes(name))
      .map((name) => `\`${key}\` waits for {{${name}}}, which no question gives`),
  );
}

/** Every key stands in the code, whole or as the beginning and end of a template, or is made from a question's ids. */
export function keysAreUsed(
  english: Texts,
  questionnaires: readonly Questionnaire[],
  sources: readonly string[],
): readonly string[] {
  const code = sources.join('\n');
  const worded = new Set(questionnaires.flatMap(keysOf));
  const templates = templatesIn(code);
  return sentences(english)
    .filter((key) => !worded.has(key) && !code.includes(`'${key}'`))
    .filter((key) => !templates.some((template) => template.test(key)))
    .map((key) => `nobody says \`${key}\``);
}

/**
 * Every placeholder is a standing fact, or is named in a file that says its sentence. The compiler holds each call to
 * more than this; it does not see the page's client.
 */
export function placeholdersAreFilled(
  english: Texts,
  standing: readonly string[],
  sources: readonly string[],
): readonly string[] {
  return Object.entries(english).flatMap(([key, text]) => {
    const quoted = `'${withoutPlural(key)}'`;
    const said = sources.filter((source) => source.includes(quoted)).map((one) => one.replaceAll(quoted, ''));
    return placeholders(text)
      .filter((name) => said.length > 0 && !standing.includes(name))
      .filter((name) => !said.some((source) => new RegExp(`\\b${name}\\b`).test(source)))
      .map((name) => `nobody fills {{${name}}} of \`${key}\``);
  });
}

/** The names in the unions `StandingFact` and `SupportLine`, which exist as types alone. */
export function standingFacts(source: string): readonly string[] {
  const unions = [...source.matchAll(/type (?:StandingFact|SupportLine) =([^;]+);/g)].map(
    ([, union = '']) => union,
  );
  return unions.flatMap((union) => [...union.matchAll(/'(\w+)'/g)].map(([, name = '']) => name));
}

/** The text of every TypeScript file in these folders. */
export function readSources(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}

function keysOf({ form, wordings }: Questionnaire): readonly string[] {
  return [
    ...form.questions.flatMap((question) => usualKeys(form.id, question)),
    ...wordings.flatMap(({ name, sentences: own }) =>
      own.map((sentence) => `${form.id}.${sentence}-${name}`),
    ),
  ];
}

function usualKeys(form: string, question: Question): readonly string[] {
  const start = `${form}.${question.id}`;
  const choices = 'choices' in question ? question.choices : [];
  const items = 'items' in question ? question.items : [];
  return [
    ...['ask', 'label', 'why'].map((part) => `${start}.${part}`),
    ...choices.map((choice) => `${start}.choice.${choice}`),
    ...items.map((item) => `${start}.item.${item}`),
  ];
}

/** A template literal that makes a key, such as `span.part.${part}`. Those of `wording` are counted by their questions. */
function templatesIn(code: string): readonly RegExp[] {
  return [...code.matchAll(/`([a-z][a-z-]*\.(?:[a-z-]+\.)*)\$\{[^}]+\}((?:\.[a-z-]+)*)`/g)].map(
    ([, start = '', end = '']) => new RegExp(`^${escape(start)}[a-z-]+${escape(end)}$`),
  );
}

function sentences(english: Texts): readonly string[] {
  return [...new Set(Object.keys(english).map(withoutPlural))];
}

function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name);
}

function escape(words: string): string {
  return words.replaceAll('.', '\\.');
}
