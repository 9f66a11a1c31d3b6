/**
 * An answer belongs to the question that its sender last saw. When that is not the question asked now, it is added to
 * its own answer, explained, or put back where it belongs; it is never stored under another question.
 */
import { wording, wordingFor } from '../../dialogs/questionnaire';
import { play } from '../form/play';
import { text } from '../language/text';
import { answerInWords } from '../../dialogs/answer-in-words';
import { reportPlace, tellMore, wasAdded } from './add';
import { interpret } from './interpret';
import { hear, screenOf } from './places';
import { questionnaireOf } from './questionnaire';
import { go, misunderstood, stay } from './step';
import type { DoorId } from '../../dialogs/door';
import type { Draft } from '../form/draft';
import type { Around } from './around';
import type { Content } from './incoming';
import type { Screen } from './screen';
import type { Place, State } from './state';
import type { Step } from './step';

/** What becomes of an answer to `question`, which is not the one asked now; `undefined` when it is an answer to that one all the same. */
export function lateAnswer(
  state: State,
  screen: Screen,
  question: string,
  content: Content,
  around: Around,
): Step | undefined {
  if (question === screen.id || content.kind === 'open' || content.kind === 'language') return undefined;
  const behind = behindThis(state, question, content, around);
  if (behind) return behind;
  const [scope, name, phase] = question.split(':');
  if (state.draft && scope === state.draft.id && name !== undefined && name !== 'review') {
    return ofTheForm(state, state.draft, screen, name, phase, content, around);
  }
  const added = scope !== undefined && wasAdded(state, scope);
  if (added || (state.sent && scope === state.sent.draft)) {
    const again = content.kind === 'press' && content.choice === 'send';
    if (again) return { ...go(state, reportPlace(state)), retell: true };
    const tells = !added && tellsStory(state, name, around);
    if (tells && content.kind === 'text' && !state.draft) return tellMore(state, content.text, around);
    return stay(state, text(added ? 'added.late' : 'late.sent'));
  }
  if (scope !== undefined && state.note?.entries.some(({ id }) => id === scope)) {
    const again = content.kind === 'press' && content.choice === 'keep';
    return again ? { ...go(state, { at: 'note' }), retell: true } : stay(state, text('notes.late'));
  }
  const place = navigation(question);
  // Words for a form that is gone: they were deleted with it, and must not come back.
  if (!place && question.includes(':') && scope !== state.draft?.id) {
    return misunderstood(state, text(content.kind === 'text' ? 'late.not-kept' : 'late.button'));
  }
  // What was typed for a code or a note is secret wherever the talk has gone, and no story; the menu knows digits itself.
  const secret = question === 'code' || question === 'note-number';
  if (secret && content.kind === 'text' && state.place.at !== 'menu')
    return misunderstood(state, text('late.not-kept'));
  const free = state.place.at === 'menu' || state.place.at === 'reading';
  if (free) return place && content.kind === 'press' ? hear({ ...state, place }, content, around) : undefined;
  if (content.kind !== 'text') return misunderstood(state, text('late.button'));
  return state.place.at === 'form' ? misunderstood(state, text('late.words')) : undefined;
}

/** The question asked for the story of what was sent. */
function tellsStory({ sent }: State, name: string | undefined, { questionnaires }: Around): boolean {
  return questionnaires.some(({ form, story }) => form.id === sent?.form && story === name);
}

/** An answer to the question that waits behind "stop", "delete" or the languages: it is taken, and they stay on show. */
function behindThis(state: State, question: string, content: Content, around: Around): Step | undefined {
  const { place } = state;
  if (!('back' in place)) return undefined;
  const back: State = { ...state, place: place.back };
  const screen = screenOf(back, around);
  if (screen.id !== question) return undefined;
  const step = hear(back, interpret(content, screen, around.language(state.language)), around);
  // An answer that leads elsewhere (sent, put away) goes there; any other leaves on show what is.
  const stays = !('needs' in step) && step.state.place.at === place.back.at;
  return stays ? { ...step, state: { ...step.state, place } } : step;
}

/**
 * Goes on behind an alarm: an answer to the question that waits is taken for one, and words that may be a story join
 * it. Any other words are no answer to anything, and must not become an address or a name.
 */
export function waiting(
  state: State,
  question: string,
  content: Content,
  around: Around,
): { state: State; question: string } {
  const { place } = state;
  if (place.at !== 'danger' || (content.kind === 'press' && question === 'danger'))
    return { state, question };
  const back = go(state, place.back).state;
  const screen = screenOf(back, around);
  const answers = interpret(content, screen, around.language(state.language)).kind !== 'text';
  const tells = back.place.at === 'offer' || back.place.at === 'menu' || /:what(-happened)?:/.test(screen.id);
  if (!answers && !tells) return { state, question };
  return { state: back, question: question === 'danger' ? screen.id : question };
}

function ofTheForm(
  state: State,
  draft: Draft,
  screen: Screen,
  name: string,
  phase: string | undefined,
  content: Content,
  around: Around,
): Step | undefined {
  const here = screen.id.startsWith(`${draft.id}:${name}:`);
  if (here && content.kind === 'press') {
    return screen.choices.some(({ value }) => value === content.choice)
      ? undefined
      : misunderstood(state, text('late.button'));
  }
  if (here && phase === 'ask' && screen.id.endsWith(':more')) return undefined;
  const given = Object.hasOwn(draft.answers, name) ? draft.answers[name] : undefined;
  if (!given) return misunderstood(state, text(content.kind === 'text' ? 'late.words' : 'late.button'));
  const label = wording.label(draft.form, name);
  const questionnaire = questionnaireOf(draft, around);
  if (content.kind === 'text') {
    const played = play(questionnaire.form, draft, {
      do: 'add',
      question: name,
      words: content.text,
    });
    if (played.result === 'played')
      return stay({ ...state, draft: played.draft }, text('late.kept', { label }));
  }
  const answer = {
    list: answerInWords(wordingFor(questionnaire, draft.answers), name, given),
    join: 'and',
  } as const;
  return misunderstood(state, text('late.answered', { label, answer }));
}

/** Old buttons of the menu and of pages still lead where they led: nothing can be lost by it. */
function navigation(question: string): Place | undefined {
  if (question === 'menu') return { at: 'menu' };
  const [kind, door, page] = question.split(':');
  return kind === 'reading' && door && page ? { at: 'reading', door: door as DoorId, page } : undefined;
}
