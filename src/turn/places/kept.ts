import { text } from '../../language/text';
import { go, misunderstood } from '../step';
import type { Place, State } from '../state';
import type { Player } from '../step';

/** A draft was put by. The next word asks only whether to continue. */
export const kept: Player<Extract<Place, { at: 'kept' }>> = {
  screen: (state) => ({
    id: 'kept',
    kind: 'choice',
    ask: [text('stop.kept.ask')],
    choices: state.code ? [{ value: 'noted', label: text('stop.kept.noted') }] : [],
    commands: ['danger'],
    ...(state.code && { record: true as const }),
  }),
  hear: (state, _place, content) => {
    const pressed = content.kind === 'press';
    if (state.draft) return go(state, { at: 'unfinished' }, ...(pressed ? [] : [text('late.not-kept')]));
    return pressed ? go(withoutCode(state), { at: 'menu' }) : misunderstood(state, text('late.not-kept'));
  },
  tell: (state) => [
    { text: state.code ? text('stop.kept-code', { code: { held: 'code' } }) : text('stop.kept-here') },
  ],
};

function withoutCode(state: State): State {
  const { code: _shown, ...rest } = state;
  return rest;
}
