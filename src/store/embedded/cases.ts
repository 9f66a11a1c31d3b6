import { isDeepStrictEqual } from 'node:util';
import type { ClearCase } from '../../domain/case';
import { AppError } from '../../errors';
import type { CaseStore, StoredAddition, StoredCase } from '../ports';
import type { Database } from './database';

/** Sealed reports and what was added to them in `database`, in the order in which they came. */
export function openCases(database: Database): CaseStore {
  const find = database.query<FoundCase>(
    'SELECT draft, clear, receipt, sealed FROM report WHERE reference = ?',
  );
  const list = database.query<FoundCase>('SELECT draft, clear, receipt, sealed FROM report ORDER BY number');
  const add = database.query(
    'INSERT INTO report (reference, draft, clear, receipt, sealed) VALUES (?, ?, ?, ?, ?)',
  );
  const made = database.query<Pick<StoredAddition, 'reference'>>(
    'SELECT reference FROM addition WHERE id = ?',
  );
  const append = database.query('INSERT INTO addition (id, reference, sender, sealed) VALUES (?, ?, ?, ?)');
  const additions = database.query<StoredAddition>(
    'SELECT id, reference, sender AS "from", sealed FROM addition WHERE reference = ? ORDER BY number',
  );
  const findByReceipt = database.query<FoundCase>(
    'SELECT draft, clear, receipt, sealed FROM report WHERE receipt = ?',
  );
  const amend = database.query('UPDATE report SET clear = ? WHERE reference = ?');

  function addOnce({ draft, clear, receipt, sealed }: StoredCase): 'added' | 'there' {
    const there = find.first(clear.reference);
    if (there && there.draft !== draft) throw new AppError('case-conflict', clear.reference);
    if (there) return 'there';
    add.run(clear.reference, draft, JSON.stringify(clear), receipt ?? null, sealed);
    return 'added';
  }

  function appendOnce({ id, reference, from, sealed }: StoredAddition): 'added' | 'there' | 'no-case' {
    const there = made.first(id);
    if (there && there.reference !== reference) throw new AppError('case-conflict', reference);
    if (there) return 'there';
    if (!find.first(reference)) return 'no-case';
    append.run(id, reference, from, sealed);
    return 'added';
  }

  function amendOnce(was: ClearCase, now: ClearCase): 'amended' | 'conflict' | 'no-case' {
    const found = find.first(was.reference);
    if (!found) return 'no-case';
    if (!isDeepStrictEqual(clearCase(found.clear), was) || now.reference !== was.reference) return 'conflict';
    amend.run(JSON.stringify(now), was.reference);
    return 'amended';
  }

  return {
    add: (record) => database.write(() => addOnce(record)),
    find: (reference) =>
      database.read(() => {
        const found = find.first(reference);
        return found && asCase(found);
      }),
    findByReceipt: (receipt) =>
      database.read(() => {
        const found = findByReceipt.first(receipt);
        return found && asCase(found);
      }),
    amend: (was, now) => database.write(() => amendOnce(was, now)),
    list: () => database.read(() => list.all().map(asCase)),
    append: (addition) => database.write(() => appendOnce(addition)),
    additions: (reference) => database.read(() => additions.all(reference)),
  };
}

interface FoundCase {
  readonly draft: string;
  readonly clear: string;
  readonly receipt: string | null;
  readonly sealed: Uint8Array;
}

function asCase({ draft, clear, receipt, sealed }: FoundCase): StoredCase {
  const record = { draft, clear: clearCase(clear), sealed };
  return receipt === null ? record : { ...record, receipt };
}

/** Written by `add` above; a later format will be migrated here. */
function clearCase(text: string): ClearCase {
  const clear: ClearCase = JSON.parse(text);
  if (clear.format !== 1) throw new AppError('store-format', 'a case');
  return clear;
}
