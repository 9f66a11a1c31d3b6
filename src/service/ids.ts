import { makeReference } from '../domain/reference';
import type { Ids } from '../turn/around';

/** Ids from random bytes: 96 bits for a draft, a reference with its check character. */
export function createIds(random: (bytes: number) => Uint8Array): Ids {
  return {
    draft: () => Buffer.from(random(12)).toString('base64url'),
    reference: () => makeReference(random(9)),
  };
}
