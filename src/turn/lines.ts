import { told } from './told';
import type { Page } from '../../dialogs/door';
import type { Said } from '../language/text';
import type { State } from './state';

/** The sentences of a page for somebody who has told this much. */
export function lines(page: Page, state: State): readonly Said[] {
  const about = told(state);
  return page.lines.flatMap((line) => (typeof line === 'function' ? (line(about) ?? []) : line));
}
