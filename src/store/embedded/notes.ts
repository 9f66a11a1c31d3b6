import type { NoteStore, StoredEntry } from '../ports';
import type { Database } from './database';

/** Sealed entries of private notes in `database`, in the order in which they came. */
export function openNotes(database: Database): NoteStore {
  const made = database.query('SELECT id FROM entry WHERE id = ?');
  const append = database.query('INSERT INTO entry (id, note, sealed, expires) VALUES (?, ?, ?, ?)');
  const putOff = database.query(
    'UPDATE entry SET expires = max(expires, ?2) WHERE note = ?1 AND sealed IS NOT NULL',
  );
  const entries = database.query<StoredEntry>(
    'SELECT id, note, sealed, expires FROM entry WHERE note = ? AND expires > ? AND sealed IS NOT NULL ORDER BY number',
  );
  const blank = database.query(
    'UPDATE entry SET sealed = NULL, expires = ?2 WHERE note = ?1 AND sealed IS NOT NULL',
  );
  const due = database.query('SELECT id FROM entry WHERE expires <= ? LIMIT 1');
  const forget = database.query('DELETE FROM entry WHERE expires <= ?');

  function appendOnce({ id, note, sealed, expires }: StoredEntry): 'added' | 'there' {
    if (made.first(id)) return 'there';
    append.run(id, note, sealed, expires);
    putOff.run(note, expires);
    return 'added';
  }

  function remove(note: string, until: number, erasing: () => void): void {
    erasing();
    blank.run(note, until);
  }

  function forgetDue(now: number, erasing: () => void): number {
    erasing();
    return forget.run(now);
  }

  return {
    append: (entry) => database.write(() => appendOnce(entry)),
    entries: (note, now) => database.read(() => entries.all(note, now)),
    remove: (note, until) => database.write((erasing) => remove(note, until, erasing)),
    async expire(now) {
      const isDue = await database.read(() => due.first(now) !== undefined);
      const erased = isDue ? await database.write((erasing) => forgetDue(now, erasing)) : 0;
      await database.sweep();
      return erased;
    },
  };
}
