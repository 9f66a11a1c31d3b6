import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Commit, ConversationStore, LoadedConversation, Row, StoredEffect } from '../ports';
import type { Database } from './database';

/** At most this many conversations are erased in one transaction, so that turns can come between. */
const ERASED_AT_ONCE = 200;

/** Conversations, their log and what they owe, in `database`. */
export function openConversations(database: Database): ConversationStore {
  const queries = prepareQueries(database);
  return {
    load: (id, now, message) =>
      database.read(() => {
        const found = queries.load.first(id, now, message ?? null);
        return found && loaded(found);
      }),
    commit: (change) => database.write((erasing) => commit(queries, change, erasing)),
    rows: (id, after, limit) => database.read(() => queries.rows.all(id, after, limit).map(asRow)),
    owed: (limit, conversation) =>
      database.read(() =>
        conversation === undefined ? queries.owed.all(limit) : queries.owedBy.all(conversation, limit),
      ),
    settle: (effect) => database.write(() => void queries.settle.run(effect)),
    async expire(now) {
      const erased = await eraseDue(database, queries, now);
      await database.sweep();
      return erased;
    },
  };
}

interface Found {
  readonly revision: number;
  readonly key: Uint8Array;
  readonly state: Uint8Array;
  readonly last: number;
  readonly expires: number;
  readonly owes: number;
  readonly from: number | null;
  readonly to: number | null;
}

interface FoundRow {
  readonly sequence: number;
  readonly message: string | null;
  readonly body: Uint8Array;
}

type Queries = ReturnType<typeof prepareQueries>;
type Head = Pick<Found, 'revision' | 'last' | 'expires'>;

function prepareQueries(database: Database) {
  return {
    // One statement, so that a commit of another process cannot fall between its parts.
    load: database.query<Found>(`
      SELECT revision, key, state, last, expires,
        EXISTS (SELECT 1 FROM effect WHERE effect.conversation = c.id) AS owes,
        heard.sequence AS "from",
        (SELECT min(next.sequence) - 1 FROM log AS next
          WHERE next.conversation = c.id AND next.message IS NOT NULL AND next.sequence > heard.sequence) AS "to"
      FROM conversation AS c
      LEFT JOIN log AS heard ON heard.conversation = c.id AND heard.message = ?3
      WHERE c.id = ?1 AND c.expires > ?2`),
    head: database.query<Head>('SELECT revision, last, expires FROM conversation WHERE id = ?'),
    heard: database.query<{ sequence: number }>(
      'SELECT sequence FROM log WHERE conversation = ? AND message = ?',
    ),
    put: database.query(`
      INSERT INTO conversation (id, revision, key, state, last, expires) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      ON CONFLICT (id) DO UPDATE SET revision = ?2, key = ?3, state = ?4, last = ?5, expires = ?6`),
    addRow: database.query('INSERT INTO log (conversation, sequence, message, body) VALUES (?, ?, ?, ?)'),
    // An effect that is owed already is the same effect.
    owe: database.query('INSERT OR IGNORE INTO effect (id, conversation, body) VALUES (?, ?, ?)'),
    rows: database.query<FoundRow>(
      'SELECT sequence, message, body FROM log WHERE conversation = ? AND sequence > ? ORDER BY sequence LIMIT ?',
    ),
    owed: database.query<StoredEffect>('SELECT id, conversation, body FROM effect ORDER BY number LIMIT ?'),
    owedBy: database.query<StoredEffect>(
      'SELECT id, conversation, body FROM effect WHERE conversation = ? ORDER BY number LIMIT ?',
    ),
    settle: database.query('DELETE FROM effect WHERE id = ?'),
    due: database.query<{ id: string }>(
      'SELECT id FROM conversation WHERE expires <= ? ORDER BY expires LIMIT ?',
    ),
    forgetLog: database.query('DELETE FROM log WHERE conversation = ?'),
    forget: database.query('DELETE FROM conversation WHERE id = ?'),
  };
}

function loaded(found: Found): LoadedConversation {
  const { revision, key, state, last, expires, from, to } = found;
  const conversation = { revision, key, state, last, expires, owes: found.owes === 1 };
  return from === null ? conversation : { ...conversation, heardBefore: { from, to: to ?? last } };
}

/** Runs inside a transaction; looks before it writes, so that a conflict leaves nothing to undo. */
function commit(queries: Queries, change: Commit, erasing: () => void): 'committed' | 'conflict' {
  const stored = queries.head.first(change.id);
  const current = stored && stored.expires > change.now ? stored : undefined;
  if ((current?.revision ?? 0) !== change.was) return 'conflict';
  if (stored && (change.erase || !current)) {
    erasing();
    queries.forgetLog.run(change.id);
  }
  if (change.rows.some((row) => wasHeard(queries, change.id, row))) return 'conflict';
  const last = change.rows.at(-1)?.sequence ?? current?.last ?? 0;
  queries.put.run(change.id, change.was + 1, change.key, change.state, last, change.expires);
  for (const row of change.rows) queries.addRow.run(change.id, row.sequence, row.message ?? null, row.body);
  for (const effect of change.effects) queries.owe.run(effect.id, effect.conversation, effect.body);
  return 'committed';
}

function wasHeard(queries: Queries, id: string, row: Row): boolean {
  return row.message !== undefined && queries.heard.first(id, row.message) !== undefined;
}

function asRow({ sequence, message, body }: FoundRow): Row {
  return message === null ? { sequence, body } : { sequence, message, body };
}

async function eraseDue(database: Database, queries: Queries, now: number): Promise<number> {
  let erased = 0;
  while (await database.read(() => queries.due.first(now, 1))) {
    erased += await database.write((erasing) => eraseSome(queries, now, erasing));
    await letOthersRun();
  }
  return erased;
}

function eraseSome(queries: Queries, now: number, erasing: () => void): number {
  const due = queries.due.all(now, ERASED_AT_ONCE);
  if (due.length > 0) erasing();
  for (const { id } of due) {
    queries.forgetLog.run(id);
    queries.forget.run(id);
  }
  return due.length;
}
