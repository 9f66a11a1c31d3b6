/** What whoever holds a receipt may ask about a report: to add to it, or a change that an officer decides. */
import { text } from '../src/language/text';
import type { Form } from '../src/form/form';
import type { Questionnaire, Worded } from './questionnaire';

/** Most characters of what is told or asked. */
export const mostWords = 2_000;

const form = {
  id: 'request',
  questions: [
    {
      id: 'what',
      kind: 'choice',
      choices: ['tell-more', 'change-contact', 'withdraw', 'delete', 'something-else'],
      required: true,
    },
    { id: 'words', kind: 'text', most: mostWords },
  ],
} as const satisfies Form;

const worded: Worded<typeof form> = true;

/**
 * A request, never a change: whoever holds the receipt may not be who wrote the report (an abuser who found it would
 * change where the council rings). `worded` holds the compiler's word that every sentence of it exists.
 */
export const request: Questionnaire & { readonly worded: true } = {
  worded,
  form,
  asides: [
    {
      when: { question: 'what', is: ['change-contact', 'withdraw', 'delete'] },
      say: [{ text: text('aside.request') }],
    },
  ],
  wordings: [],
};
