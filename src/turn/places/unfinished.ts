import { text } from '../../language/text';
import { endingOf } from '../endings';
import { go, misunderstood } from '../step';
import type { Place } from '../state';
import type { Player } from '../step';

/** Something was left unfinished. Nothing here says what it was about: another person may hold the telephone now. */
export const unfinished: Player<Extract<Place, { at: 'unfinished' }>> = {
  screen: () => ({
    id: 'unfinished',
    kind: 'choice',
    ask: [text('unfinished.ask')],
    choices: [
      { value: 'continue', label: text('unfinished.continue') },
      { value: 'delete', label: text('unfinished.delete') },
    ],
    commands: ['danger', 'language'],
  }),
  hear: (state, _place, content, around) => {
    if (content.kind !== 'press') return misunderstood(state, text('repair.not-offered'));
    if (content.choice !== 'delete') return go(state, { at: 'form' });
    return endingOf(state.draft).leave(state, around);
  },
};
