/** A small conversation with a screen of every kind, told in English and in Arabic. */
import type { AssistantEntry } from '../../src/channels/assistant';
import type { Command } from '../../src/language/commands';
import type { Option, Said, Screen } from '../../src/turn/screen';
import { text, type Text } from '../../src/language/text';

export type Tag = 'en' | 'ar';

/** What the assistant says at each step. The last one is the record. */
export function step(index: number, tag: Tag, id: string): Pick<AssistantEntry, 'said' | 'screen' | 'held'> {
  const [english, arabic] = steps[Math.min(index, steps.length - 1)] ?? [];
  const { said, ...screen } = (tag === 'ar' ? arabic : english) ?? blank;
  return { said, screen: { ...screen, id }, held: { receipt: '0712 3456 7890 1234' } };
}

export const stepCount = (): number => steps.length;

type Step = Omit<Screen, 'id'> & { readonly said: readonly Said[] };

const words = (sentence: string): Text => text('plain', { words: sentence });
const option = (value: string, label: string): Option => ({ value, label: words(label) });
const commands: readonly Command[] = ['back', 'why', 'skip', 'danger', 'delete'];

const blank: Step = { said: [], kind: 'choice', ask: [], choices: [], commands: [] };

const yesNoUnsure = {
  en: [option('yes', 'Yes'), option('no', 'No'), option('unsure', 'Not sure')],
  ar: [option('yes', 'نعم'), option('no', 'لا'), option('unsure', 'لا أدري')],
} as const;

