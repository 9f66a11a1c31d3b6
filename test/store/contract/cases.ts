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
  });
}
