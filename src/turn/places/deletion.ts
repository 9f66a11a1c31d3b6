import { text } from '../../language/text';
import { erased } from '../erased';
import { go, misunderstood } from '../step';
import type { Place } from '../state';
import type { Player } from '../step';

/** "Delete everything", asked once more because it cannot be undone. */
export const deletion: Player<Extract<Place, { at: 'delete' }>> = {
  screen: () => ({
    id: 'delete',
    kind: 'choice',
    ask: [text('delete.ask')],
    choices: [
      { value: 'yes', label: text('delete.yes') },
      { value: 'no', label: text('delete.no') },
    ],
    commands: ['danger'],
  }),
  hear: (state, place, content, around) => {
    if (content.kind !== 'press') return misunderstood(state, text('repair.not-offered'));
    return content.choice === 'yes' ? erased(state, around) : go(state, place.back);
  },
};
