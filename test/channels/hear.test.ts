import { hear } from '../../src/channels/hear';

const heard = (activity: unknown) => hear(activity, ['en', 'ar'], () => 'new');
const message = (more: object) => heard({ type: 'message', id: 'a1', text: 'At home', ...more });

describe('an activity from outside', () => {
  test('is text under the name that its client gave it', () => {
    expect(message({ channelData: { clientActivityID: 'c1', question: 'q7' }, locale: 'ar-SY' })).toEqual({
      kind: 'message',
      message: { id: 'c1', question: 'q7', language: 'ar', content: { kind: 'text', text: 'At home' } },
    });
    expect(message({ locale: 'tlh' })).toEqual({
      kind: 'message',
      message: { id: 'a1', content: { kind: 'text', text: 'At home' } },
    });
    expect(heard({ type: 'message', text: 'x' })).toMatchObject({ message: { id: 'new' } });
  });

  test.each([
    [{ choice: 'home' }, { kind: 'press', choice: 'home' }],
    [{ choices: ['home', 'street'] }, { kind: 'choices', choices: ['home', 'street'] }],
    [{ choices: [] }, { kind: 'choices', choices: [] }],
    [{ items: { police: 'yes' } }, { kind: 'each', items: { police: 'yes' } }],
    [
      { command: 'change', of: 'where' },
      { kind: 'command', command: 'change', question: 'where' },
    ],
    [{ command: 'back' }, { kind: 'command', command: 'back' }],
  ])('with the value %j answers the question that its button stood on', (value, content) => {
    expect(message({ value: { question: 'q7', ...value } })).toEqual({
      kind: 'message',
      message: { id: 'a1', question: 'q7', content, shown: 'At home' },
    });
  });

  test('chooses a language without a question', () => {
    expect(message({ value: { language: 'ar' } })).toMatchObject({
      message: { content: { kind: 'language', language: 'ar' } },
    });
  });

  // Seen to catch: a guard that took `items` with any answers.
  test.each([
    [{ choice: 'home' }],
    [{ question: 'q7', choice: 7 }],
    [{ question: 'q7', choice: 'x'.repeat(201) }],
    [{ question: 'q7', choices: ['home', 7] }],
    [{ question: 'q7', choices: Array.from({ length: 101 }, () => 'x') }],
    [{ question: 'q7', items: { police: 'perhaps' } }],
    [{ question: 'q7', items: ['yes'] }],
    [{ question: 'q7', command: 'reboot' }],
    [{ question: { id: 'q7' }, choice: 'home' }],
    [{ language: 'xx' }],
    [[]],
    ['home'],
  ])('with the value %j, which is no press of ours, is only its words', (value) => {
    expect(message({ value })).toEqual({
      kind: 'message',
      message: { id: 'a1', content: { kind: 'text', text: 'At home' } },
    });
  });

  test.each([
    [null],
    ['message'],
    [[]],
    [{}],
    [{ type: 7 }],
    [{ type: 'message' }],
    [{ type: 'message', text: ' ' }],
    [{ type: 'message', text: 5 }],
  ])('that is %j is refused', (activity) => {
    expect(heard(activity)).toEqual({ kind: 'malformed' });
  });

  test('of another type is let pass', () => {
    expect(heard({ type: 'typing' })).toEqual({ kind: 'ignored' });
  });

  // Caught: words beside a picture that nobody listened to.
  test('with files brings its words and what is known of the files, or the files alone', () => {
    const attachments = [{ contentType: 'image/png', name: 'help.png' }];
    const file = { id: '0', name: 'help.png', type: 'image/png', size: 0 };
    expect(message({ attachments })).toMatchObject({
      message: { content: { kind: 'text', text: 'At home' }, besides: [file] },
    });
    expect(message({ attachments, text: ' ' })).toMatchObject({
      message: { content: { kind: 'files', files: [file] } },
    });
  });
});
