/** One entry of a private note: when, what, and who saw it. Only what happened is needed. */
import { longestEntry } from '../src/domain/note';
import type { Form } from '../src/form/form';
import type { Questionnaire, Worded } from './questionnaire';

const form = {
  id: 'note',
  questions: [
    { id: 'when', kind: 'date' },
    { id: 'what', kind: 'text', most: longestEntry, long: true, required: true },
    { id: 'who-saw', kind: 'text', most: 500 },
  ],
} as const satisfies Form;

const worded: Worded<typeof form> = true;

/** The form of an entry. `worded` holds the compiler's word that every sentence of it exists. */
export const note: Questionnaire & { readonly worded: true } = { worded, form, asides: [], wordings: [] };
