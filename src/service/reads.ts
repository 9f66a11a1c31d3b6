/** What a turn may ask to know first. Slow hashes and look-ups happen here, never inside the turn. */
import { storeDeadline, within } from './deadline';
import { keptId } from './effects';
import { makeReceipt, showReceipt } from '../domain/receipt';
import { openUnder } from '../vault/receipt-key';
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
  const made = async () => {
    const digits = makeReceipt(random);
    return { digits, derived: await receipts.derive(digits) };
  };
  const kept = async (code: string, now: number): Promise<Known['kept']> => {
    const { lookup, key } = await receipts.derive(code);
    const bytes = await within(storeDeadline, files.get(keptId(lookup), now));
    if (!bytes) return { lookup };
    const draft: KeptDraft = JSON.parse(Buffer.from(openUnder(key, keptId(lookup), bytes)).toString('utf8'));
    return { lookup, kept: draft };
  };
  return async (read, now) => {
    switch (read.read) {
      case 'new-receipt': {
        const { digits, derived } = await made();
        const publicKey = JSON.stringify(derived.publicKey);
        return { receipt: { receipt: showReceipt(digits), lookup: derived.lookup, publicKey } };
      }
      case 'new-code': {
        const { digits, derived } = await made();
        return { code: { code: showReceipt(digits), lookup: derived.lookup, key: derived.key } };
      }
      case 'kept':
        return { kept: await kept(read.code, now) };
    }
  };
}
