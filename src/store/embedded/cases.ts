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
  const append = database.query('INSERT INTO addition (id, reference, sealed) VALUES (?, ?, ?)');
  const additions = database.query<StoredAddition>(
    'SELECT id, reference, sealed FROM addition WHERE reference = ? ORDER BY number',
  );

  function addOnce({ draft, clear, receipt, sealed }: StoredCase): 'added' | 'there' {
    const there = find.first(clear.reference);
    if (there && there.draft !== draft) throw new AppError('case-conflict', clear.reference);
    if (there) return 'there';
    add.run(clear.reference, draft, JSON.stringify(clear), receipt ?? null, sealed);
    return 'added';
  }

  function appendOnce({ id, reference, sealed }: StoredAddition): 'added' | 'there' | 'no-case' {
    const there = made.first(id);
    if (there && there.reference !== reference) throw new AppError('case-conflict', reference);
    if (there) return 'there';
    if (!find.first(reference)) return 'no-case';
    append.run(id, reference, sealed);
    return 'added';
  }

  return {
    add: (record) => database.write(() => addOnce(record)),
    find: (reference) =>
      database.read(() => {
        const found = find.first(reference);
        return found && asCase(found);
      }),
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
