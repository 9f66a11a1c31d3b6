import { text } from '../../language/text';
import { enter, start } from '../enter';
import { go } from '../step';
import type { Place } from '../state';
import type { Player } from '../step';

/** Somebody told a story before opening a door: it is kept, and a report offered. More words join it. */
export const offer: Player<Extract<Place, { at: 'offer' }>> = {
  screen: () => ({
    id: 'offer',
    kind: 'choice',
    ask: [text('offer.ask')],
    choices: [
      { value: 'report', label: text('offer.report') },
      { value: 'advice', label: text('offer.advice') },
      { value: 'menu', label: text('offer.menu') },
    ],
    commands: ['danger', 'language'],
  }),
  hear: (state, place, content, around) => {
    if (content.kind === 'text') return go(state, { at: 'offer', words: `${place.words}\n${content.text}` });
    if (content.kind === 'press' && content.choice === 'report') {
      const story = {
        value: { kind: 'text', text: place.words },
        source: 'typed',
        confirmed: false,
      } as const;
      return start(state, 'report', { 'what-happened': story }, around);
    }
    if (content.kind === 'press' && content.choice === 'advice') return enter(state, 'door:advice', around);
    return go(state, { at: 'menu' });
  },
};
