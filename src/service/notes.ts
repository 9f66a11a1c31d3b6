/** Making a private note and opening one: its digits are stretched here, and nothing of them is stored. */
import { storeDeadline, within } from './deadline';
import { fromStored } from './document';
import { entryName } from '../domain/note';
import { makeReceipt, showReceipt } from '../domain/receipt';
import { publicHalf } from '../vault/key-pair';
import { unseal } from '../vault/seal';
import type { NoteEntry } from '../domain/note';
import type { NoteStore } from '../store/ports';
import type { FoundNote, NewNote } from '../turn/around';
import type { PrivateKey } from '../vault/key-pair';
import type { ReceiptKeys } from '../vault/receipt-key';

/** A number for a note that begins, and what its entries are sealed to. */
export async function newNote(
  receipts: ReceiptKeys,
  random: (bytes: number) => Uint8Array,
): Promise<NewNote> {
  const digits = makeReceipt(random);
  const { lookup, privateKey } = await receipts.ofNote(digits);
  return { number: showReceipt(digits), lookup, publicKey: written(privateKey) };
}

/** What a number opens. A wrong one and an unknown one are the same: a note without entries. */
export async function findNote(
  notes: NoteStore,
  receipts: ReceiptKeys,
  number: string,
  now: number,
): Promise<FoundNote> {
  const { lookup, privateKey } = await receipts.ofNote(number);
  const stored = await within(storeDeadline, notes.entries(lookup, now));
  const entries = stored.map(async ({ id, note, sealed }) => {
    const plain = await unseal(privateKey, entryName(note, id), sealed);
    return fromStored(plain) as NoteEntry;
  });
  return { lookup, publicKey: written(privateKey), entries: await Promise.all(entries) };
}

function written(privateKey: PrivateKey): string {
  return JSON.stringify(publicHalf(privateKey));
}
