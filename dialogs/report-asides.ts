/** What the report says at once after some answers: help, routes, and what an answer means. */
import { text } from '../src/language/text';
import { contactRisks } from './contact-risks';
import { writesOfAnother } from './report-wordings';
import type { Aside } from './questionnaire';

export const reportAsides: readonly Aside[] = [
  { when: { question: 'reporter', is: ['i-saw-it'] }, say: [{ text: text('aside.saw-it') }] },
  {
    when: { question: 'reporter', is: ['i-work-for-the-council'] },
    say: [{ text: text('aside.works-for-council') }],
  },
  { when: { question: 'under-18', is: ['yes'] }, say: [{ text: text('aside.under-18') }] },
  { when: { question: 'they-under-18', is: ['yes'] }, say: [{ text: text('aside.they-under-18') }] },
  {
    when: { question: 'safe-to-contact-them', is: ['no', 'not-sure'] },
    say: [{ text: text('aside.contact-you-only') }],
  },
  {
    when: { question: 'support', is: ['interpreter', 'sign-language', 'something-else'] },
    say: [{ text: text('aside.support') }],
  },
  { when: { question: 'non-verbal', is: ['graffiti'] }, say: [{ text: text('aside.graffiti') }] },
  { when: { question: 'physical', is: ['damage'] }, say: [{ text: text('aside.damage') }] },
  {
    when: { question: 'who', is: ['partner', 'ex-partner', 'relative'] },
    say: [{ text: text('aside.family') }],
  },
  { when: { question: 'who', is: ['council-staff'] }, say: [{ text: text('aside.council-staff') }] },
  { when: { question: 'people', is: ['hurt'] }, say: [{ text: text('aside.hurt') }] },
  {
    when: { all: [{ question: 'people', is: ['afraid'] }, { not: writesOfAnother }] },
    say: [{ text: text('aside.afraid') }],
  },
  {
    when: { all: [{ question: 'people', is: ['afraid'] }, writesOfAnother] },
    say: [{ text: text('aside.they-afraid') }],
  },
  { when: { question: 'contact', is: ['no-contact'] }, say: [{ text: text('aside.no-contact') }] },
  { when: { question: 'contact', is: ['receipt'] }, say: [{ text: text('aside.receipt') }] },
  ...contactRisks,
];
