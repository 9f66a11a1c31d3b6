/** A door: something a person can come to the assistant for. Doors that are read are data. */
import type { Said, Text } from '../src/language/text';

export type DoorId =
  | 'danger'
  | 'what-is-harassment'
  | 'advice'
  | 'note'
  | 'report'
  | 'contact-me'
  | 'what-will-you-do'
  | 'my-report'
  | 'policy'
  | 'reported-me'
  | 'privacy'
  | 'language';

/** A door that is read, page by page. The first page is `start`. */
export interface ReadingDoor {
  readonly id: DoorId;
  readonly pages: Readonly<Record<string, Page>> & { readonly start: Page };
}

export interface Page {
  readonly lines: readonly Line[];
  /** What can be pressed from here, besides the way back to the menu. */
  readonly next: readonly Next[];
}

/** A sentence, or one that depends on what the person has told so far (`undefined`: not said to them). */
export type Line = Said | ((told: Told) => Said | undefined);

export type Next =
  /** Another page of the same door. */
  | { readonly page: string; readonly label: Text; readonly when?: (told: Told) => boolean }
  /** Another door, under that door's own name unless a label says otherwise. */
  | { readonly door: DoorId; readonly label?: Text; readonly when?: (told: Told) => boolean };

/**
 * What is too grave for "tell them to stop", in the order in which advice speaks of it. `partner` is anybody close:
 * partners, relatives, whoever lives there; `stalking` is following, watching and staring; `danger` is danger or fear of no
 * kind named; `crisis` is despair.
 */
export const graveKinds = [
  'danger',
  'crisis',
  'partner',
  'sexual',
  'stalking',
  'weapon',
  'violence',
  'threats',
] as const;

export type GraveKind = (typeof graveKinds)[number];

/** What advice depends on. */
export interface Told {
  /** Each once, in the order of `graveKinds`. */
  readonly kinds: readonly GraveKind[];
  /** There is such a kind. */
  readonly grave: boolean;
  /**
   * Nothing so grave is known, and yet nobody is told to face anyone: things were broken, the story could not be read,
   * or what was told earlier was cleared.
   */
  readonly careful: boolean;
  readonly under18: boolean;
  /** Somebody is afraid to stay at home. */
  readonly afraid: boolean;
  /** Children, or somebody who needs care, live there. */
  readonly care: boolean;
  /** A report was sent in this conversation; its promise dates where the promises cover it. */
  readonly sent?: { readonly respondBy?: string; readonly planBy?: string };
}
