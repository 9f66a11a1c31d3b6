/** A desk with one key over a store, at a time of the test's own. */
import { randomUUID } from 'node:crypto';
import { createDesk } from '../../src/desk/desk';
import { councilDay } from '../../src/domain/council-day';
import { receiptRecipient } from '../../src/vault/desk-key';
import { publicHalf } from '../../src/vault/key-pair';
import { seal, unseal } from '../../src/vault/seal';
import type { Desk } from '../../src/desk/desk';
import type { CaseStore } from '../../src/store/ports';
import type { PrivateKey } from '../../src/vault/key-pair';

export function deskOver(cases: CaseStore, own: PrivateKey, now: () => number): Desk {
  return createDesk(cases, {
    unseal: (belongsTo, sealed) => unseal(own, belongsTo, sealed),
    sealWith: (receiptKey, belongsTo, plain) =>
      seal([receiptRecipient(receiptKey), publicHalf(own)], belongsTo, plain),
    now,
    day: councilDay,
    newId: randomUUID,
  });
}