const steps: readonly (readonly [english: Step, arabic: Step])[] = [
  [
    {
      ...blank,
      said: [
        { text: text('greeting.who') },
        { text: text('greeting.nobody-watching') },
        { text: text('greeting.languages'), tone: 'note' },
      ],
      ask: [text('menu.ask')],
      choices: [
        option('danger', 'I am in danger'),
        option('what', 'What is harassment?'),
        option('advice', 'Advice if I am not ready to report'),
        option('report', 'Report'),
        option('contact', 'Just contact me safely'),
        option('policy', 'Policy and contacts'),
      ],
    },
    {
      ...blank,
      said: [
        { text: text('greeting.who') },
        { text: text('greeting.nobody-watching') },
        { text: text('greeting.languages'), tone: 'note' },
      ],
      ask: [text('menu.ask')],
      choices: [
        option('danger', 'أنا في خطر'),
        option('what', 'ما هي المضايقة؟'),
        option('advice', 'نصائح قبل الإبلاغ'),
        option('report', 'بلاغ'),
        option('contact', 'التواصل معي بأمان فقط'),
        option('policy', 'السياسة وجهات الاتصال'),
      ],
    },
  ],
  [
    {
      ...blank,
      said: [
        { text: words('In danger call 999 now. Nobody is watching this chat.'), tone: 'alarm' },
        { text: words('From a mobile you can press 55 when you are asked to.'), tone: 'details' },
        { text: words('Samaritans: 116 123, day and night.'), tone: 'details' },
      ],
      kind: 'choices',
      ask: [words('What kinds of harassment was it?')],
      choices: [
        option('physical', 'Physical'),
        option('verbal', 'In words'),
        option('silent', 'Without words'),
        option('unsure', 'Not sure'),
      ],
      alone: ['unsure'],
      commands,
      progress: { done: 2, of: 11 },
    },
    {
      ...blank,
      said: [
        { text: words('عند الخطر اتصل بالرقم 999 الآن. لا أحد يراقب هذه المحادثة.'), tone: 'alarm' },
        { text: words('من هاتف محمول يمكن الضغط على 55 عند الطلب.'), tone: 'details' },
        { text: words('خط المساندة 116 123 ليلًا ونهارًا.'), tone: 'details' },
      ],
      kind: 'choices',
      ask: [words('ما نوع المضايقة؟')],
      choices: [
        option('physical', 'جسدية'),
        option('verbal', 'بالكلام'),
        option('silent', 'بلا كلام'),
        option('unsure', 'لا أدري'),
      ],
      alone: ['unsure'],
      commands,
      progress: { done: 2, of: 11 },
    },
  ],
  [
    {
      ...blank,
      kind: 'each',
      ask: [words('May we talk to others about it?')],
      items: [option('police', 'The police'), option('school', 'A school')],
      choices: yesNoUnsure.en,
      commands,
      progress: { done: 4, of: 11 },
    },
    {
      ...blank,
      kind: 'each',
      ask: [words('هل يمكننا الحديث مع جهات أخرى؟')],
      items: [option('police', 'الشرطة'), option('school', 'المدرسة')],
      choices: yesNoUnsure.ar,
      commands,
      progress: { done: 4, of: 11 },
    },
  ],
  [
    {
      ...blank,
      kind: 'text',
      ask: [words('What happened? Use your own words.')],
      most: 200,
      commands,
      progress: { done: 5, of: 11 },
    },
    {
      ...blank,
      kind: 'text',
      ask: [words('ماذا حدث؟ بأي كلمات.')],
      most: 200,
      commands,
      progress: { done: 5, of: 11 },
    },
  ],
  [
    {
      ...blank,
      kind: 'date',
      ask: [words('When did it happen?')],
      choices: [option('unsure', 'I am not sure when')],
      commands,
      progress: { done: 7, of: 11 },
    },
    {
      ...blank,
      kind: 'date',
      ask: [words('متى حدث ذلك؟')],
      choices: [option('unsure', 'لا أدري متى')],
      commands,
      progress: { done: 7, of: 11 },
    },
  ],
  [
    {
      ...blank,
      kind: 'contact',
      ask: [words('How can we reach you safely?')],
      commands,
      progress: { done: 9, of: 11 },
    },
    {
      ...blank,
      kind: 'contact',
      ask: [words('كيف يمكن التواصل بأمان؟')],
      commands,
      progress: { done: 9, of: 11 },
    },
  ],
  [
    { ...blank, kind: 'secret', ask: [words('Please type your receipt, 16 digits.')], commands },
    { ...blank, kind: 'secret', ask: [words('يُرجى كتابة الإيصال، وهو 16 رقمًا.')], commands },
  ],
  [
    {
      ...blank,
      ask: [text('review.ask')],
      review: [
        { question: 'where', label: words('Where did it happen?'), answer: [words('At home')] },
        {
          question: 'what-happened',
          label: words('What happened?'),
          answer: [words('He shouted at the door and would not leave.')],
        },
      ],
      choices: [option('send', 'Send')],
      commands: ['back', 'stop', 'delete'],
    },
    {
      ...blank,
      ask: [text('review.ask')],
      review: [
        { question: 'where', label: words('أين حدث ذلك؟'), answer: [words('في المنزل')] },
        {
          question: 'what-happened',
          label: words('ماذا حدث؟'),
          answer: [words('كان يصرخ عند الباب ولم يرضَ أن يغادر.')],
        },
      ],
      choices: [option('send', 'إرسال')],
      commands: ['back', 'stop', 'delete'],
    },
  ],
  [
    {
      ...blank,
      said: [
        { text: text('sent.thanks') },
        { text: text('sent.reference', { reference: 'HA4K7M2PXW' }) },
        { text: text('sent.receipt', { receipt: { held: 'receipt' } }) },
      ],
      ask: [text('sent.ask')],
      choices: [option('keep', 'Yes, I have kept it')],
      commands: ['delete'],
      record: true,
    },
    {
      ...blank,
      said: [
        { text: text('sent.thanks') },
        { text: text('sent.reference', { reference: 'HA4K7M2PXW' }) },
        { text: text('sent.receipt', { receipt: { held: 'receipt' } }) },
      ],
      ask: [text('sent.ask')],
      choices: [option('keep', 'نعم، حفظته')],
      commands: ['delete'],
      record: true,
    },
  ],
];
