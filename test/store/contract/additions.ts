/**
 * What is added to a case after it was sent. Seen to fail when an addition was made again under its id, when it was
 * kept without a case, when one case's additions were given for another, and when they came back newest first.
 */
import type { Bench } from '../contract';
import { bytes, everyByte, sameBytes, storedCase, words } from '../samples';

export function describeAdditions(bench: () => Bench): void {
  const store = () => bench().stores.cases;
  const addition = (id: string, reference = 'A') => ({
    id,
    reference,
    from: 'reporter' as const,
    sealed: bytes(`sealed ${id}`),
  });
  const idsOf = async (reference: string) => (await store().additions(reference)).map(({ id }) => id);

  describe('an addition to a case', () => {
    beforeEach(async () => {
      await store().add(storedCase('A', 'draft A'));
      await store().add(storedCase('B', 'draft B'));
    });

    it('is nothing before anything was added', async () => {
      expect(await store().additions('A')).toEqual([]);
      expect(await store().additions('unknown')).toEqual([]);
    });

    it('comes back as it was added, and leaves the case as it was', async () => {
      expect(await store().append({ ...addition('one'), sealed: everyByte })).toBe('added');
      const [found] = await store().additions('A');
      expect(found).toMatchObject({ id: 'one', reference: 'A' });
      expect(sameBytes(found?.sealed, everyByte)).toBe(true);
      expect(await store().find('A')).toEqual(storedCase('A', 'draft A'));
    });

    // Caught: a sender that the engine did not store.
    it('says from which side it came', async () => {
      await store().append(addition('one'));
      await store().append({ ...addition('two'), from: 'council' });
      expect((await store().additions('A')).map(({ from }) => from)).toEqual(['reporter', 'council']);
    });

    it('stands with its own case alone, the oldest first', async () => {
      for (const id of ['z', 'm', 'a']) await store().append(addition(id));
      await store().append(addition('other', 'B'));
      expect(await idsOf('A')).toEqual(['z', 'm', 'a']);
      expect(await idsOf('B')).toEqual(['other']);
    });

    it('is made once, however often it is repeated', async () => {
      expect(await store().append(addition('one'))).toBe('added');
      expect(await store().append({ ...addition('one'), sealed: everyByte })).toBe('there');
      const [found, ...others] = await store().additions('A');
      expect(others).toEqual([]);
      expect(words(found?.sealed)).toBe('sealed one');
    });

    it('is made once from two connections at once', async () => {
      const other = await bench().connect();
      const outcomes = await Promise.all(
        [store(), other.cases, store(), other.cases].map((cases) => cases.append(addition('one'))),
      );
      expect(outcomes.toSorted()).toEqual(['added', 'there', 'there', 'there']);
      expect(await idsOf('A')).toEqual(['one']);
    });

    it('is refused for a case that is not there, and nothing of it is kept', async () => {
      expect(await store().append(addition('one', 'unknown'))).toBe('no-case');
      expect(await store().additions('unknown')).toEqual([]);
      expect(await store().append(addition('one'))).toBe('added');
    });

    it('never moves to another case', async () => {
      await store().append(addition('one'));
      await expect(store().append(addition('one', 'B'))).rejects.toMatchObject({ code: 'case-conflict' });
      expect(await idsOf('B')).toEqual([]);
    });
  });
}
