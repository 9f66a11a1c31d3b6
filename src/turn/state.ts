/** The conversation so far, as it is stored: what was answered and where the talk stands, never a step number. */
import type { DoorId } from '../../dialogs/door';
import type { NoteEntry } from '../domain/note';
import type { Draft } from '../form/draft';
import type { AnyTag, Held } from '../language/text';
import type { LanguageTag } from '../language/language';
import type { Able, OpenedCase } from './around';
import type { Noted } from './told';

export interface State {
  readonly format: 1;
  readonly language: LanguageTag;
  /** The language that was offered, so that it is offered once. */
  readonly offered?: LanguageTag;
  /** The languages of which it was said that nobody has checked them. */
  readonly cautions?: readonly LanguageTag[];
  readonly place: Place;
  /** Everything is tried out only: nothing is sent, kept or opened. */
  readonly practice?: true;
  /** What is being reported and not yet sent. */
  readonly draft?: Draft;
  /** What was told before any report was begun; a report begins with it. */
  readonly story?: string;
  /** What was sent in this conversation, until its data key is destroyed. */
  readonly sent?: Sent;
  /** A report that was opened by its receipt. */
  readonly opened?: OpenedReport;
  /** When digits were typed that open nothing, of late. */
  readonly wrong?: readonly number[];
  /** The code that opens a kept draft, until its reader says that it is noted; `lookup` is where the draft lies. */
  readonly code?: { readonly shown: string; readonly lookup: string };
  /** The private note that is open here, until it is closed. */
  readonly note?: OpenNote;
  /** Codes of what was heard (`immediate: weapon`), for the officer. */
  readonly heard: readonly string[];
  /** What was told so far that decides which advice fits; unset where nothing was. Codes, never words. */
  readonly told?: readonly Noted[];
  /** The language in which danger was last heard. */
  readonly tongue?: AnyTag;
  /** When the details of the emergency words were last told. */
  readonly detailedAt?: number;
  /** How often in a row a message was not understood. */
  readonly misses: number;
}

/** Where the talk stands. */
export type Place =
  | { readonly at: 'menu' }
  | { readonly at: 'reading'; readonly door: DoorId; readonly page: string }
  /** The draft's present question, or its check before sending. */
  | { readonly at: 'form' }
  | { readonly at: 'change' }
  /** A story was told; a report is offered. */
  | { readonly at: 'offer' }
  | { readonly at: 'unfinished' }
  /** Sixteen digits are asked for: a code, or a report's receipt. */
  | { readonly at: 'code' }
  /** An alarm was heard; what was asked before waits in `back`. */
  | { readonly at: 'danger'; readonly level: 'immediate' | 'crisis'; readonly back: Place }
  | { readonly at: 'language'; readonly back: Place }
  | { readonly at: 'stop'; readonly back: Place }
  | { readonly at: 'delete'; readonly back: Place }
  | { readonly at: 'restart'; readonly back: Place }
  | { readonly at: 'kept' }
  | { readonly at: 'sent' }
  | { readonly at: 'my-report' }
  /** The private note, or how to begin or open one. */
  | { readonly at: 'note' }
  | { readonly at: 'note-number' }
  | { readonly at: 'note-delete' };

export interface Sent {
  readonly draft: string;
  /** The form that was sent. */
  readonly form: string;
  /** The receipt was shown here, whether or not it is still on show. */
  readonly receipted: boolean;
  readonly reference: string;
  /** Until the person says that it is kept. */
  readonly receipt?: string;
  readonly at: number;
  readonly respondBy?: string;
  readonly planBy?: string;
  readonly urgent: boolean;
  /** The story says that the police know: the form after sending need not ask. */
  readonly policeTold?: true;
  readonly reachable: boolean;
  /** Where the receipt could not be shown: the code that opens it on the page. */
  readonly code?: string;
  /** Ids of the drafts that were added to it afterwards. */
  readonly added?: readonly string[];
}

export interface OpenedReport extends OpenedCase {
  readonly at: number;
  /** After a one-time code: until the person says that it is kept. */
  readonly receipt?: string;
  readonly added?: readonly string[];
}

export interface OpenNote {
  /** Where it lies, and what its entries are sealed to: neither opens it. */
  readonly lookup: string;
  readonly publicKey: string;
  /** What opens it, until the person says that it is kept. */
  readonly number?: string;
  readonly entries: readonly NoteEntry[];
}

/** A conversation in which nothing was said yet. */
export function begin(language: LanguageTag): State {
  return { format: 1, language, place: { at: 'menu' }, heard: [], misses: 0 };
}

/** What may be shown in the clear just now. */
export function held({ sent, opened, code, note }: State): Held {
  const receipt = sent?.receipt ?? opened?.receipt;
  return {
    ...(receipt && { receipt }),
    ...(code && { code: code.shown }),
    ...(sent?.code && { pageCode: sent.code }),
    ...(note?.number && { note: note.number }),
  };
}

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * When everything in this conversation is erased and its data key destroyed, in milliseconds since 1970: 30 minutes
 * after sending, or after a report was opened, whatever is said since, 30 minutes after the last word while a code is
 * on show or a note is open, else 24 hours after the last word where the device may be shared and 7 days elsewhere (the
 * design's retention rules).
 */
export function expires(state: State, able: Able, now: number): number {
  const shown = state.sent ?? state.opened;
  if (shown) return shown.at + 30 * minute;
  if (state.note || (state.code && !state.draft)) return now + 30 * minute;
  return now + (able.secrets ? day : 7 * day);
}
