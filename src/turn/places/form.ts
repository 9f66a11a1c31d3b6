import { wordingFor } from '../../../dialogs/questionnaire';
import { present } from '../../form/draft';
import { play } from '../../form/play';
import { holds } from '../../form/when';
import { matchYesNo } from '../../language/match';
import { text } from '../../language/text';
import { endingOf } from '../endings';
import { enter } from '../enter';
import { formScreen, readable, rightValue, room } from '../form-screen';
import { sendInPractice } from '../practice';
import { questionnaireOf } from '../questionnaire';
import { quoted } from '../repair';
import { go, misunderstood, stay, tooLong } from '../step';
import { valueOf } from '../value-of';
import type { Questionnaire } from '../../../dialogs/questionnaire';
import type { Draft } from '../../form/draft';
import type { Answers, Question, Value, When } from '../../form/form';
import type { Move, Played } from '../../form/play';
import type { Language } from '../../language/language';
import type { Said, Text } from '../../language/text';
import type { Around } from '../around';
import type { Content } from '../incoming';
import type { Place, State } from '../state';
import type { Player, Step } from '../step';

/** A form's present question, or the check before sending. */
export const form: Player<Extract<Place, { at: 'form' }>> = {
  screen: (state, _place, around) => formScreen(...ofState(state, around)),
  hear: (state, _place, content, around) => {
    const [questionnaire, draft] = ofState(state, around);
    const now = present(questionnaire.form, draft);
    if (now.at === 'review') {
      const { button, finish, unclear } = endingOf(draft);
      if (content.kind !== 'press' || content.choice !== button.value) return misunderstood(state, unclear);
      return state.practice
        ? sendInPractice(state, draft, around)
        : finish(state, draft, questionnaire, around);
    }
    if (now.at === 'understood') return checkUnderstood(state, draft, questionnaire, content);
    const [read] = readable(questionnaire, now.question);
    if (read && content.kind === 'press' && content.choice === read.value)
      return enter(state, read.value, around);
    if (now.phase === 'more' && saysYes(content, around.language(state.language))) return stay(state);
    const move = moveFor(now.question, draft, content, state, around);
    const step = move
      ? after(state, draft, questionnaire, move)
      : notUnderstood(state, now.question, content);
    return now.question.kind === 'secret' && !('needs' in step) ? { ...step, masked: true } : step;
  },
};

/** "Yes", "no, ask me", or more of the story, from which more may be understood. */
function checkUnderstood(state: State, draft: Draft, questionnaire: Questionnaire, content: Content): Step {
  if (content.kind === 'press' && content.choice === 'right')
    return after(state, draft, questionnaire, { do: 'accept' });
  if (content.kind === 'press' && content.choice === 'ask-me')
    return after(state, draft, questionnaire, { do: 'forget' });
  const { story } = questionnaire;
  if (content.kind !== 'text' || story === undefined) return misunderstood(state, text('repair.not-offered'));
  const step = after(state, draft, questionnaire, { do: 'add', question: story, words: content.text });
  const kept = text('understood.added');
  return 'needs' in step || step.misunderstood ? step : { ...step, say: [{ text: kept }, ...step.say] };
}

/** "Yes" to "is there more?" is no part of the story: it is still to come. */
function saysYes(content: Content, { phrases }: Language): boolean {
  return content.kind === 'text' && matchYesNo(phrases, content.text) === 'yes';
}

/** A place in a form without a draft cannot be stored; should it be, the report begins anew rather than failing. */
function ofState(state: State, around: Around): [Questionnaire, Draft] {
  const draft = state.draft ?? { id: 'none', form: 'report', answers: {} };
  return [questionnaireOf(draft, around), draft];
}

function moveFor(
  question: Question,
  draft: Draft,
  content: Content,
  state: State,
  around: Around,
): Move | undefined {
  const beside = content.kind === 'press' ? besideMove(question, draft, content.choice) : undefined;
  if (beside) return beside;
  const value = valueOf(question, content, around.language(state.language), () =>
    around.council.day(around.now),
  );
  const source = content.kind === 'text' ? 'typed' : 'pressed';
  return value && { do: 'answer', question: question.id, value: joinedDate(question, draft, value), source };
}

