import type { ShownScreen } from '../channels/wire';
import type { Composer } from './composer';
import { part } from './dom';

/** After a reload: goes to where the conversation stands. A new page stays at its top, with the emergency numbers. */
export function reveal(row: HTMLElement | undefined): void {
  row?.scrollIntoView({ block: 'start' });
}

/**
 * After an answer: what is new begins at the top, so that it is read from its beginning. It is there at once: while a
 * page glides, its buttons move away under the finger that presses them, and the press is lost. Whoever pressed a
 * button that is gone now goes on from the new question; the field keeps its cursor, and a telephone's keyboard is not
 * called up.
 */
export function follow(
  row: HTMLElement | undefined,
  screen: ShownScreen | undefined,
  composer: Composer,
): void {
  row?.scrollIntoView({ block: 'start' });
  const focused = document.activeElement;
  if (focused && focused !== document.body && focused.isConnected) return;
  const writes = screen?.kind === 'text' || screen?.kind === 'secret' || screen?.kind === 'contact';
  if (writes && window.matchMedia('(pointer: fine)').matches) composer.focus();
  else part('answer').focus({ preventScroll: true });
}
