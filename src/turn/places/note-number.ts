import { parseReceipt } from '../../domain/receipt';
import { text } from '../../language/text';
import { openNote } from '../note';
import { go, misunderstood } from '../step';
import type { Place } from '../state';
import type { Player } from '../step';

/** Opens a private note. What is typed here is never stored, and masked in the log. */
export const noteNumber: Player<Extract<Place, { at: 'note-number' }>> = {
  screen: () => ({
    id: 'note-number',
    kind: 'secret',
    ask: [text('notes.ask-number')],
    choices: [{ value: 'menu', label: text('reading.menu') }],
    commands: ['danger'],
  }),
  hear: (state, _place, content, around) => {
    if (content.kind === 'press') return go(state, { at: 'menu' });
    const digits = content.kind === 'text' ? parseReceipt(content.text) : undefined;
    return digits ? openNote(state, digits, around) : misunderstood(state, text('notes.not-a-number'));
  },
};
