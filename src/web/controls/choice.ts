import { button, make } from '../dom';
import type { Reply } from './reply';

/** Buttons, large enough for a thumb. Few short ones may stand side by side where there is room. */
export function choice({ screen, press }: Reply): HTMLElement {
  const short = screen.choices.every(({ label }) => label.length < 20);
  const main = screen.review !== undefined;
  const buttons = screen.choices.map(({ value, label }, index) =>
    button(label, main && index === 0 ? 'main' : '', () =>
      press({ question: screen.id, choice: value }, label),
    ),
  );
  return make('div', { class: short ? 'choices short' : 'choices' }, ...buttons);
}
