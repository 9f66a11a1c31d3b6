/** Moves that somebody could make, and made-up forms, for properties that must hold whatever people do. */
import * as fc from 'fast-check';
import { asked } from '../../src/form/when';
import type { Draft } from '../../src/form/draft';
import type { Form, Question, Value, When } from '../../src/form/form';
import type { Move } from '../../src/form/play';

/** What somebody is up to; which question and which answer follow from the draft that they have before them. */
export interface Intent {
  readonly what: 'answer' | 'misfit' | 'stray' | Exclude<Move['do'], 'answer'>;
  readonly question: number;
  readonly answer: number;
}

/** Mostly answers, now and then something that does not fit or is not asked. */
export const anyIntent: fc.Arbitrary<Intent> = fc.record({
  what: fc.oneof(
    { weight: 9, arbitrary: fc.constant('answer' as const) },
    { weight: 3, arbitrary: fc.constantFrom('back' as const, 'skip' as const, 'change' as const) },
    { weight: 2, arbitrary: fc.constantFrom('confirm' as const, 'add' as const, 'afresh' as const) },
    { weight: 2, arbitrary: fc.constantFrom('recall' as const, 'accept' as const, 'forget' as const) },
    { weight: 1, arbitrary: fc.constantFrom('misfit' as const, 'stray' as const) },
  ),
  question: fc.nat(),
  answer: fc.nat(),
});

/** The move: about one of the questions asked now, or, astray, about any of the form. */
export function moveOf(form: Form, draft: Draft, { what, question: pick, answer }: Intent): Move {
  if (what === 'skip' || what === 'back' || what === 'accept' || what === 'forget') return { do: what };
  if (what === 'recall') return { do: 'recall', values: understoodOf(form, pick, answer), read: answer };
  const questions = what === 'stray' ? form.questions : asked(form, draft.answers);
  const question = questions[pick % questions.length];
  if (!question) return { do: 'back' };
  const { id } = question;
  if (what === 'add') return { do: 'add', question: id, words: one(sentences, answer) };
  if (what === 'confirm' || what === 'change' || what === 'afresh') return { do: what, question: id };
  const value = what === 'misfit' ? one(misfits, answer) : valueFor(question, answer);
  return { do: 'answer', question: id, value, source: one(['typed', 'pressed'], answer) };
}

/** What a story may have said: some of the questions that are answered by choosing, and of a list the first item alone. */
function understoodOf(form: Form, pick: number, number: number): Readonly<Record<string, Value>> {
  const chosen = form.questions.filter(
    ({ kind }, place) =>
      ['choice', 'choices', 'each'].includes(kind) && Math.floor(pick / 2 ** place) % 2 === 1,
  );
  return Object.fromEntries(chosen.map((question) => [question.id, firstOf(valueFor(question, number))]));
}

function firstOf(value: Value): Value {
  return value.kind === 'each'
    ? { kind: 'each', items: Object.fromEntries(Object.entries(value.items).slice(0, 1)) }
    : value;
}

/** One of the values that fit a question; the same number, the same value. */
export function valueFor(question: Question, number: number): Value {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', choice: one(question.choices, number) };
    case 'choices':
      return { kind: 'choices', choices: several(question.choices, question.alone ?? [], number) };
    case 'each':
      return {
        kind: 'each',
        items: Object.fromEntries(
          question.items.map((item, place) => [item, one(['yes', 'no', 'unsure'], number + place)]),
        ),
      };
    case 'text':
      return { kind: 'text', text: one(sentences, number) };
    case 'date':
      return {
        kind: 'date',
        words: one(sentences, number),
        spans: days.slice(number % 4).map((day) => ({ from: day, to: day, precision: 'day' })),
      };
    case 'contact':
      return { kind: 'contact', contact: 'me@example.org or 01438 242666' };
    case 'file':
      return { kind: 'file', files: [{ id: 'f1', name: 'a.jpg', type: 'image/jpeg', size: 1 }] };
    case 'secret':
      return { kind: 'skipped' };
  }
}

/** A sound form: questions of several kinds, each waiting for nothing or for choices of those before it. */
export const anyForm: fc.Arbitrary<Form> = fc
  .array(fc.record({ kind: fc.nat(), waits: fc.array(fc.nat(), { maxLength: 2 }), all: fc.boolean() }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((plans) => ({
    id: 'any',
    questions: plans.reduce<readonly Question[]>((earlier, { kind, waits, all }, place) => {
      const question = one(kinds, kind)(`q${place}`);
      const parts = waits.flatMap((pick) => condition(earlier, pick));
      const when: When = all ? { all: parts } : { any: parts };
      return [...earlier, parts.length > 0 ? { ...question, when } : question];
    }, []),
  }));

const sentences = ['he shouted', 'again last night', 'في الدرج', '?'] as const;
const days = ['2026-11-10', '2026-11-17', '2026-11-24'] as const;
const misfits: readonly Value[] = [
  { kind: 'skipped' },
  { kind: 'text', text: ' ' },
  { kind: 'choice', choice: 'my-cat' },
  { kind: 'each', items: {} },
];

/** Choices come most often: they are what opens and closes branches. */
const kinds: readonly ((id: string) => Question)[] = [
  (id) => ({ id, kind: 'choice', choices: ['a', 'b', 'c'] }),
  (id) => ({ id, kind: 'choice', choices: ['a', 'b', 'c'], required: true }),
  (id) => ({ id, kind: 'choices', choices: ['a', 'b', 'c'], alone: ['c'] }),
  (id) => ({ id, kind: 'each', items: ['a', 'b'] }),
  (id) => ({ id, kind: 'text', most: 4_000 }),
  (id) => ({ id, kind: 'text', most: 4_000, long: true, required: true }),
  (id) => ({ id, kind: 'date' }),
  (id) => ({ id, kind: 'contact', way: 'phone', required: true }),
];

function condition(earlier: readonly Question[], pick: number): readonly When[] {
  const awaited = earlier.filter(({ kind }) => kind === 'choice' || kind === 'choices' || kind === 'each');
  const question = awaited[pick % Math.max(awaited.length, 1)];
  return question ? [{ question: question.id, is: pick % 2 === 0 ? ['a'] : ['a', 'b'] }] : [];
}

/** One that stands alone, or some of the others: their places are the bits of the number. */
function several(offered: readonly string[], alone: readonly string[], number: number): readonly string[] {
  const single = alone[number % 5];
  if (single !== undefined) return [single];
  const together = offered.filter((choice) => !alone.includes(choice));
  const some = together.filter((_choice, place) => Math.floor(number / 2 ** place) % 2 === 1);
  return some.length > 0 ? some : together;
}

function one<T>(list: readonly T[], number: number): T {
  const found = list[number % list.length];
  if (found === undefined) throw new Error('an empty list to choose from');
  return found;
}
