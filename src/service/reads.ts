/** What a turn may ask to know first. Slow hashes and look-ups happen here, never inside the turn. */
import { storeDeadline, within } from './deadline';
import { fromStored } from './document';
import { keptId } from './effects';
import { makeReceipt, showReceipt } from '../domain/receipt';
import { publicHalf } from '../vault/key-pair';
import { unlockUnder } from '../vault/lock';
import type { ReceiptKeys } from '../vault/receipt-key';
import type { FileStore } from '../store/ports';
import type { KeptDraft, Known, Read } from '../turn/around';

export type Reader = (read: Read, now: number) => Promise<Known>;

/** @param random as many random bytes as asked for */
export function createReader(
  files: FileStore,
  receipts: ReceiptKeys,
  random: (bytes: number) => Uint8Array,
): Reader {
  const kept = async (code: string, now: number): Promise<Known['kept']> => {
    const { lookup, key } = await receipts.ofCode(code);
    const bytes = await within(storeDeadline, files.get(keptId(lookup), now));
    if (!bytes || bytes.length === 0) return { lookup };
    const draft = fromStored(unlockUnder(key, keptId(lookup), bytes)) as KeptDraft;
    return { lookup, kept: draft };
  };
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
      case 'kept':
        return { kept: await kept(read.code, now) };
    }
  };
}
