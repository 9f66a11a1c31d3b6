import type { Question, Value } from './form';

/** Why a value is no answer to a question. */
export type Misfit =
  'empty' | 'too-long' | 'too-many' | 'not-offered' | 'not-a-phone' | 'not-an-email' | 'another-kind';

/** What is wrong with a value as an answer to this question; `undefined` when it fits. */
export function misfit(question: Question, value: Value): Misfit | undefined {
  switch (value.kind) {
    case 'text':
      return question.kind === 'text' ? textMisfit(value.text, question.most) : 'another-kind';
    case 'choice':
      return question.kind === 'choice'
        ? unless(question.choices.includes(value.choice), 'not-offered')
        : 'another-kind';
    case 'choices':
      return question.kind === 'choices' ? choicesMisfit(question, value.choices) : 'another-kind';
    case 'each':
      return question.kind === 'each' ? eachMisfit(question.items, value.items) : 'another-kind';
    case 'date':
      return question.kind === 'date' ? textMisfit(value.words, longestDate) : 'another-kind';
    case 'contact':
      return question.kind === 'contact' ? contactMisfit(question.way, value.contact) : 'another-kind';
    case 'file':
      return question.kind === 'file' ? filesMisfit(question.most, value.files.length) : 'another-kind';
    case 'secret':
      return question.kind === 'secret' ? undefined : 'another-kind';
    case 'skipped':
      return unless(!question.required, 'empty');
  }
}

/** Most characters kept of somebody's words for a date: room for "several times, the worst on..." . */
export const longestDate = 500;
export const longestContact = 300;

function textMisfit(words: string, most: number): Misfit | undefined {
  if (words.trim() === '') return 'empty';
  return unless(words.length <= most, 'too-long');
}

function choicesMisfit(
  question: Extract<Question, { kind: 'choices' }>,
  chosen: readonly string[],
): Misfit | undefined {
  if (chosen.length === 0) return 'empty';
  const offered = chosen.every((choice) => question.choices.includes(choice));
  const twice = new Set(chosen).size < chosen.length;
  const together = chosen.length > 1 && chosen.some((choice) => question.alone?.includes(choice));
  return unless(offered && !twice && !together, 'not-offered');
}

function eachMisfit(items: readonly string[], given: Readonly<Record<string, string>>): Misfit | undefined {
  const named = Object.keys(given);
  if (named.length === 0) return 'empty';
  return unless(
    named.every((item) => items.includes(item)),
    'not-offered',
  );
}

/** Lenient on purpose: people write "after five, 01438 ... and ask for me". Only what cannot work is asked again. */
function contactMisfit(way: 'phone' | 'email' | 'address', contact: string): Misfit | undefined {
  const length = textMisfit(contact, longestContact);
  if (length) return length;
  if (way === 'phone') return unless((contact.match(/\p{Nd}/gu) ?? []).length >= 7, 'not-a-phone');
  if (way === 'email') return unless(/\S@\S+\.\S/u.test(contact), 'not-an-email');
  return undefined;
}

function filesMisfit(most: number, given: number): Misfit | undefined {
  if (given === 0) return 'empty';
  return unless(given <= most, 'too-many');
}

function unless(fine: boolean, wrong: Misfit): Misfit | undefined {
  return fine ? undefined : wrong;
}
