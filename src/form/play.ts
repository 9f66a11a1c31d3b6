import { openItems, present } from './draft';
import { misfit } from './fits';
import { joinedItems, settleRecall, withRecall } from './recall';
import { asked, prune } from './when';
import type { Draft, Present } from './draft';
import type { Misfit } from './fits';
import type { Answer, Form, Question, Value } from './form';
import type { Span } from '../language/date';

/** What somebody does with a form. */
export type Move =
  | {
      readonly do: 'answer';
      readonly question: string;
      readonly value: Value;
      readonly source: Answer['source'];
    }
  /** That is all; or: yes, that is right, and of several dates this one. */
  | { readonly do: 'confirm'; readonly question: string; readonly span?: Span }
  /** Words that were on their way when their question was answered: they join the answer. */
  | { readonly do: 'add'; readonly question: string; readonly words: string }
  /** Tell it anew: what was said stays until the new words come. */
  | { readonly do: 'afresh'; readonly question: string }
  | { readonly do: 'change'; readonly question: string }
  /** What a story said, read out of it: to be confirmed, and never in the place of anybody's own answer. */
  | { readonly do: 'recall'; readonly values: Readonly<Record<string, Value>>; readonly read: number }
  /** Yes, all of what was understood is right. */
  | { readonly do: 'accept' }
  /** It is not: what was understood goes, and is asked. */
  | { readonly do: 'forget' }
  | { readonly do: 'skip' }
  | { readonly do: 'back' };

export type Played =
  | { readonly result: 'played'; readonly draft: Draft }
  | { readonly result: 'refused'; readonly because: Misfit | 'required' | 'not-asked' | 'nothing-before' };

/** Plays one move. A refusal changes nothing; an answer drops those, and only those, whose question no longer applies. */
export function play(form: Form, draft: Draft, move: Move): Played {
  switch (move.do) {
    case 'answer':
      return withQuestion(form, draft, move.question, (question) =>
        answer(form, draft, question, move.value, move.source),
      );
    case 'confirm':
      return withAnswer(form, draft, move.question, (given) =>
        confirm(form, draft, move.question, given, move.span),
      );
    case 'add':
      return withAnswer(form, draft, move.question, (given, question) =>
        add(draft, question, given, move.words),
      );
    case 'afresh':
      return withAnswer(form, draft, move.question, () =>
        played({ ...draft, again: move.question, afresh: move.question }),
      );
    case 'change':
      return withAnswer(form, draft, move.question, () => played(turnTo(draft, move.question)));
    case 'recall':
      return played(withRecall(form, draft, move.values, move.read));
    case 'accept':
      return settled(form, draft, (given) => ({ ...given, confirmed: true }));
    case 'forget':
      return settled(form, draft, () => undefined);
    case 'skip':
      return skip(form, draft);
    case 'back':
      return back(form, draft);
  }
}

function answer(
  form: Form,
  draft: Draft,
  question: Question,
  value: Value,
  source: Answer['source'],
): Played {
  const told = draft.afresh === question.id ? undefined : draft.answers[question.id];
  const joined = joinedItems(draft, question, joinedStory(question, told, value));
  const wrong = misfit(question, joined);
  if (wrong)
    return { result: 'refused', because: wrong === 'empty' && value.kind === 'skipped' ? 'required' : wrong };
  return keep(form, draft, question.id, { value: joined, source, confirmed: needsNoMore(question, joined) });
}

/** A long story grows with every message. */
function joinedStory(question: Question, given: Answer | undefined, value: Value): Value {
  const grows =
    question.kind === 'text' && question.long && value.kind === 'text' && given?.value.kind === 'text';
  if (!grows) return value;
  // Sent again after a doubtful failure, the same words are the same words.
  const told = given.value.text;
  const repeated = told === value.text || told.endsWith(`\n${value.text}`);
  return repeated ? given.value : { kind: 'text', text: `${told}\n${value.text}` };
}

/** A long story waits for "that is all"; a date for "yes, that day", unless it is not known. Everything else is settled by being said. */
function needsNoMore(question: Question, value: Value): boolean {
  if (value.kind === 'text') return !(question.kind === 'text' && question.long);
  return value.kind !== 'date' || value.unsure === true;
}

