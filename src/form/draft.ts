import { asked } from './when';
import type { Answers, Form, Question } from './form';

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
}

/** Where a draft stands. `more`: a story that may go on. `confirm`: understood, and to be confirmed. */
export type Present =
  { readonly at: 'question'; readonly question: Question; readonly phase: Phase } | { readonly at: 'review' };

export type Phase = 'ask' | 'more' | 'confirm';

/** The question to ask now, or the check before sending when nothing is open. */
export function present(form: Form, draft: Draft): Present {
  const questions = asked(form, draft.answers);
  const question =
    questions.find(({ id }) => id === draft.again) ??
    questions.find(({ id }) => !draft.answers[id]?.confirmed);
  if (!question) return { at: 'review' };
  return { at: 'question', question, phase: phaseOf(question, draft) };
}

/** How far somebody is: questions answered, of those that the answers so far lead to. */
export function progress(form: Form, draft: Draft): { readonly done: number; readonly of: number } {
  const questions = asked(form, draft.answers);
  return { done: questions.filter(({ id }) => draft.answers[id]?.confirmed).length, of: questions.length };
}

function phaseOf(question: Question, { answers, afresh }: Draft): Phase {
  const answer = answers[question.id];
  if (afresh === question.id) return 'ask';
  if (question.kind === 'text' && question.long && answer?.value.kind === 'text') return 'more';
  if (answer && !answer.confirmed) return 'confirm';
  return 'ask';
}
