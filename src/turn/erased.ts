import { text } from '../language/text';
import { begin } from './state';
import { go } from './step';
import type { State } from './state';
import type { Taken } from './step';

/** Everything told here is gone: a blank conversation in the same language, under a new data key. */
export function erased(state: State): Taken {
  return { ...go(begin(state.language), { at: 'menu' }, text('delete.done')), erase: true };
}
