/** What every engine behind `src/store/ports.ts` must do; each engine's own test hands itself to `describeStore`. */
import type { Stores } from '../../src/store/ports';
import { describeAdditions } from './contract/additions';
import { describeCases } from './contract/cases';
import { describeConversations } from './contract/conversations';
import { describeExpiry } from './contract/expiry';
import { describeFiles } from './contract/files';
import { describeNotes } from './contract/notes';
import { describeRaces } from './contract/races';
import type { Racer } from './racer';

/** One empty store of the engine under test. */
export interface Bench {
  readonly stores: Stores;
  /** A second connection to the same store; closed with the bench. */
  connect(): Promise<Stores>;
  /** Another process with the same store open. */
  startRacer(): Promise<Racer>;
  /** Closes everything and removes the store. */
  clear(): Promise<void>;
}

export function describeStore(name: string, open: () => Promise<Bench>): void {
  describe(`the ${name} store`, () => {
    let current: Bench | undefined;
    const bench = (): Bench => {
      if (!current) throw new Error('no store is open');
      return current;
    };
    beforeEach(async () => {
      current = await open();
    });
    afterEach(async () => {
      await current?.clear();
      current = undefined;
    });

    describeConversations(bench);
    describeExpiry(bench);
    describeRaces(bench);
    describeCases(bench);
    describeAdditions(bench);
    describeFiles(bench);
    describeNotes(bench);

    it('says that it is unavailable once it is closed', async () => {
      const { stores } = bench();
      await stores.close();
      await expect(stores.conversations.load('c', 0)).rejects.toMatchObject({ code: 'store-unavailable' });
      await expect(stores.cases.list()).rejects.toMatchObject({ code: 'store-unavailable' });
    });
  });
}
