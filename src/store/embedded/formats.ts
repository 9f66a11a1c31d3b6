import { AppError } from '../../errors';
import type { Engine } from './engine';

/** One version of a file's tables, as the step that makes it out of the version before. */
export type Format = (engine: Engine) => void;

/** Index 0 makes version 1. A released step never changes; a new version is a new step at the end. */
export const conversationFormats: readonly Format[] = [createConversations];
export const caseFormats: readonly Format[] = [createCases, createAdditions, createReplies];
export const noteFormats: readonly Format[] = [createNotes];

/**
 * Brings a file's tables up to the newest of `formats`, all steps or none. Throws `store-format` when the file is of
 * a version that this release does not know.
 */
export function migrate(engine: Engine, formats: readonly Format[]): void {
  if (versionOf(engine) === formats.length) return;
  // Another process may be doing the same: the version is read again once nobody else can write.
  engine.run('BEGIN IMMEDIATE');
  try {
    const version = versionOf(engine);
    if (version > formats.length) throw new AppError('store-format', `version ${version} of the store`);
    for (const step of formats.slice(version)) step(engine);
    engine.run(`PRAGMA user_version = ${formats.length}`);
    engine.run('COMMIT');
  } catch (error) {
    engine.run('ROLLBACK');
    throw error;
  }
}

function versionOf(engine: Engine): number {
  return engine.query<{ user_version: number }>('PRAGMA user_version').first()?.user_version ?? 0;
}

function createConversations(engine: Engine): void {
  engine.run(`
    CREATE TABLE conversation (
      id TEXT PRIMARY KEY, revision INTEGER NOT NULL, key BLOB NOT NULL, state BLOB NOT NULL,
      last INTEGER NOT NULL, expires INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX conversation_due ON conversation (expires);
    CREATE TABLE log (
      conversation TEXT NOT NULL, sequence INTEGER NOT NULL, message TEXT, body BLOB NOT NULL,
      PRIMARY KEY (conversation, sequence)
    ) STRICT;
    CREATE UNIQUE INDEX log_message ON log (conversation, message) WHERE message IS NOT NULL;
    CREATE TABLE effect (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, conversation TEXT NOT NULL, body BLOB NOT NULL
    ) STRICT;
    CREATE INDEX effect_conversation ON effect (conversation, number);
  `);
  createErasureCount(engine);
}

function createCases(engine: Engine): void {
  engine.run(`
    CREATE TABLE report (
      number INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, draft TEXT NOT NULL, clear TEXT NOT NULL,
      receipt TEXT, sealed BLOB NOT NULL
    ) STRICT;
  `);
  createErasureCount(engine);
}

/** Version 2: what is told about a case after it was sent. */
function createAdditions(engine: Engine): void {
  engine.run(`
    CREATE TABLE addition (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, reference TEXT NOT NULL, sealed BLOB NOT NULL
    ) STRICT;
    CREATE INDEX addition_reference ON addition (reference, number);
  `);
}

/** Version 3: what the council says about a case, and the way to a case from its receipt. */
function createReplies(engine: Engine): void {
  engine.run(`
    ALTER TABLE addition ADD COLUMN sender TEXT NOT NULL DEFAULT 'reporter';
    CREATE UNIQUE INDEX report_receipt ON report (receipt) WHERE receipt IS NOT NULL;
  `);
}

/** Without `sealed`: removed, and remembered by its id until it expires. */
function createNotes(engine: Engine): void {
  engine.run(`
    CREATE TABLE entry (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, note TEXT NOT NULL, sealed BLOB, expires INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX entry_note ON entry (note, number);
    CREATE INDEX entry_due ON entry (expires);
  `);
  createErasureCount(engine);
}

/** See `traceCounter`. */
function createErasureCount(engine: Engine): void {
  engine.run(`
    CREATE TABLE erasure (counted INTEGER NOT NULL, removed INTEGER NOT NULL) STRICT;
    INSERT INTO erasure VALUES (0, 0);
  `);
}
