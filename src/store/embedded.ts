import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openCases } from './embedded/cases';
import { openConversations } from './embedded/conversations';
import { openDatabase } from './embedded/database';
import { guarded } from './embedded/fault';
import { openFiles } from './embedded/files';
import { caseFormats, conversationFormats, noteFormats } from './embedded/formats';
import { openNotes } from './embedded/notes';
import type { Stores } from './ports';

/**
 * The default engine: libsql in `folder`, which is made (0700) when it is missing. Several processes may share it on
 * one machine; never over a network file system. Throws `store-unavailable`, or `store-format` when a file was
 * written by a newer release.
 *
 * What passes (conversations), what stays (cases) and what people keep for themselves (notes) lie in databases of their
 * own, because erasing without trace rewrites a database whole: a conversation must not rewrite every case and note.
 */
export function openEmbedded(folder: string): Stores {
  guarded(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  const passing = openDatabase(join(folder, 'conversations.db'), conversationFormats);
  const staying = openDatabase(join(folder, 'cases.db'), caseFormats);
  const notes = openDatabase(join(folder, 'notes.db'), noteFormats);
  return {
    conversations: openConversations(passing),
    cases: openCases(staying),
    notes: openNotes(notes),
    files: openFiles(join(folder, 'files')),
    async close() {
      await passing.close();
      await staying.close();
      await notes.close();
    },
  };
}
