/** Commits, cases and bytes for the store's tests. */
import type { Commit, ConversationStore, Row, StoredCase } from '../../src/store/ports';

export const NOW = Date.UTC(2026, 10, 23, 9);
export const HOUR = 60 * 60 * 1000;

export function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}

export function words(stored: Uint8Array | undefined): string {
  return Buffer.from(stored ?? []).toString();
}

/** As an equality of its own, because comparing megabytes one by one takes jest seconds. */
export function sameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0;
}

/** Every byte there is, twice over. */
export const everyByte = Uint8Array.from({ length: 512 }, (_, index) => index % 256);

export function commitOf(change: Partial<Commit> & Pick<Commit, 'id' | 'was'>): Commit {
  const state = bytes(`state ${change.was + 1}`);
  return { key: bytes('key'), state, expires: NOW + HOUR, now: NOW, rows: [], effects: [], ...change };
}

export function row(sequence: number, message?: string): Row {
  const body = bytes(`row ${sequence}`);
  return message === undefined ? { sequence, body } : { sequence, message, body };
}

export function effect(id: string, conversation = 'c') {
  return { id, conversation, body: bytes(`effect ${id}`) };
}

export async function sequences(conversations: ConversationStore, id: string): Promise<readonly number[]> {
  return (await conversations.rows(id, 0, 1000)).map((kept) => kept.sequence);
}

export async function owedIds(conversations: ConversationStore, id?: string): Promise<readonly string[]> {
  return (await conversations.owed(1000, id)).map((owed) => owed.id);
}

export function storedCase(reference: string, draft: string): StoredCase {
  return {
    draft,
    clear: { format: 1, reference, urgent: false, status: 'new', language: 'en' },
    sealed: everyByte,
  };
}

/** Ids that clumsy engines mix up, refuse or run. */
export const oddIds = [
  'plain',
  'Plain',
  ' plain',
  'plain ',
  '!@#$%^&*()_+-=[]{};\\|:",.<>/?`~',
  "x'); DROP TABLE conversation; --",
  '../../up',
  '$where',
  'a.b',
  '100%',
  '100_',
  '',
  '0',
  'é',
  'e\u0301',
  'تقرير',
  '😀'.repeat(3),
  '\u202Eright\u200Bto left',
  'line\nbreak\ttab',
  'long'.repeat(500),
];
