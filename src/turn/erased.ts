import { text } from '../language/text';
import { dropNote } from './note';
import { drop } from './put-by';
import { endPractice } from './practice';
import { begin } from './state';
import { go } from './step';
import type { Around } from './around';
import type { State } from './state';
import type { Taken } from './step';

/**
 * Everything told here is gone, a draft under a code and a note whose number is still on show too: a blank conversation
 * under a new data key. A note whose number somebody has kept stays, for it is there to be found again.
 */
export function erased(state: State, around: Around): Taken {
  if (state.practice) return endPractice(state);
  const { code, note } = state;
  const stays = note && !note.number ? [text('notes.stays')] : [];
  const said = text(around.able.secrets ? 'delete.done' : 'delete.done-hosted');
  return {
    ...go(begin(state.language), { at: 'menu' }, said, ...stays),
    effects: [
      ...(code ? [drop(code.lookup, around.now)] : []),
      ...(note?.number ? [dropNote(note.lookup, around.now)] : []),
    ],
    erase: true,
  };
}
