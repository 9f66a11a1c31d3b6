/** The report: short first. Everything but the story can be skipped. */
import { text } from '../src/language/text';
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
    { id: 'under-18', kind: 'choice', choices: ['no', 'yes', 'rather-not-say'] },
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
    { id: 'speak-to-them', kind: 'choice', choices: ['ask-me-first', 'yes', 'no'] },
  ],
} as const satisfies Form;

const worded: Worded<typeof form> = true;

/** The report form. `worded` holds the compiler's word that every sentence of it exists. */
export const report: Questionnaire & { readonly worded: true } = {
  worded,
  form,
  asides: [
    { when: { question: 'under-18', is: ['yes'] }, say: [{ text: text('aside.under-18') }] },
    {
      when: { question: 'reporter', is: ['i-work-for-the-council'] },
      say: [{ text: text('aside.works-for-council'), tone: 'note' }],
    },
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
    { when: { question: 'people', is: ['afraid'] }, say: [{ text: text('aside.afraid') }] },
    { when: { question: 'contact', is: ['no-contact'] }, say: [{ text: text('aside.no-contact') }] },
    { when: { question: 'contact', is: ['receipt'] }, say: [{ text: text('aside.receipt') }] },
  ],
  alarm: { question: 'safe-now', is: ['in-danger', 'not-sure'] },
  story: 'what-happened',
  young: ['home', 'contact', 'name'],
};
