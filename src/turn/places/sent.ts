import { text } from '../../language/text';
import { beginAdding } from '../add';
import { requestAfterSending } from '../request';
import { acknowledgement } from '../send';
import { go, misunderstood } from '../step';
import type { Place, State } from '../state';
import type { Player } from '../step';

/** The report is sent: reference, receipt, what happens next. The receipt stays until the person has kept it. */
export const sent: Player<Extract<Place, { at: 'sent' }>> = {
  screen: (state) => ({
    id: 'sent',
    kind: 'choice',
    ask: [text(state.sent?.receipt ? 'sent.ask' : 'sent.ask-kept')],
    choices: [
      ...(state.sent?.receipt ? [{ value: 'kept', label: text('sent.keep') }] : []),
      { value: 'more', label: text('sent.more') },
      { value: 'menu', label: text('sent.menu') },
      { value: 'delete', label: text('sent.delete') },
    ],
    commands: ['repeat', 'danger'],
    record: true,
  }),
  hear: (state, place, content, around) => {
    if (content.kind === 'text') return requestAfterSending(state, content.text, around);
    if (content.kind !== 'press') return misunderstood(state, text('late.not-kept'));
    switch (content.choice) {
      case 'kept':
        return go(withoutReceipt(state), place, text('sent.kept'));
      case 'more':
        return beginAdding(state, 'more', around);
      case 'delete':
        return go(state, { at: 'delete', back: place });
      case 'menu':
        return go(state, { at: 'menu' });
      default:
        return misunderstood(state, text('late.button'));
    }
  },
  tell: (state, _place, around) => (state.sent ? acknowledgement(state.sent, around) : []),
};

/** From here on the receipt is masked wherever it was shown. */
function withoutReceipt(state: State): State {
  if (!state.sent) return state;
  const { receipt: _kept, ...sentWithout } = state.sent;
  return { ...state, sent: sentWithout };
}
