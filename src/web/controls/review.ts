import type { ShownScreen } from '../../channels/wire';
import { button, make } from '../dom';
import type { Reply } from './reply';

type Row = NonNullable<ShownScreen['review']>[number];

/** Every answer that will be sent, each with its Change. */
export function review(reply: Reply): HTMLElement {
  return make('dl', { class: 'review' }, ...(reply.screen.review ?? []).map((row) => draw(row, reply)));
}

/** The button's name begins with the word that is seen, so that it can be asked for by voice (WCAG 2.5.3). */
function draw(row: Row, { screen, wording, press }: Reply): HTMLElement {
  const name = wording.word('changeThat').replace('{label}', row.label);
  const pressed = () => press({ question: screen.id, command: 'change', of: row.question }, name);
  const change = button(wording.word('change'), 'quiet', pressed);
  change.setAttribute('aria-label', name);
  const answers = row.answer.map((words) => make('p', { dir: 'auto' }, words));
  return make(
    'div',
    {},
    make('dt', {}, row.label),
    make('dd', { class: 'words' }, ...answers),
    make('dd', { class: 'act' }, change),
  );
}
