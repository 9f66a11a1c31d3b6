import { text } from '../../language/text';
import { go, misunderstood } from '../step';
import type { Text } from '../../language/text';
import type { Place } from '../state';
import type { Player } from '../step';

type AsksDigits = Extract<Place, { at: 'code' | 'note-number' }>;

/** Asks for the digits of a code or a receipt. */
export const code = asksDigits<Extract<AsksDigits, { at: 'code' }>>({ at: 'code' }, text('code.ask'));

/** Asks for the number of a private note. */
export const noteNumber = asksDigits<Extract<AsksDigits, { at: 'note-number' }>>(
  { at: 'note-number' },
  text('notes.ask-number'),
);

/** What is typed here is never stored, and masked in the log; digits are heard before (`hearDigits`). */
function asksDigits<P extends AsksDigits>(asked: P, ask: Text): Player<P> {
  return {
    screen: () => ({
      id: asked.at,
      kind: 'secret',
      ask: [ask],
      choices: [{ value: 'menu', label: text('reading.menu') }],
      commands: ['danger'],
    }),
    hear: (state, _place, content) =>
      content.kind === 'press'
        ? go(state, { at: 'menu' })
        : { ...misunderstood(state, text('code.not-a-code')), masked: true },
  };
}
