import { text } from '../../language/text';
import { addsTo, leaveOut } from '../add';
import { withStory } from '../enter';
import { erased } from '../erased';
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
    ask: [text(stopAsk(state))],
    choices: [
      ...(canKeep(state) ? [{ value: 'keep', label: text('stop.keep') }] : []),
      { value: 'delete', label: text('stop.delete') },
      { value: 'go-on', label: text('stop.go-on') },
    ],
    commands: ['danger'],
  }),
  hear: (state, place, content, around) => {
    if (content.kind !== 'press') return misunderstood(state, text('repair.not-offered'));
    if (content.choice === 'delete') return addsTo(state) ? leaveOut(state) : erased(state, around);
    return content.choice === 'keep' ? keep(state, around) : go(state, place.back);
  },
};

function stopAsk(state: State) {
  if (state.practice) return 'practice.stop';
  return addsTo(state) ? 'added.stop' : 'stop.ask';
}

/** An addition outlives its report's 30 minutes nowhere, so there is no code for it; and practice keeps nothing. */
export function canKeep(state: State): boolean {
  return !addsTo(state) && !state.practice;
}

/** Where the screen is private, the draft goes under a code that the server does not know; elsewhere it waits here. */
export function keep(state: State, around: Around): Step {
  const { draft } = withStory(state, around);
  if (!draft) return go(state, { at: 'menu' });
  if (!around.able.secrets) return go({ ...state, draft }, { at: 'kept' }, text('stop.kept-here'));
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
