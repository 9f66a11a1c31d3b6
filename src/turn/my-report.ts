import { text } from '../language/text';
import { go, stay } from './step';
import type { Around } from './around';
import type { State } from './state';
import type { Step } from './step';

/** The door "My report": what is at hand already, else the receipt is asked for where the screen is private. */
export function enterMyReport(state: State, around: Around): Step {
  if (state.practice) return go(state, { at: 'menu' }, text('practice.not-here'));
  if (state.opened) return { ...go(state, { at: 'my-report' }), retell: true };
  if (state.sent?.receipt ?? state.sent?.code) return { ...go(state, { at: 'sent' }), retell: true };
  if (!around.able.secrets) return stay(state, text('my-report.hosted', { page: around.reportPage }));
  if (state.draft) return go(state, { at: 'unfinished' }, text('unfinished.new'));
  return go(state, { at: 'code' });
}
