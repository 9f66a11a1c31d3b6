/** "Just contact me safely": three questions, for those who cannot or will not write. */
import { text } from '../src/language/text';
import type { Form } from '../src/form/form';
import { contactRisks } from './contact-risks';
import type { Questionnaire, Worded } from './questionnaire';

const form = {
  id: 'contact-me',
  questions: [
    { id: 'safe-now', kind: 'choice', choices: ['nobody-in-danger', 'in-danger', 'not-sure'] },
    { id: 'contact', kind: 'choice', choices: ['phone', 'text-message', 'email', 'letter'], required: true },
    {
      id: 'phone',
      kind: 'contact',
      way: 'phone',
      required: true,
      when: { question: 'contact', is: ['phone', 'text-message'] },
    },
    {
      id: 'email',
      kind: 'contact',
      way: 'email',
      required: true,
      when: { question: 'contact', is: ['email'] },
    },
    {
      id: 'address',
      kind: 'contact',
      way: 'address',
      required: true,
      when: { question: 'contact', is: ['letter'] },
    },
    { id: 'contact-rules', kind: 'each', items: ['say-who', 'leave-message'] },
    {
      id: 'contact-when',
      kind: 'text',
      most: 300,
      when: { question: 'contact', is: ['phone', 'text-message'] },
    },
    { id: 'which-language', kind: 'text', most: 100 },
  ],
} as const satisfies Form;

const worded: Worded<typeof form> = true;

/** The call-back form. `worded` holds the compiler's word that every sentence of it exists. */
export const contactMe: Questionnaire & { readonly worded: true } = {
  worded,
  form,
  asides: [
    ...contactRisks,
    { when: { question: 'contact', is: ['letter'] }, say: [{ text: text('aside.letter'), tone: 'note' }] },
  ],
  beside: { question: 'safe-now', door: 'privacy', label: text('privacy.ask') },
  alarm: { question: 'safe-now', is: ['in-danger', 'not-sure'] },
  wordings: [],
};
