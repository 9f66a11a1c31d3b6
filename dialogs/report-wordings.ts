/** What the report asks in other words of the young, of a witness, of the council's own people, and for another. */
import type { When } from '../src/form/form';
import type { OwnWording } from './questionnaire';

/** Whoever writes is not the one it happened to, or need not be. */
export const writesOfAnother = {
  question: 'reporter',
  is: ['someone-i-know', 'i-saw-it', 'i-work-for-the-council'],
} as const satisfies When;

/** The first that fits is asked: somebody under 18 before anybody else. */
export const reportWordings: readonly OwnWording[] = [
  {
    name: 'young',
    when: { question: 'under-18', is: ['yes'] },
    sentences: ['home.ask', 'contact.ask', 'name.ask'],
  },
  {
    name: 'witness',
    when: { question: 'reporter', is: ['i-saw-it'] },
    sentences: ['what-happened.ask', 'people.item.afraid'],
  },
  {
    name: 'staff',
    when: { question: 'reporter', is: ['i-work-for-the-council'] },
    sentences: ['what-happened.ask', 'name.ask'],
  },
  {
    name: 'other',
    when: writesOfAnother,
    sentences: [
      'what-happened.ask',
      'where.choice.at-home',
      'who.choice.partner',
      'who.choice.ex-partner',
      'who.choice.relative',
      'who.choice.someone-at-home',
      'who-exactly.ask',
      'people.item.children',
      'people.item.afraid',
      'home.item.yours',
      'contact.ask',
      'name.ask',
      'speak-to-them.ask',
    ],
  },
];
