/**
 * The present question as data: what a page without scripts, a card, a numbered text, a resume after a break and
 * "repeat" all draw from. It says what is asked and what can be answered, never how it looks.
 */
import type { Command } from '../language/commands';
import type { Text } from '../language/text';

export type { Said } from '../language/text';

export interface Screen {
  /**
   * Names the question, unique in the conversation; travels with buttons, cards and pages and comes back with the
   * answer, so that an answer is never taken for another question's.
   */
  readonly id: string;
  readonly kind: 'choice' | 'choices' | 'each' | 'text' | 'date' | 'contact' | 'secret' | 'file';
  readonly ask: readonly Text[];
  /** What can be pressed or chosen; for `text`, `date`, `contact` and `secret` these stand beside the words. */
  readonly choices: readonly Option[];
  /** Only for `choices`: those that exclude the others. */
  readonly alone?: readonly string[];
  /** Only for `each`: what is asked of each item in turn; `choices` are the answers to give. */
  readonly items?: readonly Option[];
  /** Only for `text`: most characters that still fit. */
  readonly most?: number;
  /** Answers to be checked, each of which can be changed: before sending, and what was understood of a story. */
  readonly review?: readonly ReviewRow[];
  /** Commands worth a button here; all the others work too. */
  readonly commands: readonly Command[];
  readonly progress?: { readonly done: number; readonly of: number };
  /** Only when set: the screen shows something to keep (a reference, a receipt), worth printing. */
  readonly record?: true;
}

export interface Option {
  readonly value: string;
  readonly label: Text;
}

export interface ReviewRow {
  readonly question: string;
  readonly label: Text;
  readonly answer: readonly Text[];
}
