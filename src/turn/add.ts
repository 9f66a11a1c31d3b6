/** Adding to what was sent: a form of its own, whose answers go to the same case and leave the report as it is. */
import { more } from '../../dialogs/more';
import { mostWords, request } from '../../dialogs/request';
import { text } from '../language/text';
import { questionnaireOf } from './questionnaire';
import { answersFor, isAlarmed } from './send';
import { go, misunderstood } from './step';
import type { Draft } from '../form/draft';
import type { Answers } from '../form/form';
import type { Text } from '../language/text';
import type { Around } from './around';
import type { Place, State } from './state';
import type { Taken } from './step';

/** Opens the form, or goes on with it; never over another message that is unfinished. */
export function beginAdding(state: State, form: 'more' | 'request', around: Around): Taken {
  const { draft } = state;
  if (draft) return go(state, addsTo(state) && draft.form === form ? { at: 'form' } : { at: 'unfinished' });
  const answers = form === more.form.id && state.sent?.policeTold ? policeKnow : {};
  const blank: Draft = { id: around.ids.draft(), form, answers };
  return go(
    { ...state, draft: blank },
    { at: 'form' },
    text(state.opened ? 'my-report.begin' : 'added.begin'),
  );
}

/** From the story, to be confirmed: not asked again. */
const policeKnow: Answers = {
  'told-before': {
    value: { kind: 'choices', choices: ['police'] },
    source: 'understood',
    confirmed: false,
  },
};

/** What was said after a report was sent, as an addition that is ready to be sent. Never over another one. */
export function tellMore(state: State, words: string, around: Around): Taken {
  if (state.draft) return go(state, { at: 'unfinished' }, text('late.not-kept'));
  if (words.length > mostWords) return misunderstood(state, text('repair.too-long', { most: mostWords }));
  const answers: Answers = {
    what: { value: { kind: 'choice', choice: 'tell-more' }, source: 'understood', confirmed: true },
    words: { value: { kind: 'text', text: words }, source: 'typed', confirmed: true },
  };
  const draft: Draft = { id: around.ids.draft(), form: request.form.id, answers };
  return go({ ...state, draft }, { at: 'form' }, text('added.words'));
}

/** The unfinished message is an addition to what was sent. */
export function addsTo({ draft }: State): boolean {
  return draft?.form === more.form.id || draft?.form === request.form.id;
}

/** Where the talk stands once a report was sent or opened. */
export function reportPlace({ opened }: State): Place {
  return { at: opened ? 'my-report' : 'sent' };
}

/** The draft of that id was added here to what was sent. */
export function wasAdded({ sent, opened }: State, draft: string): boolean {
  return [...(sent?.added ?? []), ...(opened?.added ?? [])].includes(draft);
}

/**
 * Sends the additions to the case, with one effect of the draft's own id. Where every question was left out there is
 * nothing to send. What happened at the first sending, its time above all, stays: everything is erased from then on.
 */
export function add(state: State, draft: Draft, around: Around): Taken {
  const reference = state.opened?.clear.reference ?? state.sent?.reference;
  // Without a report there is nothing to add to; the words stay where they are.
  if (reference === undefined) return misunderstood(state, text('late.button'));
  const answers = answersFor(questionnaireOf(draft, around).form, draft);
  if (answers.every(({ value }) => value.kind === 'skipped')) return done(state, text('added.nothing'));
  return {
    ...done(noted(state, draft), thanks(draft, reference)),
    effects: [
      {
        do: 'add-to-case',
        id: `addition:${draft.id}`,
        draft: draft.id,
        urgent: isAlarmed(state),
        addition: {
          format: 1,
          reference,
          form: draft.form,
          sentAt: new Date(around.now).toISOString(),
          language: state.language,
          channel: around.channel,
          answers,
          heard: state.heard,
          ...(state.opened && { byReceipt: true as const }),
        },
      },
    ],
  };
}

/** Forgets what was not sent, the log with it, and tells again what is worth keeping of the report. */
export function leaveOut(state: State): Taken {
  return { ...done(state, text('added.left-out')), retell: true, erase: true };
}

function thanks({ form }: Draft, reference: string): Text {
  return form === request.form.id ? text('my-report.asked') : text('added.done', { reference });
}

function noted(state: State, { id }: Draft): State {
  const { sent, opened } = state;
  if (opened) return { ...state, opened: { ...opened, added: [...(opened.added ?? []), id] } };
  return sent ? { ...state, sent: { ...sent, added: [...(sent.added ?? []), id] } } : state;
}

function done({ draft: _done, ...state }: State, said: Text): Taken {
  return go(state, reportPlace(state), said);
}
