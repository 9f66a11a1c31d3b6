import { button, make, part } from './dom';
import type { Wording } from './wording';

/** "Start again", which asks first: a slip must not cost anybody their story. */
export function installFresh({ word }: Wording, begin: () => void): void {
  const place = part('fresh');
  const ask = part('begin-again');
  const back = (): void => {
    place.replaceChildren(ask);
    ask.focus();
  };
  ask.addEventListener('click', () => {
    const no = button(word('freshNo'), '', back);
    const yes = button(word('freshYes'), 'quiet', begin);
    place.replaceChildren(
      make('div', { class: 'sure', role: 'alert' }, make('p', {}, word('freshSure')), no, yes),
    );
    no.focus();
  });
}
