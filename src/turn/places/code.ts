import { parseReceipt } from '../../domain/receipt';
import { text } from '../../language/text';
import { dropDraft } from '../kept-draft';
import { begin } from '../state';
import { go, misunderstood } from '../step';
import type { Draft } from '../../form/draft';
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
  if (state.draft) return go(state, { at: 'unfinished' }, text('unfinished.new'));
  if (state.sent?.receipt) return go(state, { at: 'sent' }, text('sent.keep-first'));
  const found = around.known.kept;
  if (!found) return { needs: { read: 'kept', code: digits } };
  if (!found.kept) return misunderstood({ ...state, place: { at: 'code' } }, text('code.unknown'));
  const { draft, heard } = found.kept;
  // What was sent here before is erased with its log: the draft must not share its last minutes.
  const blank = state.sent ? begin(state.language) : state;
  return {
    ...go({ ...blank, draft: shownAgain(draft), heard }, { at: 'form' }, text('code.found')),
    effects: [dropDraft(found.lookup, around.now)],
    ...(state.sent && { erase: true as const }),
  };
}

/** A story that was broken off is shown before more is asked. */
function shownAgain(draft: Draft): Draft {
  const story = Object.entries(draft.answers).find(
    ([, { value, confirmed }]) => value.kind === 'text' && !confirmed,
  );
  return story ? { ...draft, again: story[0] } : draft;
}
