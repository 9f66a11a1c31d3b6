/** What the turn is handed besides the conversation and the message. */
import type { Language, LanguageTag } from '../language/language';
import type { Draft } from '../form/draft';
import type { Heard } from './incoming';
import type { Involved, PromiseDates } from '../domain/promises';
import type { Understanding } from '../understanding/understand';

/** What does not change between turns. */
export interface Setting {
  /** Languages switched on, all loaded. */
  readonly languages: readonly LanguageTag[];
  language(tag: LanguageTag): Language;
  /** What people's own words already say, in all of the languages. */
  readonly understanding: Understanding;
  /** The council's calendar. */
  readonly council: Council;
}

export interface Council {
  /** The council's day (Europe/London), `YYYY-MM-DD`. */
  day(now: number): string;
  /** The promise dates of a report sent then, depending on whether a council tenant or leaseholder is involved. */
  promises(sentAt: number, involved: Involved): PromiseDates;
}

/** What one turn is handed: time, chance, and what was read for it. */
export interface Around extends Setting {
  readonly now: number;
  readonly ids: Ids;
  readonly known: Known;
  /** What was heard in the message before the turn. */
  readonly heard: Heard;
  readonly able: Able;
  readonly channel: string;
}

export interface Ids {
  draft(): string;
  reference(): string;
}

/** What the channel can do that matters to what is said. */
export interface Able {
  /** Can show a receipt or a code to its reader alone: no other company keeps a copy. */
  readonly secrets: boolean;
  /** Is our own page, which can be cleared and left in a moment. */
  readonly erase: boolean;
}

/** Something the turn must know first: the service reads it and calls again with it in `Known`. */
export type Read =
  | { readonly read: 'new-receipt' }
  | { readonly read: 'new-code' }
  | { readonly read: 'kept'; readonly code: string };

export interface Known {
  readonly receipt?: NewReceipt;
  readonly code?: NewCode;
  /** What a code opened; `draft` unset when it opens nothing. */
  readonly kept?: { readonly lookup: string; readonly kept?: KeptDraft } | undefined;
}

export interface NewReceipt {
  /** As shown, in groups. */
  readonly receipt: string;
  readonly lookup: string;
  /** Public half of its key pair, a JWK as JSON. */
  readonly publicKey: string;
}

export interface NewCode {
  /** As shown, in groups. */
  readonly code: string;
  readonly lookup: string;
  /** Opens what is sealed under the code; lives as long as the turn. */
  readonly key: Uint8Array;
}

/** What "keep it for later" keeps. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly heard: readonly string[];
}
