import type { ClearCase } from '../../../src/domain/case';
import type { Bench } from '../contract';
import { everyByte, sameBytes, storedCase } from '../samples';

export function describeCases(bench: () => Bench): void {
  const store = () => bench().stores.cases;

  describe('a case', () => {
    it('is nothing under an unknown reference', async () => {
      expect(await store().find('ABCDEFGHJK')).toBeUndefined();
      expect(await store().list()).toEqual([]);
    });

    it('comes back as it was added, with what it has and without what it lacks', async () => {
      const bare = storedCase('ABCDEFGHJK', 'draft 1');
      const dates = { respondBy: '2026-11-24', planBy: '2026-11-26', urgent: true, language: 'ar' };
      const sealed = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
      const full = {
        ...bare,
        draft: 'draft 2',
        receipt: 'r',
        sealed,
        clear: { ...bare.clear, ...dates, reference: 'B' },
      };
      await store().add(bare);
      await store().add(full);
      expect(await store().find('ABCDEFGHJK')).toEqual(bare);
      const found = await store().find('B');
      expect(found).toEqual({ ...full, sealed: expect.any(Uint8Array) });
      expect(sameBytes(found?.sealed, sealed)).toBe(true);
    });

    it('is listed, the oldest first', async () => {
      const references = ['M', 'B', 'Z', 'A'];
      for (const reference of references) await store().add(storedCase(reference, `draft of ${reference}`));
      expect((await store().list()).map((record) => record.clear.reference)).toEqual(references);
    });

    it('is one case however often its draft is added', async () => {
      expect(await store().add(storedCase('A', 'draft'))).toBe('added');
      expect(await store().add({ ...storedCase('A', 'draft'), sealed: new Uint8Array(9) })).toBe('there');
      expect(await store().find('A')).toMatchObject({ sealed: everyByte });
    });

    it('is never overwritten by another that was given its reference', async () => {
      await store().add(storedCase('A', 'draft'));
      await expect(store().add(storedCase('A', 'another draft'))).rejects.toMatchObject({
        code: 'case-conflict',
      });
      expect(await store().find('A')).toMatchObject({ draft: 'draft' });
    });

    // Caught: a look-up that took a case without a receipt for one with the receipt "null".
    it('is found by its receipt, and by no other', async () => {
      await store().add(storedCase('A', 'draft A'));
      const receipted = { ...storedCase('B', 'draft B'), receipt: 'r' };
      await store().add(receipted);
      expect(await store().findByReceipt('r')).toEqual(receipted);
      for (const other of ['R', '', 'null', 'undefined'])
        expect(await store().findByReceipt(other)).toBeUndefined();
    });

    it('changes in the clear, and only from what it was', async () => {
      const { clear } = storedCase('A', 'draft');
      await store().add(storedCase('A', 'draft'));
      const responded: ClearCase = { ...clear, status: 'responded', respondedOn: '2026-11-23' };
      expect(await store().amend(clear, responded)).toBe('amended');
      // Caught: an update that did not look at what was there.
      expect(await store().amend(clear, { ...clear, status: 'closed' })).toBe('conflict');
      expect(await store().find('A')).toEqual({ ...storedCase('A', 'draft'), clear: responded });
      expect(await store().amend({ ...clear, reference: 'unknown' }, clear)).toBe('no-case');
      expect(await store().amend(responded, { ...responded, reference: 'B' })).toBe('conflict');
    });

    // Caught: a read before the transaction that wrote.
    it('changes once, when two note something at once', async () => {
      const { clear } = storedCase('A', 'draft');
      await store().add(storedCase('A', 'draft'));
      const other = await bench().connect();
      const outcomes = await Promise.all(
        [store(), other.cases].map((cases, place) =>
          cases.amend(clear, { ...clear, respondedOn: `2026-11-2${place}` }),
        ),
      );
      expect(outcomes.toSorted()).toEqual(['amended', 'conflict']);
    });
  });
}
