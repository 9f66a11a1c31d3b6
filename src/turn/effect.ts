/** What is to happen in the world because of a turn. The same effect has the same id, so doing it twice is harmless. */
import type { ClearCase, Report, Telling } from '../domain/case';
import type { NoteEntry } from '../domain/note';
import type { Kept, NewCode } from './around';

export type Effect =
  /** Seal the report to the desk and add it to the cases. */
  | {
      readonly do: 'add-case';
      readonly id: string;
      readonly draft: string;
      readonly clear: ClearCase;
      readonly report: Report;
      /** Slow hash of the receipt. */
      readonly receipt?: string;
    }
  /** Seal what was told after sending to the desk, and add it to the case that was sent. */
  | {
      readonly do: 'add-to-case';
      readonly id: string;
      readonly draft: string;
      readonly addition: Telling;
      /** An alarm was heard meanwhile: the case becomes urgent. */
      readonly urgent: boolean;
    }
  /** Seal it under its code and keep it until `expires`. */
  | {
      readonly do: 'keep';
      readonly id: string;
      readonly under: NewCode;
      readonly kept: Kept;
      readonly expires: number;
    }
  /** The code was used or withdrawn: forget what it opened, and remember until `expires` that it is gone. */
  | { readonly do: 'drop'; readonly id: string; readonly lookup: string; readonly expires: number }
  /** Seal an entry to the holder of its note's number, add it to the note, and keep the whole note until `expires`. */
  | {
      readonly do: 'keep-entry';
      readonly id: string;
      /** Slow hash of the note's number. */
      readonly note: string;
      readonly publicKey: string;
      readonly entry: NoteEntry;
      readonly expires: number;
    }
  /** Erase a private note, and remember until `until` that its entries are gone. */
  | { readonly do: 'drop-note'; readonly id: string; readonly note: string; readonly until: number };
