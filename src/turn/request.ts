import { matchYesNo } from '../language/match';
import { text } from '../language/text';
import { tellMore } from './add';
import { enter, start } from './enter';
import { listen } from './places/offer';
import { misunderstood, stay } from './step';
import type { Around } from './around';
import type { Heard } from './incoming';
import type { State } from './state';
import type { Step } from './step';

/**
 * Words where nothing was asked for: a story is kept and a report offered, a request leads to its door, and whatever is
 * not understood twice gets the doors and the telephone. A story in a request is kept as well, for the report.
 */
export function request(state: State, words: string, around: Around): Step {
  const door = around.understanding.door(words);
  const tells = around.understanding.tellsOfHarassment(words) || isGrave(around.heard);
  // Whoever was hurt as well as reported is heard first. A complaint about them is itself a kind of story, and is kept.
  const hurt = door === 'reported-me' && isGrave(around.heard);
  if (door !== undefined && door !== 'report' && !hurt) return openDoor(state, words, door, tells, around);
  if (door === 'report' && !tells) return start(state, door, around);
  if (tells || soundsLikeAStory(words)) return listen(state, words);
  const misses = state.misses + 1;
  return misunderstood({ ...state, misses }, text(misses > 1 ? 'menu.telephone' : 'menu.not-understood'));
}

/**
 * Words after a report was sent or opened: a request leads to its door, a "no" to the receipt is taken for one, and
 * whatever else is said is put into an addition that needs only to be sent.
 */
export function requestAfterSending(state: State, words: string, around: Around): Step {
  const shows = state.sent?.receipt ?? state.opened?.receipt;
  if (shows && matchYesNo(around.language(state.language).phrases, words) === 'no')
    return stay(state, text('sent.keep-now'));
  const door = around.understanding.door(words);
  const tells = around.understanding.tellsOfHarassment(words) || isGrave(around.heard);
  if (door !== undefined && door !== 'report' && !tells) return enter(state, `door:${door}`, around);
  return tells || soundsLikeAStory(words)
    ? tellMore(state, words, around)
    : misunderstood(state, text('late.not-kept'));
}

function openDoor(state: State, words: string, door: string, tells: boolean, around: Around): Step {
  const listened = tells ? listen(state, words) : undefined;
  const told = listened && 'state' in listened && !listened.misunderstood ? listened.state : state;
  return enter({ ...told, place: state.place }, `door:${door}`, around);
}

/** Two words can be the gravest of stories. */
function isGrave({ level }: Heard): boolean {
  return level === 'disclosure' || level === 'immediate';
}

/** Several words, or anything in a script that does not part its words, are offered a report rather than thrown away. */
function soundsLikeAStory(words: string): boolean {
  return words.trim().split(/\s+/u).length >= 4 || words.trim().length >= 30;
}
