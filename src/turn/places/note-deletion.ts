import { text } from '../../language/text';
import { deleteNote } from '../note';
import { go, misunderstood } from '../step';
import type { Place } from '../state';
import type { Player } from '../step';

/** "Delete this note", asked once more because it cannot be undone. */
export const noteDeletion: Player<Extract<Place, { at: 'note-delete' }>> = {
  screen: () => ({
    id: 'note-delete',
    kind: 'choice',
    ask: [text('notes.delete-ask')],
    choices: [
      { value: 'yes', label: text('notes.delete-yes') },
      { value: 'no', label: text('delete.no') },
    ],
    commands: ['danger'],
  }),
  hear: (state, _place, content, around) => {
    if (content.kind !== 'press') return misunderstood(state, text('repair.not-offered'));
    const deletes = content.choice === 'yes' && state.note;
    return deletes ? deleteNote(state, deletes, around) : { ...go(state, { at: 'note' }), retell: true };
  },
};
