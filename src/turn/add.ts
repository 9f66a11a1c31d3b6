/** Adding to what was sent: a second form, whose answers go to the same case and leave the report as it is. */
import { more } from '../../dialogs/more';
import { text } from '../language/text';
import { answersFor } from './send';
import { go, misunderstood } from './step';
import type { Draft } from '../form/draft';
import type { Around } from './around';
import type { State } from './state';
import type { Taken } from './step';

/** Opens the form, or goes on with it; never over another message that is unfinished. */
export function beginAdding(state: State, around: Around): Taken {
  const { draft } = state;
  if (draft) return addsTo(state) ? go(state, { at: 'form' }) : go(state, { at: 'unfinished' });
  const blank: Draft = { id: around.ids.draft(), form: more.form.id, answers: {} };
  return go({ ...state, draft: blank }, { at: 'form' }, text('added.begin'));
}

/** The unfinished message is an addition to what was sent. */
export function addsTo({ draft }: State): boolean {
  return draft?.form === more.form.id;
}

/**
 * Sends the additions to the case, with one effect of the draft's own id. Where every question was left out there is
 * nothing to send. What happened at the first sending, its time above all, stays: everything is erased from then on.
 */
export function add(state: State, draft: Draft, around: Around): Taken {
  const { draft: _added, ...rest } = state;
  const { sent } = state;
  // Without a report there is nothing to add to; the words stay where they are.
  if (!sent) return misunderstood(state, text('late.button'));
  const answers = answersFor(more.form, draft);
  if (answers.every(({ value }) => value.kind === 'skipped'))
    return go(rest, { at: 'sent' }, text('added.nothing'));
  const { reference } = sent;
  return {
    ...go(
      { ...rest, sent: { ...sent, added: [...(sent.added ?? []), draft.id] } },
      { at: 'sent' },
      text('added.done', { reference }),
    ),
    effects: [
      {
        do: 'add-to-case',
        id: `addition:${draft.id}`,
        draft: draft.id,
        addition: {
          format: 1,
          reference,
          form: draft.form,
          sentAt: new Date(around.now).toISOString(),
          language: state.language,
          channel: around.channel,
          answers,
          heard: state.heard,
        },
      },
    ],
  };
}

/** Forgets what was not sent, the log with it, and tells again what is worth keeping of the report. */
export function leaveOut(state: State): Taken {
  const { draft: _left, ...rest } = state;
  return { ...go(rest, { at: 'sent' }, text('added.left-out')), retell: true, erase: true };
}
