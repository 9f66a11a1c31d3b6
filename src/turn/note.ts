/** A private note: begun, opened, added to, closed and deleted. What it says can be read with its number alone. */
import { dateInWords } from '../../dialogs/answer-in-words';
import { note as questionnaire } from '../../dialogs/note';
import { mostEntries, noteKeptFor } from '../domain/note';
import { text } from '../language/text';
import { blank, cleared, seeToFirst } from './make-room';
import { go, stay } from './step';
import type { NoteEntry } from '../domain/note';
import type { Draft } from '../form/draft';
import type { Said, Text } from '../language/text';
import type { Around, FoundNote } from './around';
import type { Effect } from './effect';
import type { OpenNote, State } from './state';
import type { Step, Taken } from './step';

/** The door: what a note is, and the one that is open. Practice keeps nothing, so it has none. */
export function enterNote(state: State): Taken {
  if (state.practice) return go(state, { at: 'menu' }, text('practice.not-here'));
  return seeToFirst(state) ?? { ...go(state, { at: 'note' }), retell: true };
}

/** The unfinished message is an entry of a note. */
export function isEntry({ draft }: State): boolean {
  return draft?.form === questionnaire.form.id;
}

/** Begins an entry: of the note that is open, or of a new one. */
export function beginEntry(state: State, around: Around): Taken {
  const first = seeToFirst(state);
  if (first) return first;
  if (state.note && state.note.entries.length >= mostEntries)
    return stay(state, text('notes.full', { most: mostEntries }));
  const room = state.note ? { state, say: [] } : cleared(state);
  const draft: Draft = { id: around.ids.draft(), form: questionnaire.form.id, answers: {} };
  const taken = go({ ...room.state, draft }, { at: 'form' }, ...room.say);
  return room.erase ? { ...taken, erase: true } : taken;
}

/** Opens a note that was found. */
export function openNote(state: State, found: FoundNote): Taken {
  const room = cleared(state);
  const { wrong: _wrong, ...fresh } = room.state;
  const taken = go({ ...fresh, note: found }, { at: 'note' }, ...room.say);
  return { ...taken, retell: true, ...(room.erase && { erase: true }) };
}

/**
 * Keeps an entry. With the first one the note gets its number, which is shown until its reader has kept it. The page is
 * cleared of everything but the note, so that what is printed is the note alone.
 */
export function keepEntry(state: State, draft: Draft, around: Around): Step {
  const open = state.note ?? begunNote(around);
  if (!open) return { needs: { read: 'new-note' } };
  const { draft: _kept, ...rest } = state;
  const entry = entryOf(draft, around);
  const note: OpenNote = { ...open, entries: [...open.entries, entry] };
  return {
    ...go({ ...rest, note }, { at: 'note' }, text('notes.entry-kept')),
    retell: true,
    erase: true,
    effects: [
      {
        do: 'keep-entry',
        id: `entry:${entry.id}`,
        note: note.lookup,
        publicKey: note.publicKey,
        entry,
        expires: around.now + noteKeptFor,
      },
    ],
  };
}

/** "Start again": the words that were not kept are forgotten, and the same entry begins anew. */
export function beginAgain({ draft: _left, ...state }: State, around: Around): Taken {
  const begun = beginEntry(state, around);
  return { ...begun, say: [{ text: text('notes.left-out') }, ...begun.say], erase: true };
}

/** Closes the note: its words leave this conversation and its log, and wait behind the number. */
export function closeNote(state: State): Taken {
  const first = seeToFirst(state);
  if (first) return first;
  const { state: without, say, erase } = cleared(state);
  return { ...go(without, { at: 'menu' }, ...say), ...(erase && { erase }) };
}

/** Deletes the note for good, and what was said of it here. */
export function deleteNote(state: State, { lookup }: OpenNote, around: Around): Taken {
  return {
    ...go(blank(state), { at: 'menu' }, text('notes.deleted')),
    effects: [dropNote(lookup, around.now)],
    erase: true,
  };
}

/** Nothing opens the note any more. */
export function dropNote(lookup: string, now: number): Effect {
  return { do: 'drop-note', id: `drop-note:${lookup}`, note: lookup, until: now + rememberedFor };
}

/** Forgets the entry that was not kept, the log with it; the note stays as it was. */
export function leaveEntryOut(state: State): Taken {
  const { draft: _left, ...rest } = state;
  const said = text('notes.left-out');
  if (rest.note) return { ...go(rest, { at: 'note' }, said), retell: true, erase: true };
  return { ...go(blank(state), { at: 'menu' }, said), erase: true };
}

/** Its number was kept: it leaves this conversation, the log and the page, and the note is told again without it. */
export function numberKept(state: State, { number: _kept, ...note }: OpenNote): Taken {
  return {
    ...go({ ...state, note }, { at: 'note' }, text('notes.not-shown-again')),
    retell: true,
    erase: true,
  };
}

/** The whole note, its number above it while that is on show. */
export function tellNote({ number, entries }: OpenNote): readonly Said[] {
  const about = number ? [text('notes.number', { number: { held: 'note' } }), text('notes.only-number')] : [];
  const told = [...about, text('notes.kept-for'), ...entries.flatMap(entryInWords)];
  return [...told.map((one) => ({ text: one })), { text: text('notes.no-report'), tone: 'note' }];
}

/** An entry, with its day in long form. */
export function entryInWords({ when, what, whoSaw, writtenOn }: NoteEntry): readonly Text[] {
  const told = when
    ? text('notes.entry', { when: dateInWords(when), what })
    : text('notes.entry-undated', { writtenOn: { day: writtenOn }, what });
  return whoSaw === undefined ? [told] : [told, text('notes.entry-seen', { who: whoSaw })];
}

/** How long it is remembered that entries are gone, in milliseconds: longer than any of them can still be owed. */
const rememberedFor = 24 * 60 * 60_000;

function begunNote({ known }: Around): OpenNote | undefined {
  return known.newNote && { ...known.newNote, entries: [] };
}

function entryOf({ id, answers }: Draft, around: Around): NoteEntry {
  const [when, what, whoSaw] = ['when', 'what', 'who-saw'].map((question) => answers[question]?.value);
  return {
    id,
    writtenOn: around.council.day(around.now),
    what: what?.kind === 'text' ? what.text : '',
    ...(when?.kind === 'date' && !when.unsure && { when }),
    ...(whoSaw?.kind === 'text' && { whoSaw: whoSaw.text }),
  };
}
