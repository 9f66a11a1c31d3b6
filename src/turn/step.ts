/** What one part of the turn gives back: the conversation after it, and what it says and wants done. */
import { text } from '../language/text';
import type { LanguageTag } from '../language/language';
import type { Said, Text } from '../language/text';
import type { Around, Read } from './around';
import type { Effect } from './effect';
import type { Content } from './incoming';
import type { Screen } from './screen';
import type { Place, State } from './state';

export type Step = Needs | Taken;

export interface Needs {
  readonly needs: Read;
}

export interface Taken {
  readonly state: State;
  readonly say: readonly Said[];
  readonly effects: readonly Effect[];
  /** What was said is only that something was not understood; an alarm makes it pointless. */
  readonly misunderstood?: true;
  /** What the person typed is secret: the log keeps a mask. */
  readonly masked?: true;
  /** The earlier log must go, and a new data key begins. */
  readonly erase?: true;
  /** What stands above the screen is to be told again, in the language of now. */
  readonly retell?: true;
  /** The emergency words are said already. */
  readonly called?: true;
  /** The answer itself was a call for help. */
  readonly alarm?: true;
}

/** How the talk goes on from one place. Each place is a file. */
export interface Player<P extends Place = Place> {
  screen(state: State, place: P, around: Around): Screen;
  /** Takes what was pressed or said here; the words were not a command and not a choice on the screen. */
  hear(state: State, place: P, content: Content, around: Around): Step;
  /** What is told again on "repeat" and after a change of language, above the screen. */
  tell?(state: State, place: P, around: Around): readonly Said[];
}

/** Goes to a place, saying this. */
export function go(state: State, place: Place, ...say: readonly Text[]): Taken {
  return { state: { ...state, place, misses: 0 }, say: say.map((one) => ({ text: one })), effects: [] };
}

/** Stays, saying this. */
export function stay(state: State, ...say: readonly Text[]): Taken {
  return { state, say: say.map((one) => ({ text: one })), effects: [] };
}

/** Stays, because this was not understood. */
export function misunderstood(state: State, ...say: readonly Text[]): Taken {
  return { ...stay(state, ...say), misunderstood: true };
}

/** What is said to words that do not fit: how many characters still do, or that none does. */
export function tooLong(most: number): Text {
  return most > 0 ? text('repair.too-long', { most }) : text('repair.full');
}

/** Goes on in another language, telling what was on show again in it. */
export function speak(state: State, language: LanguageTag): Taken {
  const say: readonly Said[] = [{ text: text('language.changed'), tone: 'note' }];
  return { state: { ...state, language }, say, effects: [], retell: true };
}
