/**
 * What travels between our Direct Line and the page's client in `channelData` and `value`: the screen with its
 * sentences already in words. Web Chat and other clients ignore it and use `text` and `suggestedActions`.
 */
import type { Command } from '../language/commands';
import type { LanguageTag } from '../language/language';
import type { YesNoUnsure } from '../form/form';
import type { Screen } from '../turn/screen';

/** `channelData` of an activity from the assistant. */
export interface ShownData {
  readonly language: LanguageTag;
  readonly direction: 'ltr' | 'rtl';
  readonly said: readonly ShownSentence[];
  readonly screen?: ShownScreen;
  /** The earlier conversation was erased: take it off the page. */
  readonly erased?: true;
  /** The message of this id was not kept: offer to send it again. */
  readonly failed?: string;
}

export interface ShownSentence {
  readonly text: string;
  readonly tone?: 'alarm' | 'details' | 'note';
  /** Where it is not the language of the rest: a BCP 47 tag, and how it runs. */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
}

export interface ShownScreen {
  readonly id: string;
  readonly kind: Screen['kind'];
  readonly ask: readonly string[];
  readonly choices: readonly Labelled[];
  readonly alone?: readonly string[];
  readonly items?: readonly Labelled[];
  readonly most?: number;
  readonly review?: readonly {
    readonly question: string;
    readonly label: string;
    readonly answer: readonly string[];
  }[];
  readonly commands: readonly { readonly command: Command; readonly label: string }[];
  readonly progress?: { readonly done: number; readonly of: number };
  readonly record?: true;
}

export interface Labelled {
  readonly value: string;
  readonly label: string;
}

/**
 * `value` of an activity from a person who pressed rather than wrote. Its `text` carries the label that they pressed.
 * `question` is the id of the screen that the button stood on.
 */
export type Pressed =
  | { readonly question: string; readonly choice: string }
  | { readonly question: string; readonly choices: readonly string[] }
  | { readonly question: string; readonly items: Readonly<Record<string, YesNoUnsure>> }
  /** `change` names in `of` the answer to change. */
  | { readonly question: string; readonly command: Command; readonly of?: string }
  /** A card adds what stands in its fields: `choices` with commas between, or each item's answer under `itemField` + item. */
  | { readonly question: string; readonly field: 'choices' | 'each' }
  | { readonly language: LanguageTag };

/** Begins the name of an item's field on a card, for an item's own name could be one of ours. */
export const itemField = 'item:';

/** `channelData` of an activity from a person. */
export interface SentData {
  readonly clientActivityID?: string;
  /** The id of the screen that was on show when the words were sent. */
  readonly question?: string;
}
