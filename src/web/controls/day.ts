import { button, make } from '../dom';
import type { Reply } from './reply';

/** A calendar beside the words. A picked day travels as `YYYY-MM-DD`, which is the same day in every language. */
export function day({ wording, write }: Reply): HTMLElement {
  const input = make('input', { type: 'date', autocomplete: 'off' });
  const use = button(wording.word('dayUse'), '', () =>
    input.value === '' ? input.focus() : write(input.value),
  );
  return make('div', { class: 'day' }, make('label', {}, wording.word('day'), input), use);
}
