import { text } from '../../language/text';
import { endingOf } from '../endings';
import { withStory } from '../enter';
import { cleared, keepFirst } from '../make-room';
import { putBy } from '../put-by';
import { begin } from '../state';
import { go, misunderstood } from '../step';
import { carried } from '../told';
import type { Around } from '../around';
import type { Place, State } from '../state';
import type { Player, Step } from '../step';

/** Stopping half way: keep what was said, delete it, or go on after all. */
export const stop: Player<Extract<Place, { at: 'stop' }>> = {
  screen: (state) => ({
    id: 'stop',
    kind: 'choice',
    ask: [state.practice ? text('practice.stop') : endingOf(state.draft).stop],
    choices: [
      ...(canKeep(state) ? [{ value: 'keep', label: text('stop.keep') }] : []),
      { value: 'delete', label: text('stop.delete') },
      { value: 'go-on', label: text('stop.go-on') },
    ],
    commands: ['danger'],
  }),
  hear: (state, place, content, around) => {
    if (content.kind !== 'press') return misunderstood(state, text('repair.not-offered'));
    if (content.choice === 'delete') return endingOf(state.draft).leave(state, around);
    return content.choice === 'keep' ? keep(state, around) : go(state, place.back);
  },
};

/** Some forms cannot be put by under a code, and practice keeps nothing. */
export function canKeep(state: State): boolean {
  return endingOf(state.draft).waits && !state.practice;
}

/** Where the screen is private, the draft goes under a code that the server does not know; elsewhere it waits here. */
export function keep(state: State, around: Around): Step {
  const first = keepFirst(state);
  if (first) return first;
  const { draft } = withStory(state, around);
  if (!draft) return go(state, { at: 'menu' });
  if (!around.able.secrets) return keepHere(state, around);
  const { code } = around.known;
  if (!code) return { needs: { read: 'new-code' } };
  const blank: State = {
    ...begin(state.language),
    ...carried(state),
    code: { shown: code.code, lookup: code.lookup },
  };
  return {
    ...go(blank, { at: 'kept' }, text('stop.kept-code', { code: { held: 'code' } })),
    effects: [putBy(code, { draft, heard: state.heard }, around.now)],
    erase: true,
  };
}

/** A story that was told after sending must not be erased with what was sent, within minutes. */
function keepHere(state: State, around: Around): Step {
  const room = state.draft ? { state, say: [] } : cleared(state);
  const taken = go(withStory(room.state, around), { at: 'kept' }, ...room.say, text('stop.kept-here'));
  return room.erase ? { ...taken, erase: true } : taken;
}
