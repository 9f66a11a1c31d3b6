import { readingDoors } from '../../../dialogs';
import { text } from '../../language/text';
import { enter } from '../enter';
import { lines } from '../lines';
import { request } from '../request';
import { go, misunderstood } from '../step';
import { told } from '../told';
import { doorOption, unfinished } from './menu';
import type { Next, Page } from '../../../dialogs/door';
import type { Option } from '../screen';
import type { Place, State } from '../state';
import type { Player } from '../step';

type Reading = Extract<Place, { at: 'reading' }>;

/** A page that is read, with where it leads. */
export const reading: Player<Reading> = {
  screen: (state, place) => ({
    id: `reading:${place.door}:${place.page}`,
    kind: 'choice',
    ask: [text('reading.ask')],
    choices: [
      ...unfinished(state),
      ...(pageOf(place)?.next ?? []).filter((next) => isDue(next, state)).map(option),
      menuOption,
    ],
    commands: ['danger', 'language'],
  }),
  hear: (state, place, content, around) => {
    if (content.kind === 'text') return request(state, content.text, around);
    if (content.kind !== 'press') return misunderstood(state, text('late.button'));
    if (content.choice === 'continue' && state.draft) return go(state, { at: 'form' });
    if (content.choice === menuOption.value) return go(state, { at: 'menu' });
    const page = content.choice.startsWith('page:') ? content.choice.slice('page:'.length) : undefined;
    if (page === undefined) return enter(state, content.choice, around);
    const there: Reading = { ...place, page };
    return pageOf(there)
      ? { ...go(state, there), say: says(state, there) }
      : misunderstood(state, text('late.button'));
  },
  tell: (state, place) => says(state, place),
};

const menuOption: Option = { value: 'menu', label: text('reading.menu') };

/** `undefined` for a page of another release. */
function pageOf(place: Reading): Page | undefined {
  const pages = readingDoors.find(({ id }) => id === place.door)?.pages;
  return pages && Object.hasOwn(pages, place.page) ? pages[place.page] : undefined;
}

function says(state: State, place: Reading) {
  const page = pageOf(place);
  return page ? lines(page, state) : [];
}

function isDue(next: Next, state: State): boolean {
  return next.when?.(told(state)) ?? true;
}

function option(next: Next): Option {
  if ('page' in next) return { value: `page:${next.page}`, label: next.label };
  return next.label ? { value: `door:${next.door}`, label: next.label } : doorOption(next.door);
}
