/** Answers that were read out of a story: offered, confirmed together, or let go. */
import { isOffered, openItems, present } from './draft';
import { prune } from './when';
import type { Draft } from './draft';
import type { Answer, Answers, Form, Question, Value } from './form';

/**
 * Adds what a story says, to be confirmed; never in the place of anybody's own answer.
 * @param read characters of the story that were read
 */
export function withRecall(
  form: Form,
  draft: Draft,
  values: Readonly<Record<string, Value>>,
  read: number,
): Draft {
  const told = Object.entries(values).map(([id, value]): readonly [string, Answer] => [
    id,
    { value, source: 'understood', confirmed: false },
  ]);
  // What was said by answering comes last, and so stays, as does what stood there before the story was first read;
  // what an earlier reading offered goes with it.
  const own = draft.read === undefined ? draft.answers : without(draft.answers, offeredIn(form, draft));
  return { ...draft, read, answers: prune(form, { ...Object.fromEntries(told), ...own }) };
}

/** Confirms all that is offered, or lets it go; `undefined` when nothing is. */
export function settleRecall(
  form: Form,
  draft: Draft,
  as: (given: Answer) => Answer | undefined,
): Draft | undefined {
  const offered = offeredIn(form, draft);
  if (present(form, draft).at !== 'understood') return undefined;
  const settled = Object.entries(draft.answers).flatMap(([id, given]) => {
    const kept = offered.has(id) ? as(given) : given;
    return kept ? [[id, kept] as const] : [];
  });
  return { ...draft, answers: prune(form, Object.fromEntries(settled)) };
}

function offeredIn(form: Form, { answers }: Draft): ReadonlySet<string> {
  const offered = form.questions.filter((question) => isOffered(question, answers[question.id]));
  return new Set(offered.map(({ id }) => id));
}

function without(answers: Answers, ids: ReadonlySet<string>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.has(id)));
}

/** What a story told of a list stays when the rest is answered; "change" asks all of it again. */
export function joinedItems({ answers, again }: Draft, question: Question, value: Value): Value {
  const given = answers[question.id];
  const rest = again !== question.id && openItems(question, given).length > 0;
  if (!rest || value.kind !== 'each' || given?.value.kind !== 'each') return value;
  return { kind: 'each', items: { ...given.value.items, ...value.items } };
}
