/** What a turn may ask to know first. Slow hashes and look-ups happen here, never inside the turn. */
import { additionName } from '../domain/case';
import { makeReceipt, parseReceipt, showReceipt } from '../domain/receipt';
import { publicHalf } from '../vault/key-pair';
import { unlockUnder } from '../vault/lock';
import { unseal } from '../vault/seal';
import { storeDeadline, within } from './deadline';
import { fromStored } from './document';
import { keptId } from './effects';
import { findNote, newNote } from './notes';
import type { CouncilMessage } from '../domain/case';
import type { StoredCase, Stores } from '../store/ports';
import type { Kept, Known, Opened, OpenedCase, Read } from '../turn/around';
import type { PrivateKey } from '../vault/key-pair';
import type { ReceiptKeys } from '../vault/receipt-key';

export type Reader = (read: Read, now: number) => Promise<Known>;

/** @param random as many random bytes as asked for */
export function createReader(
  { cases, files, notes }: Pick<Stores, 'cases' | 'files' | 'notes'>,
  receipts: ReceiptKeys,
  random: (bytes: number) => Uint8Array,
): Reader {
  return async (read, now) => {
    switch (read.read) {
      case 'new-receipt': {
        const receipt = makeReceipt(random);
        const { lookup, privateKey } = await receipts.ofReceipt(receipt);
        const publicKey = JSON.stringify(publicHalf(privateKey));
        return { receipt: { receipt: showReceipt(receipt), lookup, publicKey } };
      }
      case 'new-code': {
        const code = makeReceipt(random);
        return { code: { code: showReceipt(code), ...(await receipts.ofCode(code)) } };
      }
      case 'opened':
        return { opened: await opened(read.digits, now) };
      case 'new-note':
        return { newNote: await newNote(receipts, random) };
      case 'note':
        return { note: await findNote(notes, receipts, read.number, now) };
    }
  };

  /**
   * Always both, one after the other: digits that open nothing cost the same whatever they were meant for. A code that
   * leads to a receipt opens what the receipt opens.
   */
  async function opened(digits: string, now: number): Promise<Opened> {
    const { lookup, key } = await receipts.ofCode(digits);
    const bytes = await within(storeDeadline, files.get(keptId(lookup), now));
    const kept =
      bytes && bytes.length > 0 ? (fromStored(unlockUnder(key, keptId(lookup), bytes)) as Kept) : undefined;
    const receipt = kept && 'receipt' in kept ? parseReceipt(kept.receipt) : undefined;
    const holder = await receipts.ofReceipt(receipt ?? digits);
    const found = await within(storeDeadline, cases.findByReceipt(holder.lookup));
    return {
      lookup,
      ...(kept && { kept }),
      ...(found && { report: await openedCase(found, holder.privateKey) }),
    };
  }

  async function openedCase({ clear }: StoredCase, key: PrivateKey): Promise<OpenedCase> {
    const { reference } = clear;
    const additions = await within(storeDeadline, cases.additions(reference));
    const messages = await Promise.all(
      additions
        .filter(({ from }) => from === 'council')
        .map(async ({ id, sealed }) => {
          const { sentAt, words } = fromStored(
            await unseal(key, additionName(reference, id), sealed),
          ) as CouncilMessage;
          return { sentAt, words };
        }),
    );
    return { clear, messages };
  }
}
