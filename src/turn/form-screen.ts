/** The present question of a form as a screen. */
import { wording, wordingFor } from '../../dialogs/questionnaire';
import { openItems, present, progress } from '../form/draft';
import { longestContact, longestDate } from '../form/fits';
import { asked } from '../form/when';
import { text } from '../language/text';
import { answerInWords, spanInWords } from '../../dialogs/answer-in-words';
import { endingOf } from './endings';
import type { Questionnaire, Wording } from '../../dialogs/questionnaire';
import type { Draft, Phase } from '../form/draft';
import type { Answer, Question } from '../form/form';
import type { Command } from '../language/commands';
import type { Span } from '../language/date';
import type { Text } from '../language/text';
import type { Option, ReviewRow, Screen } from './screen';

/** What the draft asks now: its open question, or the check before sending. */
export function formScreen(questionnaire: Questionnaire, draft: Draft): Screen {
  const now = present(questionnaire.form, draft);
  const counted = progress(questionnaire.form, draft);
  if (now.at === 'review') return review(questionnaire, draft);
  if (now.at === 'understood') return understood(questionnaire, draft, now.questions, counted);
  const { question, phase } = now;
  const words = wordingFor(questionnaire, draft.answers);
  return {
    id: `${draft.id}:${question.id}:${phase}`,
    kind: question.kind,
    ask: asks(words, draft, question, phase),
    choices: [...choices(words, draft, question, phase), ...readable(questionnaire, question)],
    ...(question.kind === 'choices' && question.alone && { alone: question.alone }),
    ...(question.kind === 'each' && { items: items(words, draft, question) }),
    ...(question.kind === 'text' && { most: room(question, draft) }),
    commands: commands(draft, question),
    ...left(counted),
  };
}

/** The button beside a question for what can be read before it is answered. */
export function readable({ beside: read }: Questionnaire, { id }: Question): readonly Option[] {
  return read?.question === id ? [{ value: `door:${read.door}`, label: read.label }] : [];
}

/** How far it is; nothing once only an answer is changed. */
function left(counted: NonNullable<Screen['progress']> | undefined): Pick<Screen, 'progress'> {
  return counted && counted.done < counted.of ? { progress: counted } : {};
}

/** The value of a button that confirms a date: it names the days, so an old button cannot confirm another date. */
export function rightValue(span: Span): string {
  return ['right', span.from, span.to, span.part ?? 'day'].join('/');
}

/** Characters that still fit: a long story has used some, any other answer is replaced whole. */
export function room(question: Question, { answers, afresh }: Draft): number {
  if (question.kind !== 'text') return question.kind === 'date' ? longestDate : longestContact;
  const value = answers[question.id]?.value;
  const used = question.long && afresh !== question.id && value?.kind === 'text' ? value.text.length + 1 : 0;
  return Math.max(0, question.most - used);
}

function review(questionnaire: Questionnaire, draft: Draft): Screen {
  const { check, button } = endingOf(draft);
  return {
    id: `${draft.id}:review`,
    kind: 'choice',
    ask: [check],
    choices: [button],
    review: rows(questionnaire, draft, asked(questionnaire.form, draft.answers)),
    commands: ['back', 'change', 'stop', 'danger'],
  };
}

/** What the story already said, in one list. Its id names what is listed, so that an old "yes" confirms nothing else. */
function understood(
  questionnaire: Questionnaire,
  draft: Draft,
  questions: readonly Question[],
  counted: Screen['progress'],
): Screen {
  return {
    id: `${draft.id}:${understoodIn(questions)}`,
    kind: 'choice',
    ask: [text('understood.ask')],
    choices: [
      { value: 'right', label: text('understood.right') },
      { value: 'ask-me', label: text('understood.ask-me') },
    ],
    review: rows(questionnaire, draft, questions),
    commands: ['back', 'why', 'stop', 'danger'],
    ...left(counted),
  };
}

function understoodIn(questions: readonly Question[]): string {
  return ['understood', ...questions.map(({ id }) => id)].join(' ');
}

