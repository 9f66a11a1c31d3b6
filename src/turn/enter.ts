import { contactMe } from '../../dialogs/contact-me';
import { readingDoors } from '../../dialogs';
import { report } from '../../dialogs/report';
import { text } from '../language/text';
import { callForHelp } from './alarm';
import { lines } from './lines';
import { begin } from './state';
import { go, misunderstood } from './step';
import type { Answers } from '../form/form';
import type { Around } from './around';
import type { State } from './state';
import type { Step, Taken } from './step';

/** Opens a door by its button's value (`door:advice`); anything else is a button that is not offered here. */
export function enter(state: State, choice: string, around: Around): Step {
  const door = choice.replace(/^door:/, '');
  if (door === 'danger') return callForHelp(state, around);
  if (door === 'language') return go(state, { at: 'language', back: state.place });
  if (door === report.form.id || door === contactMe.form.id) return start(state, door, {}, around);
  const reading = readingDoors.find(({ id }) => id === door);
  if (!reading || door === choice) return misunderstood(state, text('late.button'));
  return {
    ...go(state, { at: 'reading', door: reading.id, page: 'start' }),
    say: lines(reading.pages.start, state),
  };
}

/** Begins a form, with the answers already told; never over an unfinished one, nor while a receipt is still on show. */
export function start(state: State, form: string, answers: Answers, around: Around): Taken {
  if (state.draft) return go(state, { at: 'unfinished' }, text('unfinished.new'));
  if (state.sent?.receipt) return go(state, { at: 'sent' }, text('sent.keep-first'));
  const fresh: State = state.sent ? { ...begin(state.language), heard: [] } : state;
  const draft = { id: around.ids.draft(), form, answers };
  const taken = go({ ...fresh, draft }, { at: 'form' }, ...(state.sent ? [text('sent.new-report')] : []));
  const privacy = [
    { text: text('privacy.before-report') },
    ...(around.able.secrets ? [{ text: text('privacy.channel'), tone: 'note' as const }] : []),
  ];
  return { ...taken, say: [...taken.say, ...privacy], ...(state.sent && { erase: true as const }) };
}
