/** What the model remembers of one answer, and how it reads one on a screen and at the desk. */
import { questionnaires } from '../../dialogs';
import type { ReviewRow } from '../../src/turn/screen';
import type { Text, Value as Placed } from '../../src/language/text';
import type { Value } from '../../src/form/form';

export type Answer =
  | { readonly is: 'chosen'; readonly choices: readonly string[] }
  | { readonly is: 'list'; readonly items: Readonly<Record<string, string>>; readonly understood?: true }
  /** `open`: a date that is not yet said to be right. */
  | {
      readonly is: 'words';
      readonly words: string;
      readonly kind: 'text' | 'contact' | 'date';
      readonly open?: true;
    }
  | { readonly is: 'skipped' }
  /** Read out of a story and never shown before it was kept. */
  | { readonly is: 'unseen' };

/** For comparing and for telling. */
export function inWords(answer: Answer): string {
  switch (answer.is) {
    case 'chosen':
      return [...answer.choices].sort().join(', ');
    case 'list':
      return Object.entries(answer.items)
        .map(([item, said]) => `${item}: ${said}`)
        .sort()
        .join(', ');
    case 'words':
      return `“${answer.words}”`;
    case 'skipped':
    case 'unseen':
      return answer.is;
  }
}

/** The answer as the desk opens it. */
export function ofReport(value: Value): Answer {
  switch (value.kind) {
    case 'choice':
      return { is: 'chosen', choices: [value.choice] };
    case 'choices':
      return { is: 'chosen', choices: value.choices };
    case 'each':
      return { is: 'list', items: value.items };
    case 'text':
      return { is: 'words', kind: 'text', words: value.text };
    case 'contact':
      return { is: 'words', kind: 'contact', words: value.contact };
    case 'date':
      return { is: 'words', kind: 'date', words: value.words };
    default:
      return { is: 'skipped' };
  }
}

/** The answer as a list of answers shows it, told by the names of its sentences. */
export function ofRow({ question, answer }: ReviewRow): Answer {
  const [first] = answer;
  if (!first || first.key === 'answer.skipped') return { is: 'skipped' };
  if (first.key === 'answer.item')
    return { is: 'list', items: Object.fromEntries(answer.map(itemOf)), understood: true };
  if (first.key === 'plain' || first.key === 'answer.with-words') {
    const words = first.values?.['words'];
    const kind = question === 'when' ? 'date' : 'text';
    return { is: 'words', kind, words: typeof words === 'string' ? words : '' };
  }
  return { is: 'chosen', choices: answer.map(({ key }) => lastOf(key)) };
}

function itemOf({ values }: Text): readonly [string, string] {
  return [lastOf(keyOf(values?.['question'])), lastOf(keyOf(values?.['answer']))];
}

function keyOf(value: Placed | undefined): string {
  return typeof value === 'object' && 'key' in value ? value.key : '';
}

/** Sentences that somebody else is asked in, by their keys, and the usual ones. */
const usual: ReadonlyMap<string, string> = new Map(
  questionnaires.flatMap(({ form, wordings }) =>
    wordings.flatMap(({ name, sentences }) =>
      sentences.map((sentence) => [`${form.id}.${sentence}-${name}`, `${form.id}.${sentence}`] as const),
    ),
  ),
);

function lastOf(key: string): string {
  return (usual.get(key) ?? key).split('.').at(-1) ?? '';
}