function rows(
  questionnaire: Questionnaire,
  draft: Draft,
  questions: readonly Question[],
): readonly ReviewRow[] {
  const words = wordingFor(questionnaire, draft.answers);
  return questions.flatMap(({ id }) => {
    const answer = draft.answers[id];
    const label: Text = wording.label(draft.form, id);
    return answer ? [{ question: id, label, answer: answerInWords(words, id, answer) }] : [];
  });
}

function asks(words: Wording, draft: Draft, question: Question, phase: Phase): readonly Text[] {
  const answer = draft.answers[question.id];
  const again = draft.again === question.id;
  if (phase === 'more' && answer) return [storySoFar(answer, isRetold(draft, question))];
  if (phase === 'confirm' && answer?.value.kind === 'date')
    return [dateAsk(answer.value.words, answer.value.spans)];
  const ask = words.ask(question.id);
  const hint = question.kind === 'each' ? [text('form.each.hint')] : [];
  if (!again || !answer || answer.value.kind === 'skipped') return [ask, ...hint];
  const soFar = { list: answerInWords(words, question.id, answer), join: 'and' } as const;
  return [ask, ...hint, text('form.again', { answer: soFar })];
}

/** The story was told some time ago, here or before the form began: it is shown before more is asked. */
function isRetold(draft: Draft, question: Question): boolean {
  return draft.again === question.id || draft.answers[question.id]?.source === 'understood';
}

function storySoFar({ value }: Answer, retold: boolean): Text {
  return retold && value.kind === 'text'
    ? text('form.more.again', { words: value.text })
    : text('form.more.ask');
}

function dateAsk(words: string, spans: readonly Span[]): Text {
  const [span, another] = spans;
  if (!span) return text('form.date.unclear', { words });
  return another ? text('form.date.which') : text('form.date.confirm', { span: spanInWords(span) });
}

function choices(words: Wording, draft: Draft, question: Question, phase: Phase): readonly Option[] {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return question.choices.map((choice) => ({
        value: choice,
        label: words.choice(question.id, choice),
      }));
    case 'each':
      return (['yes', 'no', 'unsure'] as const).map((value) => ({ value, label: text(`answer.${value}`) }));
    case 'text':
      return phase === 'more' ? storyChoices(isRetold(draft, question)) : [];
    case 'date':
      return phase === 'confirm' ? dateChoices(draft.answers[question.id]) : [unsure];
    default:
      return [];
  }
}

function storyChoices(retold: boolean): readonly Option[] {
  const enough = { value: 'enough', label: text('form.more.enough') };
  return retold ? [enough, { value: 'afresh', label: text('form.more.afresh') }] : [enough];
}

const unsure: Option = { value: 'unsure', label: text('form.date.unsure') };

function dateChoices(answer: Answer | undefined): readonly Option[] {
  const spans = answer?.value.kind === 'date' ? answer.value.spans : [];
  const [span, another] = spans;
  if (!span) return [{ value: 'keep-words', label: text('form.date.keep-words') }, unsure];
  const again = { value: 'again', label: text('form.date.again') };
  if (!another) return [{ value: rightValue(span), label: text('form.date.right') }, again];
  return [
    ...spans.map((one) => ({ value: rightValue(one), label: spanInWords(one) })),
    { value: 'keep-words', label: text('form.date.keep-words') },
    again,
  ];
}

function items(
  words: Wording,
  draft: Draft,
  question: Extract<Question, { kind: 'each' }>,
): readonly Option[] {
  const open = draft.again === question.id ? [] : openItems(question, draft.answers[question.id]);
  return (open.length > 0 ? open : question.items).map((item) => ({
    value: item,
    label: words.item(question.id, item),
  }));
}

function commands(draft: Draft, question: Question): readonly Command[] {
  const answered = Object.keys(draft.answers).length > 0;
  return [
    'back',
    ...(question.required ? [] : ['skip' as const]),
    'why',
    ...(answered ? ['change' as const] : []),
    'stop',
    'danger',
  ];
}
