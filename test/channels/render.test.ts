import { abilities } from '../../src/channels/abilities';
import { numbered } from '../../src/channels/numbered';
import { echo, render } from '../../src/channels/render';
import { tiny, tinyLanguages } from './tiny-language';
import type { Showable } from '../../src/channels/show';
import type { Screen } from '../../src/turn/screen';

const option = (value: string) => ({ value, label: tiny(value) });
const screen = (changes: Partial<Screen>): Screen => ({
  id: 'q7',
  kind: 'choice',
  ask: [tiny('where')],
  choices: [option('home'), option('street')],
  commands: ['back'],
  ...changes,
});
const entry = (changes: Partial<Screen>, more: Partial<Showable> = {}): Showable => ({
  said: [{ text: tiny('thanks'), tone: 'note' }],
  screen: screen(changes),
  held: {},
  ...more,
});
const { en, ar } = tinyLanguages;

describe('what the assistant says, as an activity', () => {
  test('tells all of it in plain text, in order', () => {
    const review = [{ question: 'where', label: tiny('where'), answer: [tiny('home'), tiny('street')] }];
    expect(render(entry({ review }), en, 'directline')).toMatchObject({
      type: 'message',
      text: 'en:thanks\n\nen:where\n\nen:where: en:home, en:street',
      textFormat: 'plain',
      locale: 'en',
      inputHint: 'expectingInput',
    });
  });

  test('names the language of a sentence that is in another, and how it runs', () => {
    const said = (['en', 'ur'] as const).map((language) => ({ text: { ...tiny('thanks'), language } }));
    expect(render(entry({}, { said }), en, 'page').channelData?.said).toEqual([
      { text: 'en:thanks' },
      { text: 'en:thanks', language: 'ur', direction: 'rtl' },
    ]);
  });

  // Seen to catch: a button whose value lacked the screen's id.
  test('gives every button the question it stands on', () => {
    const actions = render(entry({}), en, 'directline').suggestedActions?.actions ?? [];
    expect(actions.map(({ title, value }) => [title, value])).toEqual([
      ['en:home', { question: 'q7', choice: 'home' }],
      ['en:street', { question: 'q7', choice: 'street' }],
      ['en:command.back', { question: 'q7', command: 'back' }],
    ]);
    expect(
      actions.every(
        ({ type, text, title, displayText }) =>
          type === 'messageBack' && text === title && displayText === title,
      ),
    ).toBe(true);
  });

  // Seen to catch: one button for each choice, where the first press would have ended a list of several.
  test('lists several choices in the text, with a button only for one that excludes the others', () => {
    const several = render(entry({ kind: 'choices', alone: ['street'] }), en, 'botservice');
    expect(several.text).toContain('1. en:home\n2. en:street');
    expect(several.suggestedActions?.actions.map(({ value }) => value)).toEqual([
      { question: 'q7', choices: ['street'] },
      { question: 'q7', command: 'back' },
    ]);
  });

  test('lists what is asked of each item', () => {
    const each = render(entry({ kind: 'each', items: [option('police')], commands: [] }), en, 'botservice');
    expect(each.text).toContain('1. en:police\n\nen:home / en:street');
    expect(each.suggestedActions).toBeUndefined();
  });

  test('carries the screen as data to the page and its direction', () => {
    const { channelData } = render(entry({ progress: { done: 2, of: 9 }, most: 40 }), ar, 'page', {
      erased: true,
    });
    expect(channelData).toEqual({
      language: 'ar',
      direction: 'rtl',
      erased: true,
      said: [{ text: 'ar:thanks', tone: 'note' }],
      screen: {
        id: 'q7',
        kind: 'choice',
        ask: ['ar:where'],
        choices: [
          { value: 'home', label: 'ar:home' },
          { value: 'street', label: 'ar:street' },
        ],
        commands: [{ command: 'back', label: 'ar:command.back' }],
        progress: { done: 2, of: 9 },
        most: 40,
      },
    });
    expect(render(entry({}), ar, 'botservice').channelData).toBeUndefined();
  });

  // Seen to catch: `held` handed on whatever the channel.
  test('masks a receipt where others keep copies', () => {
    const receipt = entry(
      {},
      { said: [{ text: tiny('receipt', { receipt: { held: 'receipt' } }) }], held: { receipt: '1234' } },
    );
    expect(JSON.stringify(render(receipt, en, 'page'))).toContain('1234');
    expect(JSON.stringify(render(receipt, en, 'botservice'))).not.toContain('1234');
    expect(numbered(receipt, en)).toContain('1234');
    expect(abilities.botservice.secrets).toBe(false);
  });
});

test('a person gets back what they sent under the id that their client gave it', () => {
  expect(
    echo({ from: 'person', sequence: 3, at: '2026-11-20T10:00:00.000Z', message: 'c1', text: 'hello' }),
  ).toEqual({
    type: 'message',
    text: 'hello',
    textFormat: 'plain',
    channelData: { clientActivityID: 'c1' },
  });
});

describe('the same screen as numbered text', () => {
  test('numbers the options, and names the commands and what is left', () => {
    expect(numbered(entry({ progress: { done: 2, of: 9 } }), en)).toBe(
      'en:thanks\n\nen:where\n\n1. en:home\n2. en:street\n\nen:progress.left(7)\n\n[en:command.back]',
    );
  });

  // Seen to catch: numbered review rows above a numbered "send".
  test('never numbers what is not an option', () => {
    const review = [{ question: 'where', label: tiny('where'), answer: [tiny('home')] }];
    const text = numbered(entry({ review, choices: [option('send')] }), en);
    expect(text.match(/\d+\. .*/g)).toEqual(['1. en:send']);
    expect(text).toContain('en:where: en:home');
  });

  // Seen to catch: "1. That is right" under a date, where a 1 is the first of the month.
  test.each(['date', 'contact', 'secret'] as const)(
    'names its options where a number is part of a %s',
    (kind) => {
      expect(numbered(entry({ kind }), en)).toContain('\n\n[en:home] [en:street]\n\n[en:command.back]');
    },
  );

  test('says what there is to say when nothing is asked', () => {
    expect(numbered({ said: [{ text: tiny('bye') }], held: {} }, en)).toBe('en:bye');
  });
});