/** Words for a date that is still to be confirmed join those before; what they newly mean takes the place of the old. */
function joinedDate(question: Question, { afresh, answers }: Draft, value: Value): Value {
  const given = answers[question.id];
  if (value.kind !== 'date' || given?.value.kind !== 'date' || given.confirmed || afresh === question.id)
    return value;
  const spans = value.spans.length > 0 || value.unsure ? value.spans : given.value.spans;
  return { ...value, words: `${given.value.words}; ${value.words}`, spans };
}

/** The buttons that stand beside a question that is answered in words. */
function besideMove(question: Question, draft: Draft, choice: string): Move | undefined {
  const { id } = question;
  if (question.kind === 'text' && choice === 'enough') return { do: 'confirm', question: id };
  if (question.kind === 'text' && choice === 'afresh') return { do: 'afresh', question: id };
  if (question.kind !== 'date') return undefined;
  if (choice === 'keep-words') return { do: 'confirm', question: id };
  if (choice === 'again') return { do: 'afresh', question: id };
  const given = draft.answers[id]?.value;
  const span = given?.kind === 'date' ? given.spans.find((one) => rightValue(one) === choice) : undefined;
  return span && { do: 'confirm', question: id, span };
}

function after(state: State, draft: Draft, questionnaire: Questionnaire, move: Move): Step {
  const played = play(questionnaire.form, draft, move);
  if (played.result === 'refused') return refused(state, questionnaire, move, played.because, draft);
  const [before, now] = [settled(draft.answers), settled(played.draft.answers)];
  const nowDue = (when: When) => holds(when, now) && !holds(when, before);
  const { asides, alarm } = questionnaire;
  const say: readonly Said[] = asides.filter(({ when }) => nowDue(when)).flatMap((aside) => aside.say);
  const step = go({ ...state, draft: played.draft }, state.place);
  return { ...step, say, ...(alarm && nowDue(alarm) && { alarm: true as const }) };
}

/** Nothing is said about an answer that was only understood, until the person has said that it is right. */
function settled(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, { confirmed }]) => confirmed));
}

function refused(
  state: State,
  questionnaire: Questionnaire,
  move: Move,
  because: (Played & { result: 'refused' })['because'],
  draft: Draft,
): Step {
  const question = 'question' in move && questionnaire.form.questions.find(({ id }) => id === move.question);
  switch (because) {
    case 'too-long':
      return misunderstood(state, tooLong(question ? room(question, draft) : 0));
    case 'not-offered':
      return misunderstood(state, notOffered(questionnaire, draft, question || undefined, move));
    case 'not-asked':
      return misunderstood(state, text('late.button'));
    case 'nothing-before':
      return misunderstood(state, text('repair.nothing-before'));
    default:
      return misunderstood(state, text(`repair.${because}`));
  }
}

/** Choices that exclude the others, ticked with others, are two answers; anything else is a button of another release. */
function notOffered(
  questionnaire: Questionnaire,
  { answers }: Draft,
  question: Question | undefined,
  move: Move,
): Text {
  const chosen = move.do === 'answer' && move.value.kind === 'choices' ? move.value.choices : [];
  const alone = question?.kind === 'choices' ? question.alone : [];
  const only = chosen.find((choice) => alone?.includes(choice));
  if (only === undefined || !question) return text('late.button');
  return text('repair.not-together', {
    alone: quoted(wordingFor(questionnaire, answers).choice(question.id, only)),
  });
}

function notUnderstood(state: State, question: Question, content: Content): Step {
  if (content.kind === 'press') return misunderstood(state, text('late.button'));
  return misunderstood(state, text(question.kind === 'each' ? 'repair.each' : 'repair.not-offered'));
}
