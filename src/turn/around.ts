/** What the turn is handed besides the conversation and the message. */
import type { Questionnaire } from '../../dialogs/questionnaire';
import type { Language, LanguageTag } from '../language/language';
import type { ClearCase, CouncilMessage } from '../domain/case';
import type { Draft } from '../form/draft';
import type { NoteEntry } from '../domain/note';
import type { Heard } from './incoming';
import type { Involved, PromiseDates } from '../domain/promises';
import type { Understanding } from '../understanding/understand';

/** What does not change between turns. */
export interface Setting {
  /** Languages switched on, all loaded. */
  readonly languages: readonly LanguageTag[];
  language(tag: LanguageTag): Language;
  /** Every form that can be answered. Data, so that two releases of it can be run over one store. */
  readonly questionnaires: readonly Questionnaire[];
  /** What people's own words already say, in all of the languages. */
  readonly understanding: Understanding;
  /** The council's calendar. */
  readonly council: Council;
  /** Address of the page that opens at "My report". */
  readonly reportPage: string;
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
  /** Can show a receipt to its reader alone: no other company keeps a copy. */
  readonly secrets: boolean;
  /** Is our own page, which can be cleared and left in a moment. */
  readonly erase: boolean;
  /** Does not itself show who is writing: neither a number nor an account comes with a message. */
  readonly anonymous: boolean;
}

/** Something the turn must know first: the service reads it and calls again with it in `Known`. */
export type Read =
  | { readonly read: 'new-receipt' }
  | { readonly read: 'new-code' }
  /** What sixteen digits open: a draft that was put by, or a case. */
  | { readonly read: 'opened'; readonly digits: string }
  | { readonly read: 'new-note' }
  | { readonly read: 'note'; readonly number: string };

export interface Known {
  readonly receipt?: NewReceipt;
  readonly code?: NewCode;
  readonly opened?: Opened;
  readonly newNote?: NewNote;
  readonly note?: FoundNote;
}

/** What sixteen digits open; a code and a receipt look alike, so each is tried as both. Neither set: nothing. */
export interface Opened {
  /** Where what was kept under a code lies. */
  readonly lookup: string;
  readonly kept?: Kept;
  readonly report?: OpenedCase;
}

/** What whoever holds its receipt may read of a case. */
export interface OpenedCase {
  readonly clear: ClearCase;
  /** From the council, the oldest first. */
  readonly messages: readonly Pick<CouncilMessage, 'sentAt' | 'words'>[];
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

/** A number for a private note that begins. */
export interface NewNote {
  /** As shown, in groups. */
  readonly number: string;
  readonly lookup: string;
  /** Public half of its key pair, a JWK as JSON: what its entries are sealed to. */
  readonly publicKey: string;
}

/** What the number of a note opened: no entries where it opens nothing. */
export interface FoundNote extends Omit<NewNote, 'number'> {
  readonly entries: readonly NoteEntry[];
}

/** What is put by under a code. */
export type Kept = KeptDraft | KeptReceipt;

/** What "keep it for later" keeps. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly heard: readonly string[];
}

/** The receipt of a report that was sent where it could not be shown, to be shown once on the page. */
export interface KeptReceipt {
  /** As shown, in groups. */
  readonly receipt: string;
}
