import { misfit } from './fits';
import type { Answer, Answers, Form, Question, When } from './form';

/** Whether a condition holds for these answers. A question that was not answered, or was skipped, meets none. */
export function holds(when: When, answers: Answers): boolean {
  if ('all' in when) return when.all.every((part) => holds(part, answers));
  if ('not' in when) return !holds(when.not, answers);
  if ('any' in when) return when.any.some((part) => holds(part, answers));
  const chosen = chosenIn(answers[when.question]);
  return when.is.some((choice) => chosen.includes(choice));
}

/** The questions that these answers lead to, in order. */
export function asked(form: Form, answers: Answers): readonly Question[] {
  return form.questions.filter((question) => !question.when || holds(question.when, answers));
}

/**
 * The answers without those whose question no longer applies, or no longer offers what was chosen (a newer release may
 * have dropped it), and only without those. Conditions look at earlier questions alone, so one pass in order is enough.
 */
export function prune(form: Form, answers: Answers): Answers {
  let kept: Answers = {};
  for (const question of form.questions) {
    const answer = answers[question.id];
    if (answer && !misfit(question, answer.value) && (!question.when || holds(question.when, kept)))
      kept = { ...kept, [question.id]: answer };
  }
  return kept;
}

/** The choices in an answer; of a yes-or-no list, the items that were answered with yes. */
function chosenIn(answer: Answer | undefined): readonly string[] {
  switch (answer?.value.kind) {
    case 'choice':
      return [answer.value.choice];
    case 'choices':
      return answer.value.choices;
    case 'each': {
      const { items } = answer.value;
      return Object.keys(items).filter((item) => items[item] === 'yes');
    }
    default:
      return [];
  }
}
