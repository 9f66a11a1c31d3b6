/** The report: short first. Everything but the story can be skipped. */
import { text } from '../src/language/text';
import { reportAsides } from './report-asides';
import { reportWordings, writesOfAnother } from './report-wordings';
import type { Form } from '../src/form/form';
import type { Questionnaire, Worded } from './questionnaire';

/** Most characters of the story, over however many messages. */
export const longestStory = 10_000;

const form = {
  id: 'report',
  questions: [
    { id: 'safe-now', kind: 'choice', choices: ['nobody-in-danger', 'in-danger', 'not-sure'] },
    {
      id: 'reporter',
      kind: 'choice',
      choices: ['me', 'someone-i-know', 'i-saw-it', 'i-work-for-the-council'],
    },
    {
      id: 'they-know',
      kind: 'choice',
      choices: ['yes', 'no', 'not-sure'],
      when: { question: 'reporter', is: ['someone-i-know'] },
    },
    {
      id: 'safe-to-contact-them',
      kind: 'choice',
      choices: ['yes', 'no', 'not-sure'],
      when: { question: 'reporter', is: ['someone-i-know'] },
    },
    // The age of the one who writes. Who works for the council is grown up; who left the question before out may not be.
    {
      id: 'under-18',
      kind: 'choice',
      choices: ['no', 'yes', 'rather-not-say'],
      when: { not: { question: 'reporter', is: ['i-work-for-the-council'] } },
    },
    { id: 'they-under-18', kind: 'choice', choices: ['no', 'yes', 'not-sure'], when: writesOfAnother },
    {
      id: 'support',
      kind: 'choices',
      choices: ['nothing', 'interpreter', 'sign-language', 'something-else'],
      alone: ['nothing'],
    },
    {
      id: 'support-details',
      kind: 'text',
      most: 500,
      when: { question: 'support', is: ['interpreter', 'sign-language', 'something-else'] },
    },
    { id: 'what-happened', kind: 'text', most: longestStory, long: true, required: true },
    {
      id: 'forms',
      kind: 'choices',
      choices: ['physical', 'verbal', 'non-verbal', 'not-sure'],
      alone: ['not-sure'],
    },
    {
      id: 'physical',
      kind: 'choices',
      choices: ['touching', 'attack', 'damage', 'something-else'],
      when: { question: 'forms', is: ['physical'] },
    },
    {
      id: 'verbal',
      kind: 'choices',
      choices: [
        'advances',
        'name-calling',
        'bullying',
        'threats',
        'abuse',
        'jokes-insults',
        'ridicule',
        'malicious-complaints',
        'something-else',
      ],
      when: { question: 'forms', is: ['verbal'] },
    },
    {
      id: 'non-verbal',
      kind: 'choices',
      choices: ['graffiti', 'gestures', 'letters-posters', 'staring', 'something-else'],
      when: { question: 'forms', is: ['non-verbal'] },
    },
    { id: 'when', kind: 'date' },
    { id: 'ongoing', kind: 'choice', choices: ['once', 'several-times', 'still-going-on', 'not-sure'] },
    {
      id: 'where',
      kind: 'choice',
      choices: ['at-home', 'in-the-building', 'in-the-street', 'online', 'somewhere-else', 'not-sure'],
    },
    {
      id: 'where-exactly',
      kind: 'text',
      most: 500,
      when: { question: 'where', is: ['at-home', 'in-the-building', 'in-the-street', 'somewhere-else'] },
    },
    {
      id: 'who',
      kind: 'choice',
      choices: [
        'neighbour',
        'neighbours-visitor',
        'partner',
        'ex-partner',
        'relative',
        'someone-at-home',
        'council-staff',
        'stranger',
        'someone-else',
        'not-sure',
      ],
    },
    {
      id: 'who-exactly',
      kind: 'text',
      most: 1_000,
      when: {
        question: 'who',
        is: [
          'neighbour',
          'neighbours-visitor',
          'partner',
          'ex-partner',
          'relative',
          'someone-at-home',
          'council-staff',
          'stranger',
          'someone-else',
        ],
      },
    },
    { id: 'people', kind: 'each', items: ['hurt', 'weapon', 'children', 'afraid'] },
    { id: 'home', kind: 'each', items: ['yours', 'theirs'] },
    {
      id: 'contact',
      kind: 'choice',
      choices: ['no-contact', 'receipt', 'phone', 'text-message', 'email', 'letter'],
    },
    {
      id: 'phone',
      kind: 'contact',
      way: 'phone',
      when: { question: 'contact', is: ['phone', 'text-message'] },
    },
    { id: 'email', kind: 'contact', way: 'email', when: { question: 'contact', is: ['email'] } },
    { id: 'address', kind: 'contact', way: 'address', when: { question: 'contact', is: ['letter'] } },
    {
      id: 'contact-rules',
      kind: 'each',
      items: ['say-who', 'leave-message'],
      when: { question: 'contact', is: ['phone', 'text-message', 'email', 'letter'] },
    },
    {
      id: 'contact-when',
      kind: 'text',
      most: 300,
      when: { question: 'contact', is: ['phone', 'text-message'] },
    },
    // Whoever wants no contact stays without a name, and is not asked for one.
    {
      id: 'name',
      kind: 'text',
      most: 200,
      when: { question: 'contact', is: ['receipt', 'phone', 'text-message', 'email', 'letter'] },
    },
    // A witness and an officer cannot agree to it for the person it happened to.
    {
      id: 'speak-to-them',
      kind: 'choice',
      choices: ['ask-me-first', 'yes', 'no'],
      when: { not: { question: 'reporter', is: ['i-saw-it', 'i-work-for-the-council'] } },
    },
  ],
} as const satisfies Form;

const worded: Worded<typeof form> = true;

/** The report form. `worded` holds the compiler's word that every sentence of it exists. */
export const report: Questionnaire & { readonly worded: true } = {
  worded,
  form,
  asides: reportAsides,
  beside: { question: 'safe-now', door: 'privacy', label: text('privacy.ask') },
  alarm: { question: 'safe-now', is: ['in-danger', 'not-sure'] },
  story: 'what-happened',
  wordings: reportWordings,
};
