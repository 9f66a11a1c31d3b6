/**
 * What the service needs of a database, behind which the engines stand. A store holds opaque bytes, ids, revisions
 * and expiry; it knows no dialog and can read nothing. Times are milliseconds since 1970; what expires at `now` has
 * expired. Ids are any texts without NUL. Every method may reject with an `AppError` of code `store-unavailable`;
 * none retries by itself.
 */
import type { ClearCase } from '../domain/case';

export interface Stores {
  readonly conversations: ConversationStore;
  readonly cases: CaseStore;
  readonly notes: NoteStore;
  readonly files: FileStore;
  close(): Promise<void>;
}

/** Conversations with their log and the effects that they still owe the world. */
export interface ConversationStore {
  /** The conversation, and what was said to `message` if it was heard before; `undefined` when there is none or it has expired. */
  load(id: string, now: number, message?: string): Promise<LoadedConversation | undefined>;
  /**
   * One compare-and-set of state, log rows and effects: all of it or nothing, durable when this resolves. `conflict`
   * when the stored revision is not `was`, or when a row's `message` is already in the log. A conversation that has
   * expired counts as none, of revision 0: a commit begins it anew, its log from sequence 1.
   */
  commit(change: Commit): Promise<'committed' | 'conflict'>;
  /** Log rows with a sequence number above `after`, in order. */
  rows(id: string, after: number, limit: number): Promise<readonly Row[]>;
  /** Effects that have not been carried out, oldest first, of one conversation or of all. */
  owed(limit: number, conversation?: string): Promise<readonly StoredEffect[]>;
  /** The effect was carried out: forget it. Harmless when it is gone already. */
  settle(effect: string): Promise<void>;
  /**
   * Erases every conversation that is due, its key, state and log; owed effects stay. Gives how many. Also removes the
   * last traces of earlier erasures: call it at least once a minute.
   */
  expire(now: number): Promise<number>;
}

export interface LoadedConversation {
  /** 1 after the first commit, then one more for each. */
  readonly revision: number;
  /** The data key, wrapped by the server's key. */
  readonly key: Uint8Array;
  readonly state: Uint8Array;
  /** The highest sequence number of its log; 0 when the log is empty. */
  readonly last: number;
  readonly expires: number;
  /** Effects committed and not yet carried out. */
  readonly owes: boolean;
  /** Only when `message` was given and heard before: the rows of that turn, its own first. */
  readonly heardBefore?: { readonly from: number; readonly to: number };
}

export interface Commit {
  readonly id: string;
  readonly was: number;
  readonly key: Uint8Array;
  readonly state: Uint8Array;
  readonly expires: number;
  readonly now: number;
  /** In order; sequence numbers go on from `last`, or from where the erased log ended. */
  readonly rows: readonly Row[];
  readonly effects: readonly StoredEffect[];
  /** Forget every earlier row in the same stroke (the person asked to delete, or a new data key begins). */
  readonly erase?: true;
}

export interface Row {
  readonly sequence: number;
  /** Digest of the incoming message's id, on the first row of each turn; unique in the conversation while its log lives. */
  readonly message?: string;
  readonly body: Uint8Array;
}

export interface StoredEffect {
  /** The same effect always has the same id. */
  readonly id: string;
  readonly conversation: string;
  readonly body: Uint8Array;
}

export interface CaseStore {
  /** Idempotent by reference: `there` when a case of the same `draft` has it already; rejects with `case-conflict` when another draft's has. */
  add(record: StoredCase): Promise<'added' | 'there'>;
  find(reference: string): Promise<StoredCase | undefined>;
  /** The case whose receipt has this slow hash. */
  findByReceipt(receipt: string): Promise<StoredCase | undefined>;
  /**
   * Puts `now` in the place of what was readable in the clear. `conflict` when that is no longer `was`; `no-case` when
   * no case has the reference. The reference itself never changes.
   */
  amend(was: ClearCase, now: ClearCase): Promise<'amended' | 'conflict' | 'no-case'>;
  /** All cases, oldest first. */
  list(): Promise<readonly StoredCase[]>;
  /**
   * Adds to a case what either side said after it was sent. Idempotent by id: `there` when this addition is made
   * already; rejects with `case-conflict` when the same id was added to another case. `no-case` when no case has the
   * reference: nothing is kept then.
   */
  append(addition: StoredAddition): Promise<'added' | 'there' | 'no-case'>;
  /** What was added to a case, oldest first; empty when nothing was, and when there is no such case. */
  additions(reference: string): Promise<readonly StoredAddition[]>;
}

export interface StoredCase {
  /** Digest of the draft's id: the same draft is one case. */
  readonly draft: string;
  /** What the queue needs, and all that is readable without the desk's key. */
  readonly clear: ClearCase;
  /** Slow hash of the receipt, under which its holder is found; unset where no receipt was given. */
  readonly receipt?: string;
  /** The report, sealed to the desk. */
  readonly sealed: Uint8Array;
}

/** What was said about a case after it was sent. */
export interface StoredAddition {
  /** The same addition always has the same id: the digest of a draft, or one by chance for the council's messages. */
  readonly id: string;
  /** The case that it adds to. */
  readonly reference: string;
  readonly from: 'reporter' | 'council';
  /** What was said and when: sealed to the desk and, where it is from the council, to the receipt as well. */
  readonly sealed: Uint8Array;
}

/** Private notes, entry by entry. Who cannot open a note cannot tell what it says, only how many entries it has. */
export interface NoteStore {
  /**
   * Adds an entry to the end of its note, and puts off the erasure of the whole note until the entry's `expires`.
   * Idempotent by id: `there` when it was added already, also when its note was removed since.
   */
  append(entry: StoredEntry): Promise<'added' | 'there'>;
  /** A note's entries in the order in which they came; empty for a note that is not there. */
  entries(note: string, now: number): Promise<readonly StoredEntry[]>;
  /**
   * Erases all that a note says. The ids of its entries are remembered until `until`, so that an entry which is
   * repeated late does not bring the note back. Harmless when it is gone already.
   */
  remove(note: string, until: number): Promise<void>;
  /** Erases what is due, and the last traces of earlier erasures. Gives how many entries. */
  expire(now: number): Promise<number>;
}

export interface StoredEntry {
  /** Digest of the entry's draft: the same draft is one entry. */
  readonly id: string;
  /** Slow hash of the note's number, under which its holder is found. */
  readonly note: string;
  /** Sealed to the holder of the number. */
  readonly sealed: Uint8Array;
  readonly expires: number;
}

/** Sealed bytes under an id, until they expire. */
export interface FileStore {
  /** Replaces what has the same id. */
  put(id: string, bytes: Uint8Array, expires: number): Promise<void>;
  get(id: string, now: number): Promise<Uint8Array | undefined>;
  remove(id: string): Promise<void>;
  /** Erases what is due. Gives how many. */
  expire(now: number): Promise<number>;
}
