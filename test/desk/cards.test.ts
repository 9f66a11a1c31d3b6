/** What an officer reads before the answers: how somebody may be reached, and whom the council may talk to. */
import { agreements } from '../../src/desk/agreement';
import { contactCard } from '../../src/desk/contact-card';
import { createLanguages } from '../../src/language/i18n';
import { standingFacts } from '../../src/domain/standing-facts';
import { exampleBorough } from '../domain/example-borough';
import type { Language } from '../../src/language/language';
import type { Text } from '../../src/language/text';
import type { Report, Telling } from '../../src/domain/case';
import type { Value, YesNoUnsure } from '../../src/form/form';

let english: Language;
beforeAll(async () => {
  english = (await createLanguages(['en'], (tag) => standingFacts(exampleBorough, tag))).get('en');
});

const choice = (chosen: string): Value => ({ kind: 'choice', choice: chosen });
const contact = (words: string): Value => ({ kind: 'contact', contact: words });
const each = (items: Readonly<Record<string, YesNoUnsure>>): Value => ({ kind: 'each', items });
const skipped: Value = { kind: 'skipped' };

function told(form: string, answers: Readonly<Record<string, Value>>): Telling {
  return {
    format: 1,
    reference: 'ABCDE-FGHJK',
    form,
    sentAt: '2026-11-22T10:00:00.000Z',
    language: 'en',
    channel: 'page',
    answers: Object.entries(answers).map(([question, value]) => ({ question, value, source: 'pressed' })),
    heard: [],
  };
}

const report = (answers: Readonly<Record<string, Value>>): Report => ({
  ...told('report', answers),
  flags: [],
});
const say = (lines: readonly Text[]): readonly string[] => lines.map((line) => english.say(line));

describe('The contact card', () => {
  // Caught: a skipped question taken for a way, and a phone number shown though no way was chosen.
  it.each<Readonly<Record<string, Value>>>([
    {},
    { contact: skipped },
    { contact: choice('no-contact') },
    { phone: contact('07700 900123') },
  ])('forbids all contact where no way was chosen: %j', (answers) => {
    const [first, ...rest] = say(contactCard(report(answers), []));
    expect(first).toBe('Do not contact them: they chose no way to be reached.');
    expect(rest.join()).not.toContain('07700');
  });

  it('leaves the answer to whoever comes back with a receipt', () => {
    const [first] = say(contactCard(report({ contact: choice('receipt') }), []));
    expect(first).toContain('Do not contact them');
  });

  it('forbids contact where a way was chosen without a number', () => {
    const [first] = say(contactCard(report({ contact: choice('phone'), phone: skipped }), []));
    expect(first).toContain('Do not contact them');
  });

  // Caught: "not sure" and left out taken for a yes.
  it.each<Value>([skipped, each({}), each({ 'say-who': 'unsure', 'leave-message': 'no' })])(
    'allows no word about the council and no message without a yes: %j',
    (rules) => {
      const answers = { contact: choice('phone'), phone: contact('07700 900123'), 'contact-rules': rules };
      expect(say(contactCard(report(answers), []))).toEqual([
        'Only by a phone call: 07700 900123',
        'Do not say that you are from the council to anybody else who answers or reads it.',
        'Do not leave a message.',
        'Do not speak to whoever did it: nobody has agreed to that yet.',
      ]);
    },
  );

  it('says what is allowed, and when', () => {
    const answers: Readonly<Record<string, Value>> = {
      contact: choice('email'),
      email: contact('me@example.org'),
      'contact-rules': each({ 'say-who': 'yes', 'leave-message': 'yes' }),
      'contact-when': { kind: 'text', text: 'before 3 pm' },
      'speak-to-them': choice('yes'),
    };
    expect(say(contactCard(report(answers), []))).toEqual([
      'Only by e-mail: me@example.org',
      'You may say that you are from the council.',
      'You may leave a message.',
      'Only at these times: before 3 pm',
      'You may speak to whoever did it.',
    ]);
  });

  // Caught: the number that somebody with the receipt asked for shown as the one to ring.
  it('keeps to what the report says when another way is asked for under its receipt', () => {
    const answers = { contact: choice('phone'), phone: contact('07700 900123') };
    const asked = told('request', {
      what: choice('change-contact'),
      words: { kind: 'text', text: 'ring 07700 900999' },
    });
    const card = say(contactCard(report(answers), [asked])).join('\n');
    expect(card).toContain('Only by a phone call: 07700 900123');
    expect(card).toContain('Check that it is them');
    expect(card).not.toContain('07700 900999');
  });

  // Caught: somebody who saw it treated as the one it happened to.
  it.each([
    ['someone-i-know', skipped, 'Do not contact them: speak only to the one who wrote.'],
    ['someone-i-know', choice('not-sure'), 'Do not contact them: speak only to the one who wrote.'],
    ['someone-i-know', choice('yes'), 'says that it is safe to contact them'],
    ['i-saw-it', skipped, 'Do not contact them before you know that it is safe'],
    ['i-work-for-the-council', skipped, 'Do not contact them before you know that it is safe'],
  ])('says whether the person it happened to may be reached: %s %j', (reporter, safe, line) => {
    const answers = { reporter: choice(reporter), 'safe-to-contact-them': safe };
    expect(say(contactCard(report(answers), [])).join('\n')).toContain(line);
  });
});

describe('Agreement', () => {
  const agreed = (items: Readonly<Record<string, YesNoUnsure>>) => told('more', { agreement: each(items) });
  const none = [
    'The police: NO (left out)',
    'A school: NO (left out)',
    'A victim support group: NO (left out)',
  ];

  it('is no to each agency that nobody said yes to', () => {
    expect(say(agreements([]))).toEqual(none);
    expect(say(agreements([told('more', { agreement: skipped })]))).toEqual(none);
    expect(say(agreements([agreed({ police: 'unsure', school: 'no', 'victim-support': 'yes' })]))).toEqual([
      'The police: NO (they were not sure)',
      'A school: NO',
      'A victim support group: yes, they agree',
    ]);
  });

  // Caught: the oldest answer winning, and an addition about something else taken for a change of mind.
  it('follows a change of mind, and nothing else', () => {
    const first = agreed({ police: 'yes', school: 'no' });
    const then = agreed({ police: 'no' });
    const about = told('more', { witnesses: { kind: 'text', text: 'the postman' }, agreement: skipped });
    expect(say(agreements([first, then, about]))).toEqual([
      'The police: NO',
      'A school: NO',
      'A victim support group: NO (left out)',
    ]);
    expect(say(agreements([then, first]))[0]).toBe('The police: yes, they agree');
  });

  // Caught: a yes of whoever had found the receipt, taken for the reporter's.
  it('is no until it is checked where a yes came under the receipt, and no at once for a no', () => {
    const found = (answer: YesNoUnsure): Telling => ({ ...agreed({ police: answer }), byReceipt: true });
    expect(say(agreements([agreed({ police: 'no' }), found('yes')]))[0]).toContain('NO until checked');
    expect(say(agreements([agreed({ police: 'yes' }), found('no')]))[0]).toBe('The police: NO');
  });
});
