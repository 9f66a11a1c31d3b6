import { contactMe } from '../../dialogs/contact-me';
import { readingDoors } from '../../dialogs';
import { note } from '../../dialogs/note';
import { wording } from '../../dialogs/questionnaire';
import { report } from '../../dialogs/report';
import { play } from '../form/play';
import { text } from '../language/text';
import { callForHelp } from './alarm';
import { lines } from './lines';
import { enterMyReport } from './my-report';
import { cleared, keepFirst } from './make-room';
import { enterNote } from './note';
import { questionnaireOf } from './questionnaire';
import { go, misunderstood } from './step';
import type { Draft } from '../form/draft';
import type { Answer } from '../form/form';
import type { Said } from '../language/text';
import type { Able, Around } from './around';
import type { State } from './state';
import type { Step, Taken } from './step';

/** Opens a door by its button's value (`door:advice`); anything else is a button that is not offered here. */
export function enter(state: State, choice: string, around: Around): Step {
  const door = choice.replace(/^door:/, '');
  if (door === 'danger') return callForHelp(state, around);
  if (door === 'language') return go(state, { at: 'language', back: state.place });
  if (door === 'my-report') return enterMyReport(state, around);
  if (door === report.form.id || door === contactMe.form.id) return start(state, door, around);
  if (door === note.form.id) return enterNote(state);
  const reading = readingDoors.find(({ id }) => id === door);
  if (!reading || door === choice) return misunderstood(state, text('late.button'));
  return {
    ...go(state, { at: 'reading', door: reading.id, page: 'start' }),
    say: lines(reading.pages.start, state),
  };
}

/**
 * Begins a form; never over an unfinished one, nor while a receipt or a note's number is still on show. A report begins with the story
 * that was told before it, and a story told beside an unfinished report joins that.
 */
export function start(state: State, form: string, around: Around): Taken {
  if (state.draft) return resume(state, state.draft, form, around);
  const first = keepFirst(state);
  if (first) return first;
  const room = cleared(state);
  const begun = form === report.form.id ? withStory(room.state, around) : room.state;
  const draft = begun.draft ?? { id: around.ids.draft(), form, answers: {} };
  const taken = go({ ...begun, draft }, { at: 'form' }, ...room.say);
  return {
    ...taken,
    say: [...taken.say, ...privacy(around.able)],
    ...(room.erase && { erase: true as const }),
  };
}

/** The story as the beginning of a report, to be shown and confirmed when its question comes. */
export function withStory({ story, ...state }: State, around: Around): State {
  if (story === undefined) return state;
  const told: Answer = { value: { kind: 'text', text: story }, source: 'understood', confirmed: false };
  return {
    ...state,
    draft: { id: around.ids.draft(), form: report.form.id, answers: { [storyQuestion]: told } },
  };
}

function resume({ story, ...state }: State, draft: Draft, form: string, around: Around): Taken {
  const joined =
    story !== undefined && form === report.form.id && draft.form === form && joinStory(draft, story, around);
  if (joined)
    return go({ ...state, draft: joined }, { at: 'form' }, text('late.kept', { label: storyLabel }));
  return go(
    { ...state, ...(story !== undefined && { story }) },
    { at: 'unfinished' },
    text('unfinished.new'),
  );
}

/** `undefined` where the report has no room for it. */
function joinStory(draft: Draft, story: string, around: Around): Draft | undefined {
  const given = draft.answers[storyQuestion];
  if (!given) {
    const told: Answer = { value: { kind: 'text', text: story }, source: 'understood', confirmed: false };
    return { ...draft, answers: { ...draft.answers, [storyQuestion]: told } };
  }
  const played = play(questionnaireOf(draft, around).form, draft, {
    do: 'add',
    question: storyQuestion,
    words: story,
  });
  return played.result === 'played' ? played.draft : undefined;
}

const storyQuestion = 'what-happened';
const storyLabel = wording.label(report.form.id, storyQuestion);

function privacy({ secrets, erase, anonymous }: Able): readonly Said[] {
  return [
    { text: text('privacy.before-report') },
    ...(erase ? [{ text: text('privacy.channel'), tone: 'note' as const }] : []),
    ...(secrets ? [] : [{ text: text('privacy.hosted') }]),
    ...(anonymous ? [] : [{ text: text('privacy.hosted-known') }]),
  ];
}
