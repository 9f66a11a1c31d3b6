import type { Labelled } from '../../channels/wire';
import type { YesNoUnsure } from '../../form/form';
import { button, make } from '../dom';
import { asksFor, option, type Option } from './option';
import type { Reply } from './reply';

interface Item extends Labelled {
  readonly options: readonly (Option & Labelled)[];
}

/** The same answers for each item. None is chosen beforehand: silence must not become a "no". */
export function each({ screen, wording, press }: Reply): HTMLElement {
  const items = (screen.items ?? []).map((item) => ({
    ...item,
    options: optionsFor(item, screen.id, screen.choices),
  }));
  const hint = make('p', { class: 'hint', role: 'alert' });
  const go = button(wording.word('continue'), 'main', () => {
    const open = items.find((item) => !chosen(item));
    if (open) return asksFor(hint, wording.word('answerEach'), open.options[0]?.input);
    press({ question: screen.id, items: answersTo(items) }, items.map(inWords).join('\n'));
  });
  return make('div', {}, ...items.map(draw), hint, go);
}

function optionsFor(
  { value: item }: Labelled,
  question: string,
  answers: readonly Labelled[],
): Item['options'] {
  return answers.map(({ value, label }) => ({
    value,
    label,
    ...option('radio', `${question} ${item}`, value, label),
  }));
}

function draw({ label, options }: Item): HTMLElement {
  const rows = make('div', {}, ...options.map(({ row }) => row));
  return make('fieldset', { class: 'item' }, make('legend', {}, label), rows);
}

function chosen({ options }: Item): Labelled | undefined {
  return options.find(({ input }) => input.checked);
}

function answersTo(items: readonly Item[]): Readonly<Record<string, YesNoUnsure>> {
  const pairs = items.map((item) => [item.value, chosen(item)?.value] as const);
  return Object.fromEntries(pairs.flatMap(([item, answer]) => (isAnswer(answer) ? [[item, answer]] : [])));
}

function isAnswer(value: string | undefined): value is YesNoUnsure {
  return value === 'yes' || value === 'no' || value === 'unsure';
}

function inWords(item: Item): string {
  return `${item.label} ${chosen(item)?.label ?? ''}`;
}
