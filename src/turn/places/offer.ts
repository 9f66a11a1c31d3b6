import { longestStory } from '../../../dialogs/report';
import { text } from '../../language/text';
import { enter, start } from '../enter';
import { go, misunderstood, tooLong } from '../step';
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
      { value: 'no', label: text('offer.menu') },
    ],
    commands: ['stop', 'danger', 'language'],
  }),
  hear: (state, _place, content, around) => {
    if (content.kind === 'text') return listen(state, content.text);
    if (content.kind !== 'press') return misunderstood(state, text('repair.not-offered'));
    if (content.choice === 'report') return start(state, 'report', around);
    return content.choice === 'advice' ? enter(state, 'door:advice', around) : go(state, { at: 'menu' });
  },
};

/** Keeps a story that was told without being asked for, as far as the report has room for it. */
export function listen(state: State, words: string): Step {
  const story = state.story === undefined ? words : `${state.story}\n${words}`;
  return story.length > longestStory
    ? misunderstood(state, tooLong(longestStory - (story.length - words.length)))
    : go({ ...state, story }, { at: 'offer' });
}
