import { card } from '../../../src/channels/bot-service/card';
import { hear } from '../../../src/channels/hear';
import type { Card, Submit } from '../../../src/channels/bot-service/card';
import type { ShownScreen } from '../../../src/channels/wire';

const option = (value: string) => ({ value, label: `the ${value}` });
const screen = (changes: Partial<ShownScreen>): ShownScreen => ({
  id: 'q7',
  kind: 'choice',
  ask: ['Where?'],
  choices: [option('home'), option('street')],
  commands: [{ command: 'danger', label: 'I am in danger' }],
  ...changes,
});
const drawn = (changes: Partial<ShownScreen>) => card(screen(changes), 'ltr', 'Continue', []);
const rowsOf = ({ body }: Card): readonly (readonly Submit[])[] =>
  body.flatMap((part) => (part.type === 'ActionSet' ? [part.actions] : []));
const submitted = (value: object) => hear({ type: 'message', id: 'a1', value }, ['en'], () => 'new');

describe('a card for Teams', () => {
  // Seen to catch: all buttons in one set, of which Teams draws six; danger stood last.
  test('shows every button, never more than six in a row', () => {
    const choices = Array.from({ length: 13 }, (_none, place) => option(`c${place}`));
    const sets = rowsOf(drawn({ choices }));
    expect(sets.every((set) => set.length <= 6)).toBe(true);
    expect(sets.flat().map(({ title }) => title)).toEqual([
      ...choices.map(({ label }) => label),
      'I am in danger',
    ]);
  });

  // Seen to catch: a value without the screen's id.
  test('has buttons that are heard as presses at its question, without a word beside them', () => {
    const heard = rowsOf(drawn({}))
      .flat()
      .map(({ data }) => submitted(data));
    expect(heard).toMatchObject([
      { message: { question: 'q7', content: { kind: 'press', choice: 'home' } } },
      { message: { question: 'q7', content: { kind: 'press', choice: 'street' } } },
      { message: { question: 'q7', content: { kind: 'command', command: 'danger' } } },
    ]);
  });

  // Seen to catch: `choices` left as one string, so that two ticks were one unknown choice.
  test('has a field for several choices, heard as ticks', () => {
    const several = drawn({ kind: 'choices' });
    expect(several.body).toContainEqual(
      expect.objectContaining({ type: 'Input.ChoiceSet', id: 'choices', isMultiSelect: true }),
    );
    const [data] = rowsOf(several).flatMap((set) => set.map((one) => one.data));
    expect(submitted({ ...data, choices: 'home,street' })).toMatchObject({
      message: { question: 'q7', content: { kind: 'choices', choices: ['home', 'street'] } },
    });
    expect(submitted({ ...data })).toMatchObject({ message: { content: { kind: 'choices', choices: [] } } });
    expect(submitted({ ...data, choices: 7 })).toEqual({ kind: 'malformed' });
  });

  // Seen to catch: an item whose own name was `question`, which took the place of the screen's.
  test('has a field for each item, heard as its answer', () => {
    const each = drawn({ kind: 'each', items: [option('question')], choices: [option('yes')] });
    expect(each.body).toContainEqual(
      expect.objectContaining({ id: 'item:question', label: 'the question', isMultiSelect: false }),
    );
    const [data] = rowsOf(each).flatMap((set) => set.map((one) => one.data));
    expect(submitted({ ...data, 'item:question': 'yes' })).toMatchObject({
      message: { question: 'q7', content: { kind: 'each', items: { question: 'yes' } } },
    });
    expect(submitted({ ...data, 'item:question': 'perhaps' })).toEqual({ kind: 'malformed' });
  });

  // Seen to catch: text blocks, in which words of a person's own became a link.
  test('shows words as they are, in the direction of their language', () => {
    const told = card(screen({ ask: ['One\n[two](https://evil.example)'] }), 'rtl', '', ['3 left']);
    expect(told.rtl).toBe(true);
    expect(told.body.filter(({ type }) => type === 'RichTextBlock')).toEqual(
      ['One', '[two](https://evil.example)', '3 left'].map((text) => ({
        type: 'RichTextBlock',
        inlines: [{ type: 'TextRun', text }],
      })),
    );
  });
});
