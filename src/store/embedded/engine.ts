import { chmodSync, closeSync, openSync } from 'node:fs';
import Libsql from 'libsql';

export interface Engine {
  /** Runs one statement that takes and gives nothing. */
  run(sql: string): void;
  query<Found>(sql: string): Query<Found>;
  close(): void;
}

/** A statement that can be run many times. Bytes come back as `Uint8Array`, and texts must hold no NUL. */
export interface Query<Found> {
  first(...values: readonly Bound[]): Found | undefined;
  all(...values: readonly Bound[]): readonly Found[];
  /** Gives how many rows it changed. */
  run(...values: readonly Bound[]): number;
}

export type Bound = string | number | Uint8Array | null;

/** How long one process waits for another's transaction, in ms; the process stands still meanwhile. */
const LONGEST_WAIT = 2000;

/**
 * Opens one file, readable by its owner alone, so that a commit is durable through a power cut. Throws what libsql
 * throws. The only file that knows libsql 0.5, and round these traits of it:
 * a value that is not in an array, or is a boolean, ends the process; a prepared statement that fails as busy blocks
 * every later commit (so transactions begin and end with `exec`); texts are read only up to a NUL; statements outlive
 * `close()`; bytes come back as `Buffer` from `get` and as `ArrayBuffer` from `all`.
 */
export function openEngine(path: string): Engine {
  makePrivate(path);
  const libsql = new Libsql(path, { timeout: LONGEST_WAIT });
  for (const setting of settings) libsql.pragma(setting);
  const journal = prepare<{ journal_mode: string }>(libsql, 'PRAGMA journal_mode', () => true).first();
  if (journal?.journal_mode !== 'wal') throw new Error('write-ahead logging is not possible here');
  let open = true;
  return {
    run: (sql) => void libsql.exec(sql),
    query: (sql) => prepare(libsql, sql, () => open),
    close() {
      if (open) libsql.close();
      open = false;
    },
  };
}

const settings = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'secure_delete = ON',
  // Checkpoints are ours to make; see `foldLog`.
  'wal_autocheckpoint = 0',
  // A rewrite of the file must not leave a copy in the temporary folder.
  'temp_store = MEMORY',
];

/** The log and the index beside the file take their permissions from it. */
function makePrivate(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

function prepare<Found>(libsql: Libsql.Database, sql: string, open: () => boolean): Query<Found> {
  const statement = libsql.prepare(sql);
  function ready(values: readonly Bound[]): readonly Bound[] {
    if (!open()) throw new Error('closed');
    if (values.some((value) => typeof value === 'string' && value.includes('\0')))
      throw new Error('NUL in a text');
    return values;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever writes a query says what it finds
  const asFound = (found: unknown) => plain(found) as Found;
  return {
    first(...values) {
      const found = statement.get(ready(values));
      return found === undefined ? undefined : asFound(found);
    },
    all: (...values) => statement.all(ready(values)).map(asFound),
    run: (...values) => statement.run(ready(values)).changes,
  };
}

/** The columns alone, with bytes of one kind. */
function plain(found: unknown): object {
  const columns = Object.entries(found ?? {}).filter(([name]) => name !== '_metadata');
  return Object.fromEntries(columns.map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (Buffer.isBuffer(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return value;
}
