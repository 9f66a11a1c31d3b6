import { text } from '../src/language/text';
import type { Aside } from './questionnaire';

/** Who else may come to see each way of being reached, said as soon as it is chosen. */
export const contactRisks: readonly Aside[] = [
  {
    when: { question: 'contact', is: ['phone', 'text-message'] },
    say: [{ text: text('aside.phone-risk'), tone: 'note' }],
  },
  { when: { question: 'contact', is: ['email'] }, say: [{ text: text('aside.email-risk'), tone: 'note' }] },
  { when: { question: 'contact', is: ['letter'] }, say: [{ text: text('aside.letter-risk'), tone: 'note' }] },
];
