import { note } from '../../../dialogs/note';
import { text } from '../../language/text';
import { enter } from '../enter';
import { beginPractice, canPractise, endPractice } from '../practice';
import { request } from '../request';
import { go, misunderstood } from '../step';
import type { DoorId } from '../../../dialogs/door';
import type { Place, State } from '../state';
import type { Option } from '../screen';
import type { Player } from '../step';

/** The doors in the order in which they are offered. */
export const doors: readonly DoorId[] = [
  'danger',
  'report',
  'contact-me',
  'what-is-harassment',
  'advice',
  'note',
  'what-will-you-do',
  'my-report',
  'policy',
  'reported-me',
  'language',
];

/** They open what is kept, or keep it. */
const notInPractice: readonly DoorId[] = ['my-report', 'note'];

/** The start: every door, and what was left unfinished. */
export const menu: Player<Extract<Place, { at: 'menu' }>> = {
  screen: (state) => ({
    id: 'menu',
    kind: 'choice',
    ask: [text('menu.ask')],
    choices: [
      ...unfinished(state),
      ...doors.filter((door) => !state.practice || !notInPractice.includes(door)).map(doorOption),
      ...practice(state),
    ],
    commands: [],
  }),
  hear: (state, _place, content, around) => {
    if (content.kind === 'press')
      return pressed(state, content.choice) ?? enter(state, content.choice, around);
    if (content.kind !== 'text') return misunderstood(state, text('late.button'));
    return request(state, content.text, around);
  },
};

/** A door's own name on a button. */
export function doorOption(door: DoorId): Option {
  return { value: `door:${door}`, label: text(`door.${door}.name`) };
}

/** The way back to what was begun and not sent. */
export function unfinished(state: State): readonly Option[] {
  if (!state.draft) return [];
  const isEntry = state.draft.form === note.form.id;
  return [{ value: 'continue', label: text(isEntry ? 'notes.continue' : 'menu.continue') }];
}

function practice(state: State): readonly Option[] {
  if (state.practice) return [{ value: 'end-practice', label: text('practice.end') }];
  return canPractise(state) ? [{ value: 'practice', label: text('practice.name') }] : [];
}

function pressed(state: State, choice: string) {
  if (choice === 'practice') return beginPractice(state);
  if (choice === 'end-practice' && state.practice) return endPractice(state);
  if (choice === 'continue' && state.draft) return go(state, { at: 'form' });
  return undefined;
}
