/** "Add more": what is asked after sending, for whoever has the time. All of it can be skipped. */
import { text } from '../src/language/text';
import type { Form } from '../src/form/form';
import type { Questionnaire, Worded } from './questionnaire';

const form = {
  id: 'more',
  questions: [
    // Asked first, so that nobody without graffiti or damage is asked where they are.
    { id: 'traces', kind: 'choices', choices: ['graffiti', 'damage', 'neither'], alone: ['neither'] },
    { id: 'graffiti', kind: 'text', most: 500, when: { question: 'traces', is: ['graffiti'] } },
    { id: 'damage', kind: 'text', most: 500, when: { question: 'traces', is: ['damage'] } },
    { id: 'witnesses', kind: 'text', most: 1_000 },
    { id: 'evidence', kind: 'text', most: 1_000 },
    {
      id: 'told-before',
      kind: 'choices',
      choices: ['council', 'police', 'someone-else', 'nobody'],
      alone: ['nobody'],
    },
    {
      id: 'told-before-details',
      kind: 'text',
      most: 500,
      when: { question: 'told-before', is: ['council', 'police', 'someone-else'] },
    },
    {
      id: 'reason',
      kind: 'choices',
      // The first five are monitored as hate crime; the others are recorded.
      choices: [
        'race',
        'religion',
        'disability',
        'sexual-orientation',
        'trans',
        'sex',
        'age',
        'something-else',
        'not-sure',
        'rather-not-say',
      ],
      alone: ['not-sure', 'rather-not-say'],
    },
    { id: 'agreement', kind: 'each', items: ['police', 'school', 'victim-support'] },
    { id: 'outcome', kind: 'text', most: 1_000 },
    { id: 'anything-else', kind: 'text', most: 2_000 },
  ],
} as const satisfies Form;

const worded: Worded<typeof form> = true;

/** The form after sending. `worded` holds the compiler's word that every sentence of it exists. */
export const more: Questionnaire & { readonly worded: true } = {
  worded,
  form,
  asides: [
    { when: { question: 'traces', is: ['graffiti'] }, say: [{ text: text('aside.graffiti') }] },
    { when: { question: 'traces', is: ['damage'] }, say: [{ text: text('aside.damage') }] },
  ],
  wordings: [],
};
