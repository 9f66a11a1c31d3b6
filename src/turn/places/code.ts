import { parseReceipt } from '../../domain/receipt';
import { text } from '../../language/text';
import { go, misunderstood } from '../step';
import type { Around } from '../around';
import type { Place, State } from '../state';
import type { Player, Step } from '../step';

/** Opens a draft that was kept under a code. What is typed here is never stored, and masked in the log. */
export const code: Player<Extract<Place, { at: 'code' }>> = {
  screen: () => ({
    id: 'code',
    kind: 'secret',
    ask: [text('code.ask')],
    choices: [{ value: 'menu', label: text('reading.menu') }],
    commands: ['danger'],
  }),
  hear: (state, _place, content, around) => {
    if (content.kind === 'press') return go(state, { at: 'menu' });
    const digits = content.kind === 'text' ? parseReceipt(content.text) : undefined;
    const step = digits ? open(state, digits, around) : misunderstood(state, text('code.not-a-code'));
    return 'needs' in step ? step : { ...step, masked: true };
  },
};

function open(state: State, digits: string, around: Around): Step {
  const found = around.known.kept;
  if (!found) return { needs: { read: 'kept', code: digits } };
  if (!found.kept) return misunderstood(state, text('code.unknown'));
  const { draft, heard } = found.kept;
  return {
    ...go({ ...state, draft, heard }, { at: 'form' }, text('code.found')),
    effects: [{ do: 'drop-draft', id: `drop:${found.lookup}`, lookup: found.lookup }],
  };
}
