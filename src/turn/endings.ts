/** How each form ends: what its check says, what its last button does, and what becomes of it when it is left. */
import { contactMe } from '../../dialogs/contact-me';
import { more } from '../../dialogs/more';
import { note } from '../../dialogs/note';
import { report } from '../../dialogs/report';
import { request } from '../../dialogs/request';
import { text } from '../language/text';
import { add, leaveOut } from './add';
import { erased } from './erased';
import { keepEntry, leaveEntryOut } from './note';
import { send } from './send';
import type { Questionnaire } from '../../dialogs/questionnaire';
import type { Draft } from '../form/draft';
import type { Text } from '../language/text';
import type { Around } from './around';
import type { Option } from './screen';
import type { State } from './state';
import type { Step, Taken } from './step';

export interface Ending {
  /** Said above the answers to be checked. */
  readonly check: Text;
  /** Said when something else is answered there. */
  readonly unclear: Text;
  /** The button under them, and what it does. */
  readonly button: Option;
  readonly finish: (state: State, draft: Draft, questionnaire: Questionnaire, around: Around) => Step;
  /** Asked on "stop". */
  readonly stop: Text;
  /** It may be put by under a code, to be gone on with later. */
  readonly waits: boolean;
  /** Deletes what was not finished. */
  readonly leave: (state: State, around: Around) => Taken;
}

const sending: Ending = {
  check: text('review.ask'),
  unclear: text('repair.review'),
  button: { value: 'send', label: text('review.send') },
  finish: send,
  stop: text('stop.ask'),
  waits: true,
  leave: erased,
};

// An addition outlives its report's 30 minutes nowhere, and a code would part it from its case.
const adding: Ending = {
  ...sending,
  finish: (state, draft, _questionnaire, around) => add(state, draft, around),
  stop: text('added.stop'),
  waits: false,
  leave: leaveOut,
};

const endings: Readonly<Record<string, Ending>> = {
  [report.form.id]: sending,
  [contactMe.form.id]: sending,
  [more.form.id]: adding,
  [request.form.id]: adding,
  // A code would part an entry from its note.
  [note.form.id]: {
    check: text('notes.check'),
    unclear: text('notes.unclear'),
    button: { value: 'keep', label: text('notes.keep') },
    finish: (state, draft, _questionnaire, around) => keepEntry(state, draft, around),
    stop: text('notes.stop'),
    waits: false,
    leave: leaveEntryOut,
  },
};

/** The ending of a draft's form; of a story that was told before any form, the report's. */
export function endingOf(draft: Draft | undefined): Ending {
  return (draft && endings[draft.form]) ?? sending;
}
