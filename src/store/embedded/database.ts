import { statSync } from 'node:fs';
import { openEngine } from './engine';
import type { Engine, Query } from './engine';
import { guarded } from './fault';
import { migrate } from './formats';
import type { Format } from './formats';

/** One SQLite file. Every method rejects with `store-unavailable` when the engine cannot do it, and names no value. */
export interface Database {
  query<Found>(sql: string): Query<Found>;
  read<Result>(work: () => Result): Promise<Result>;
  /**
   * One transaction, alone among all processes: durable with one sync when this resolves, or none of it happened.
   * `work` says `erasing()` when it deletes or replaces what must leave no trace: that is then gone from the log,
   * and the last of it by the next `sweep`.
   */
  write<Result>(work: (erasing: () => void) => Result): Promise<Result>;
  /** Empties the log and removes the last traces of what was erased. Where there are any it holds up everything for about 5 ms for each MB of the file. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

/** The log is folded into the file when it passes this size, in bytes. */
const LONGEST_LOG = 4 * 1024 * 1024;

export function openDatabase(path: string, formats: readonly Format[]): Database {
  const engine = guarded(() => openEngine(path));
  guarded(() => migrate(engine, formats));
  const traces = traceCounter(engine);
  let logIsHeld = !foldLog(engine);

  function write<Result>(work: (erasing: () => void) => Result): Result {
    let erased = false;
    function erasing(): void {
      traces.count();
      erased = true;
    }
    const result = guarded(() => transaction(engine, () => work(erasing)));
    // Where somebody holds the log, a backup for one, trying costs the longest wait: leave it to the sweep then.
    if ((erased || logSize(path) > LONGEST_LOG) && !logIsHeld) logIsHeld = !foldLog(engine);
    return result;
  }

  return {
    query: (sql) => guarded(() => engine.query(sql)),
    read: async (work) => guarded(work),
    write: async (work) => write(work),
    async sweep() {
      guarded(() => traces.remove());
      logIsHeld = !foldLog(engine);
    },
    async close() {
      foldLog(engine);
      engine.close();
    },
  };
}

function logSize(path: string): number {
  return statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

function transaction<Result>(engine: Engine, work: () => Result): Result {
  engine.run('BEGIN IMMEDIATE');
  try {
    const result = work();
    engine.run('COMMIT');
    return result;
  } catch (error) {
    rollBack(engine);
    throw error;
  }
}

/** A failed commit may have ended the transaction by itself; the first error is the one to tell. */
function rollBack(engine: Engine): void {
  try {
    engine.run('ROLLBACK');
  } catch {
    // Nothing was open any more.
  }
}

/**
 * Moves the log into the file and cuts it to nothing. False when another process was in the way. Always `TRUNCATE`, never the engine's own passive checkpoint: that one does not hold the write
 * lock, and in SQLite 3.7.0 to 3.51.2 may then lose another process's commit (sqlite.org/wal.html#walresetbug).
 */
function foldLog(engine: Engine): boolean {
  try {
    const [outcome] = engine.query<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)').all();
    return outcome?.busy === 0;
  } catch {
    return false;
  }
}

/**
 * `secure_delete` blanks what is deleted, but not the copies that stay in the gaps of a page when its neighbours were
 * moved (seen in 1 of 100 deletions). Only a rewrite of the file removes those; so erasures are counted in the same
 * transaction, and the count that was reached by the last rewrite is kept beside it.
 */
function traceCounter(engine: Engine) {
  const counted = engine.query('UPDATE erasure SET counted = counted + 1');
  const left = engine.query<{ counted: number }>('SELECT counted FROM erasure WHERE counted > removed');
  const removed = engine.query('UPDATE erasure SET removed = max(removed, ?)');
  return {
    count: () => counted.run(),
    remove() {
      const traces = left.first();
      if (!traces) return;
      engine.run('VACUUM');
      removed.run(traces.counted);
    },
  };
}
