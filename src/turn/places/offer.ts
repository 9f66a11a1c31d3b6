import { text } from '../../language/text';
import { enter, start } from '../enter';
import { go, misunderstood } from '../step';
import type { Place, State } from '../state';
import type { Player, Step } from '../step';

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
    if (content.kind === 'text') return listen(state, `${place.words}\n${content.text}`);
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

/** Keeps a story that was told without being asked for, as far as the report has room for it. */
export function listen(state: State, words: string): Step {
  return words.length > longestStory
    ? misunderstood(state, text('repair.too-long', { most: longestStory }))
    : go(state, { at: 'offer', words });
}

/** As much as `what-happened` takes. */
const longestStory = 10_000;
