/**
 * A screen as an Adaptive Card, for Teams, which shows no more than six suggested actions, and only such as send nothing
 * but words: the way to danger, which stands last, would never be seen. Pure.
 */
import { rows } from '../paragraphs';
import { itemField } from '../wire';
import type { Labelled, Pressed, ShownScreen } from '../wire';

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** The part of an Adaptive Card that we send. Version 1.5 is the newest that Teams draws. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly rtl: boolean;
  readonly body: readonly Part[];
}

export type Part = Line | ChoiceSet | Actions;

/** Runs of text, for what a text block holds is read as Markdown, and people's own words stand here. */
export interface Line {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly { readonly type: 'TextRun'; readonly text: string }[];
}

/** A field. What is chosen comes back in the value of the press under `id`; several with commas between. */
export interface ChoiceSet {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly style: 'expanded';
  readonly isMultiSelect: boolean;
  readonly wrap: true;
  readonly label?: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

export interface Actions {
  readonly type: 'ActionSet';
  readonly actions: readonly Submit[];
}

export interface Submit {
  readonly type: 'Action.Submit';
  readonly title: string;
  /** Comes back as the `value` of the message. Where there are fields, theirs are added to it. */
  readonly data: Pressed;
  /** Whether the fields travel along. */
  readonly associatedInputs: 'auto' | 'none';
}

/**
 * The question, its fields, its buttons and how far it still is.
 * @param send the button that sends what was ticked
 * @param left what is told of the questions to come
 */
export function card(
  screen: ShownScreen,
  direction: 'ltr' | 'rtl',
  send: string,
  left: readonly string[],
): Card {
  const lines = [...screen.ask, ...rows(screen)].flatMap((paragraph) => paragraph.split('\n'));
  const commands = screen.commands.map(({ command, label }) =>
    submit(label, { question: screen.id, command }),
  );
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    rtl: direction === 'rtl',
    body: [...lines.map(line), ...answers(screen, send), ...left.map(line), ...inSets(commands)],
  };
}

function line(text: string): Line {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] };
}

function answers(screen: ShownScreen, send: string): readonly Part[] {
  const { id, kind, choices, items = [] } = screen;
  if (kind === 'choices') return [field('choices', choices), sends(id, 'choices', send)];
  if (kind === 'each') {
    const fields = items.map(({ value, label }) => field(`${itemField}${value}`, choices, label));
    return [...fields, sends(id, 'each', send)];
  }
  return inSets(choices.map(({ value, label }) => submit(label, { question: id, choice: value })));
}

function field(id: string, choices: readonly Labelled[], label?: string): ChoiceSet {
  return {
    type: 'Input.ChoiceSet',
    id,
    style: 'expanded',
    isMultiSelect: label === undefined,
    wrap: true,
    ...(label !== undefined && { label }),
    choices: choices.map(({ value, label: title }) => ({ title, value })),
  };
}

function sends(question: string, kind: 'choices' | 'each', title: string): Actions {
  const data = { question, field: kind };
  return {
    type: 'ActionSet',
    actions: [{ type: 'Action.Submit', title, data, associatedInputs: 'auto' }],
  };
}

function submit(title: string, data: Pressed): Submit {
  return { type: 'Action.Submit', title, data, associatedInputs: 'none' };
}

/** Teams draws no more than this many actions in a row, and leaves out the rest. */
const mostInSet = 6;

function inSets(actions: readonly Submit[]): readonly Actions[] {
  const sets = Math.ceil(actions.length / mostInSet);
  return Array.from({ length: sets }, (_none, set) => ({
    type: 'ActionSet',
    actions: actions.slice(set * mostInSet, (set + 1) * mostInSet),
  }));
}
