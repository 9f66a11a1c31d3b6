import { button, make } from '../dom';
import type { Wording } from '../wording';

/** Print or save, with what that means on a shared device. */
export function record({ word }: Wording): HTMLElement {
  const print = button(word('print'), '', () => window.print());
  return make('div', {}, print, make('p', { class: 'left' }, word('printCare')));
}
