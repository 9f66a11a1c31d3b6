/** A message as it reaches the turn, whatever channel it came by. */
import type { FileDescription, YesNoUnsure } from '../form/form';
import type { Command } from '../language/commands';
import type { LanguageTag } from '../language/language';
import type { AnyTag } from '../language/text';

/** How alarming somebody's words are; see `safety/`. */
export interface Heard {
  readonly level: 'immediate' | 'crisis' | 'disclosure' | 'none';
  /** A code for operators and officers, such as `weapon`; never the words. */
  readonly reason: string;
  /** The language that the words were in, where that is beyond doubt. */
  readonly language?: AnyTag;
}

export interface Incoming {
  /** Unique in the conversation; the same id again is the same message again. */
  readonly id: string;
  /** The screen that its sender last saw. Unset: none was ever shown. */
  readonly question?: string;
  /** What was heard in it before anything else looked. */
  readonly heard: Heard;
  readonly content: Content;
  /** Files came along with the words, and cannot be taken: that is said, so that nobody believes them kept. */
  readonly lostFiles?: true;
}

export type Content =
  /** The conversation was opened; nothing was said yet. */
  | { readonly kind: 'open'; readonly language?: LanguageTag }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'press'; readonly choice: string }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'each'; readonly items: Readonly<Record<string, YesNoUnsure>> }
  /** A command's button; `question` names the answer to change. */
  | { readonly kind: 'command'; readonly command: Command; readonly question?: string }
  | { readonly kind: 'language'; readonly language: LanguageTag }
  | { readonly kind: 'files'; readonly files: readonly FileDescription[] };