/** Of dates, only one that was understood can be confirmed. */
function confirm(form: Form, draft: Draft, question: string, given: Answer, span: Span | undefined): Played {
  const offered = given.value.kind === 'date' ? given.value.spans : [];
  if (span && !offered.some((one) => sameSpan(one, span)))
    return { result: 'refused', because: 'not-offered' };
  return keep(form, draft, question, confirmed(given, span));
}

function sameSpan(one: Span, other: Span): boolean {
  return one.from === other.from && one.to === other.to && one.part === other.part;
}

function confirmed(given: Answer, span: Span | undefined): Answer {
  const value = given.value.kind === 'date' && span ? { ...given.value, spans: [span] } : given.value;
  return { ...given, value, confirmed: true };
}

function add(draft: Draft, question: Question, given: Answer, words: string): Played {
  const value = withWords(given.value, words);
  if (!value) return { result: 'refused', because: 'another-kind' };
  const wrong = misfit(question, value);
  if (wrong) return { result: 'refused', because: wrong };
  return played({ ...draft, answers: { ...draft.answers, [question.id]: { ...given, value } } });
}

function withWords(value: Value, words: string): Value | undefined {
  switch (value.kind) {
    case 'text':
      return { kind: 'text', text: `${value.text}\n${words}` };
    case 'date':
      return { ...value, words: `${value.words}; ${words}` };
    case 'contact':
      return { kind: 'contact', contact: `${value.contact}; ${words}` };
    default:
      return undefined;
  }
}

function skip(form: Form, draft: Draft): Played {
  const now = present(form, draft);
  if (now.at !== 'question') return { result: 'refused', because: 'not-asked' };
  // What was told already is kept: "skip" after a story means "go on", not "forget it".
  const given = draft.answers[now.question.id];
  if (given && openItems(now.question, given).length === 0)
    return play(form, draft, { do: 'confirm', question: now.question.id });
  if (given) return keep(form, draft, now.question.id, { ...given, source: 'pressed' });
  return answer(form, draft, now.question, { kind: 'skipped' }, 'pressed');
}

function back(form: Form, draft: Draft): Played {
  const now = present(form, draft);
  const questions = asked(form, draft.answers);
  const here =
    now.at === 'review' ? questions.length : questions.findIndex(({ id }) => id === firstOf(now)?.id);
  const before = questions[here - 1];
  return before ? played(turnTo(draft, before.id)) : { result: 'refused', because: 'nothing-before' };
}

function firstOf(now: Exclude<Present, { at: 'review' }>): Question | undefined {
  return now.at === 'question' ? now.question : now.questions[0];
}

function settled(form: Form, draft: Draft, as: Parameters<typeof settleRecall>[2]): Played {
  const settledDraft = settleRecall(form, draft, as);
  return settledDraft ? played(settledDraft) : { result: 'refused', because: 'not-asked' };
}

/** Stores an answer; the question is no longer asked again once its answer is settled. */
function keep(form: Form, draft: Draft, question: string, given: Answer): Played {
  const { again, afresh: _told, ...rest } = draft;
  const answers = prune(form, { ...draft.answers, [question]: given });
  return played(
    again && (again !== question || !given.confirmed) ? { ...rest, answers, again } : { ...rest, answers },
  );
}

/** Asks a question once more; a story that was to be told anew stays as it was. */
function turnTo({ afresh: _told, ...draft }: Draft, question: string): Draft {
  return { ...draft, again: question };
}

function withQuestion(form: Form, draft: Draft, id: string, then: (question: Question) => Played): Played {
  const question = asked(form, draft.answers).find((one) => one.id === id);
  return question ? then(question) : { result: 'refused', because: 'not-asked' };
}

function withAnswer(
  form: Form,
  draft: Draft,
  id: string,
  then: (given: Answer, question: Question) => Played,
): Played {
  return withQuestion(form, draft, id, (question) => {
    const given = draft.answers[id];
    return given ? then(given, question) : { result: 'refused', because: 'not-asked' };
  });
}

function played(draft: Draft): Played {
  return { result: 'played', draft };
}
