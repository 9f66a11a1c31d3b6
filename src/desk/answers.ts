/** Single answers out of what was told. A question that was left out, or never asked, gives nothing. */
import type { Telling } from '../domain/case';
import type { Answers, Value, YesNoUnsure } from '../form/form';

/** The choice that was made. */
export function chosenIn(told: Telling, question: string): string | undefined {
  const value = valueOf(told, question);
  return value?.kind === 'choice' ? value.choice : undefined;
}

/** What was answered to one item of a list. */
export function itemIn(told: Telling, question: string, item: string): YesNoUnsure | undefined {
  const value = valueOf(told, question);
  return value?.kind === 'each' && Object.hasOwn(value.items, item) ? value.items[item] : undefined;
}

/** Nothing but a yes is a yes. */
export function saidYes(told: Telling, question: string, item: string): boolean {
  return itemIn(told, question, item) === 'yes';
}

/** The person's own words. */
export function wordsIn(told: Telling, question: string): string | undefined {
  const value = valueOf(told, question);
  if (value?.kind === 'contact') return value.contact;
  return value?.kind === 'text' ? value.text : undefined;
}

/** What was told, as the answers of its form. */
export function answersOf({ answers }: Telling): Answers {
  return Object.fromEntries(
    answers.map(({ question, value, source }) => [question, { value, source, confirmed: true }]),
  );
}

function valueOf({ answers }: Telling, question: string): Value | undefined {
  return answers.find((answer) => answer.question === question)?.value;
}
