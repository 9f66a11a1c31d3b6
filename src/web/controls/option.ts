import { make } from '../dom';

export interface Option {
  readonly row: HTMLElement;
  readonly input: HTMLInputElement;
}

/** A box or a round one with its label; the whole row can be pressed. */
export function option(type: 'checkbox' | 'radio', name: string, value: string, label: string): Option {
  const input = make('input', { type, name, value, autocomplete: 'off' });
  return { row: make('label', { class: 'option' }, input, make('span', {}, label)), input };
}

/** Says what is missing and leads there. */
export function asksFor(hint: HTMLElement, words: string, missing: HTMLElement | undefined): void {
  hint.replaceChildren(words);
  missing?.focus();
}
