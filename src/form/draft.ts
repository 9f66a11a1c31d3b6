import { asked } from './when';
import type { Answer, Answers, Form, Question } from './form';

/** A form being answered. It holds answers and never a step: what is asked next follows from them. */
export interface Draft {
  readonly id: string;
  /** The form's id. */
  readonly form: string;
  readonly answers: Answers;
  /** The question asked once more, by "back" or "change"; unset: the first that is still open. */
  readonly again?: string;
  /** The story that the next words replace. It stays until they come. */
  readonly afresh?: string;
  /** How many characters of the story were read for what they already say, so that it is done once for each telling. */
  readonly read?: number;
}

/**
 * Where a draft stands. `more`: a story that may go on. `confirm`: one answer understood, and to be confirmed.
 * `understood`: what a story already said, all in one list to be confirmed or corrected.
 */
export type Present =
  | { readonly at: 'question'; readonly question: Question; readonly phase: Phase }
  | { readonly at: 'understood'; readonly questions: readonly Question[] }
  | { readonly at: 'review' };

export type Phase = 'ask' | 'more' | 'confirm';

/** The question to ask now, or the check before sending when nothing is open. */
export function present(form: Form, draft: Draft): Present {
  const questions = asked(form, draft.answers);
  const again = questions.find(({ id }) => id === draft.again);
  const question = again ?? questions.find((one) => isOpen(one, draft.answers[one.id]));
  if (!question) return { at: 'review' };
  if (!again && isOffered(question, draft.answers[question.id]))
    return { at: 'understood', questions: questions.filter((one) => isOffered(one, draft.answers[one.id])) };
  return { at: 'question', question, phase: phaseOf(question, draft) };
}

/** Read out of a story, and not yet said to be right. A story itself is read, added to and ended in its own way. */
export function isOffered(question: Question, answer: Answer | undefined): boolean {
  return answer?.source === 'understood' && !answer.confirmed && !isStory(question);
}

function isOpen(question: Question, answer: Answer | undefined): boolean {
  return !answer?.confirmed || openItems(question, answer).length > 0;
}

/** Of a list of which a story told a part, what is still to be asked. Anybody else's answer may leave items out. */
export function openItems(question: Question, answer: Answer | undefined): readonly string[] {
  if (question.kind !== 'each' || answer?.source !== 'understood' || answer.value.kind !== 'each') return [];
  const { items } = answer.value;
  return question.items.filter((item) => items[item] === undefined);
}

function isStory(question: Question): boolean {
  return question.kind === 'text' && question.long === true;
}

/** How far somebody is: questions answered, of those that the answers so far lead to. */
export function progress(form: Form, draft: Draft): { readonly done: number; readonly of: number } {
  const questions = asked(form, draft.answers);
  const done = questions.filter((question) => !isOpen(question, draft.answers[question.id]));
  return { done: done.length, of: questions.length };
}

function phaseOf(question: Question, { answers, afresh }: Draft): Phase {
  const answer = answers[question.id];
  if (afresh === question.id) return 'ask';
  if (isStory(question) && answer?.value.kind === 'text') return 'more';
  if (answer && !answer.confirmed) return 'confirm';
  return 'ask';
}
