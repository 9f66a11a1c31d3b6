import { text } from '../../language/text';
import { callForHelp, emergency } from '../alarm';
import { go, misunderstood } from '../step';
import type { Place } from '../state';
import type { Player } from '../step';

/** The emergency words stand; what was asked before waits until the person is safe or goes on of their own accord. */
export const danger: Player<Extract<Place, { at: 'danger' }>> = {
  screen: () => ({
    id: 'danger',
    kind: 'choice',
    ask: [text('danger.ask')],
    choices: [
      { value: 'safe', label: text('danger.safe') },
      { value: 'not-safe', label: text('danger.not-safe') },
      { value: 'go-on', label: text('danger.go-on') },
    ],
    commands: ['repeat', 'language'],
  }),
  hear: (state, place, content, around) => {
    if (content.kind !== 'press') return misunderstood(state, text('late.not-kept'));
    return content.choice === 'not-safe' ? callForHelp(state, around, place.level) : go(state, place.back);
  },
  tell: (state, place, around) => emergency(place.level, state, around, true),
};
