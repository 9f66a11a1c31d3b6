/** Practice: the whole conversation, for training and for whoever wants to look first. Nothing of it is sent or kept. */
import { text } from '../language/text';
import { involved } from './send';
import { begin } from './state';
import { go } from './step';
import { carried } from './told';
import type { Draft } from '../form/draft';
import type { Around } from './around';
import type { State } from './state';
import type { Screen } from './screen';
import type { Taken } from './step';

/** Where something real is under way, trying out would only be mistaken for it. */
export function canPractise({ practice, draft, story, sent, opened, code, note }: State): boolean {
  return !practice && [draft, story, sent, opened, code, note].every((one) => one === undefined);
}

/** Begins it, in a blank conversation; never beside something real. */
export function beginPractice(state: State): Taken {
  if (!canPractise(state)) return go(state, { at: 'menu' }, text('practice.not-beside'));
  return go(
    { ...begin(state.language), ...carried(state), practice: true },
    { at: 'menu' },
    text('practice.begin'),
  );
}

/** Ends it: what was tried out is forgotten, its log with it. */
export function endPractice({ language }: State): Taken {
  return { ...go(begin(language), { at: 'menu' }, text('practice.ended')), erase: true };
}

/** "Send", in practice: what would be said now, with the real dates of a report that is sent at this moment. */
export function sendInPractice(state: State, { answers }: Draft, around: Around): Taken {
  const { respondBy, planBy } = around.council.promises(around.now, involved(answers));
  const ended = endPractice(state);
  const promise =
    respondBy && planBy
      ? text('sent.promise', { respondBy: { day: respondBy }, planBy: { day: planBy } })
      : text('sent.no-promise');
  const would = [text('practice.sent'), promise].map((sentence) => ({ text: sentence }));
  return { ...ended, say: [...would, ...ended.say] };
}

/** The screen, with the word that nothing is sent above what it asks. */
export function marked(screen: Screen, { practice }: State): Screen {
  return practice ? { ...screen, ask: [text('practice.mark'), ...screen.ask] } : screen;
}
