import { report } from '../../../dialogs/report';
import { text } from '../../language/text';
import { addsTo, leaveOut } from '../add';
import { start } from '../enter';
import { beginAgain, isEntry } from '../note';
import { go, misunderstood } from '../step';
import type { Around } from '../around';
import type { Place, State } from '../state';
import type { Player, Taken } from '../step';

/** "Start again", asked once: what was said so far is deleted, and the same form begins anew. */
export const restart: Player<Extract<Place, { at: 'restart' }>> = {
  screen: () => ({
    id: 'restart',
    kind: 'choice',
    ask: [text('restart.ask')],
    choices: [
      { value: 'yes', label: text('restart.yes') },
      { value: 'no', label: text('restart.no') },
    ],
    commands: ['danger'],
  }),
  hear: (state, place, content, around) => {
    if (content.kind !== 'press') return misunderstood(state, text('repair.not-offered'));
    return content.choice === 'yes' ? anew(state, around) : go(state, place.back);
  },
};

/** A report that was sent or opened stays at hand with its receipt: only what is not yet sent is deleted. */
function anew(state: State, around: Around): Taken {
  if (addsTo(state)) return leaveOut(state);
  if (isEntry(state)) return beginAgain(state, around);
  const { draft, story: _told, ...rest } = state;
  const atHand = state.sent !== undefined || state.opened !== undefined;
  const blank: State = { ...rest, heard: atHand ? state.heard : [] };
  const begun = start(blank, draft?.form ?? report.form.id, around);
  const deleted = text(around.able.secrets ? 'delete.done' : 'delete.done-hosted');
  return { ...begun, say: [{ text: deleted }, ...begun.say], erase: true, retell: true };
}
