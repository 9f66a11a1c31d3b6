import { text } from '../language/text';
import { drop } from './put-by';
import { endPractice } from './practice';
import { begin } from './state';
import { go } from './step';
import type { Around } from './around';
import type { State } from './state';
import type { Taken } from './step';

/** Everything told here is gone, a draft under a code too: a blank conversation under a new data key. */
export function erased(state: State, around: Around): Taken {
  if (state.practice) return endPractice(state);
  const { code } = state;
  const said = text(around.able.secrets ? 'delete.done' : 'delete.done-hosted');
  return {
    ...go(begin(state.language), { at: 'menu' }, said),
    effects: code ? [drop(code.lookup, around.now)] : [],
    erase: true,
  };
}
