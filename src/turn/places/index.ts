/** One file for each place where a conversation can stand. */
import { marked } from '../practice';
import { change } from './change';
import { code, noteNumber } from './code';
import { danger } from './danger';
import { deletion } from './deletion';
import { form } from './form';
import { kept } from './kept';
import { languageChoice } from './language';
import { menu } from './menu';
import { myReport } from './my-report';
import { note } from './note';
import { noteDeletion } from './note-deletion';
import { offer } from './offer';
import { reading } from './reading';
import { restart } from './restart';
import { sent } from './sent';
import { stop } from './stop';
import { unfinished } from './unfinished';
import { text } from '../../language/text';
import { misunderstood } from '../step';
import type { Said } from '../../language/text';
import type { Around } from '../around';
import type { Content } from '../incoming';
import type { Screen } from '../screen';
import type { Place, State } from '../state';
import type { Player, Step } from '../step';

const players: { readonly [At in Place['at']]: Player<Extract<Place, { at: At }>> } = {
  menu,
  reading,
  form,
  change,
  offer,
  unfinished,
  code,
  danger,
  language: languageChoice,
  stop,
  delete: deletion,
  restart,
  kept,
  sent,
  'my-report': myReport,
  note,
  'note-number': noteNumber,
  'note-delete': noteDeletion,
};

/** What is asked now. */
export function screenOf(state: State, around: Around): Screen {
  return marked(player(state.place).screen(state, state.place, around), state);
}

/** Takes what was said or pressed where the talk stands. A button that is not there is explained, and does nothing. */
export function hear(state: State, content: Content, around: Around): Step {
  const { place } = state;
  if (
    content.kind === 'press' &&
    !takesOldButtons.includes(place.at) &&
    !isOn(screenOf(state, around), content.choice)
  )
    return misunderstood(state, text('late.button'));
  return player(place).hear(state, place, content, around);
}

/** Their buttons lead where they led, or say what they said, however often they are pressed. */
const takesOldButtons: readonly Place['at'][] = ['menu', 'reading', 'sent'];

function isOn({ choices }: Screen, choice: string): boolean {
  return choices.some(({ value }) => value === choice);
}

/** What stands above the screen and is told again with it. */
export function tell(state: State, around: Around): readonly Said[] {
  return player(state.place).tell?.(state, state.place, around) ?? [];
}

/** The table pairs each place with its own player. */
function player(place: Place): Player {
  return players[place.at];
}
