import type { Bench } from '../contract';
import { HOUR, NOW, bytes, commitOf, effect, owedIds, row, sequences } from '../samples';

export function describeExpiry(bench: () => Bench): void {
  const store = () => bench().stores.conversations;

  describe('an expired conversation', () => {
    beforeEach(async () => {
      await store().commit(
        commitOf({
          id: 'c',
          was: 0,
          rows: [row(1, 'm1'), row(2)],
          effects: [effect('e')],
          expires: NOW + HOUR,
        }),
      );
    });

    it('is out of sight at the very moment, before any sweep, and not earlier', async () => {
      expect(await store().load('c', NOW + HOUR - 1)).toMatchObject({ revision: 1 });
      // Seen to fail when `load` did not compare the time.
      expect(await store().load('c', NOW + HOUR, 'm1')).toBeUndefined();
    });

    it('can begin anew, with nothing left of what was', async () => {
      const rows = [row(1, 'm1')];
      const anew = commitOf({ id: 'c', was: 0, rows, now: NOW + HOUR, expires: NOW + 2 * HOUR });
      expect(await store().commit(anew)).toBe('committed');
      expect(await store().load('c', NOW + HOUR, 'm1')).toMatchObject({
        revision: 1,
        last: 1,
        heardBefore: { from: 1, to: 1 },
      });
      expect(await sequences(store(), 'c')).toEqual([1]);
    });

    it('cannot be gone on with', async () => {
      const late = commitOf({ id: 'c', was: 1, now: NOW + HOUR, expires: NOW + 2 * HOUR });
      expect(await store().commit(late)).toBe('conflict');
    });

    it('is erased by the sweep, and what it owes stays owed', async () => {
      await store().commit(commitOf({ id: 'later', was: 0, rows: [row(1)], expires: NOW + 2 * HOUR }));
      expect(await store().expire(NOW + HOUR - 1)).toBe(0);
      expect(await sequences(store(), 'c')).toEqual([1, 2]);

      expect(await store().expire(NOW + HOUR)).toBe(1);
      expect(await sequences(store(), 'c')).toEqual([]);
      expect(await owedIds(store(), 'c')).toEqual(['e']);
      expect(await store().load('later', NOW + HOUR)).toMatchObject({ last: 1 });
      expect(await store().expire(NOW + HOUR)).toBe(0);
    });

    it('is erased however many are due at once', async () => {
      for (let count = 1; count <= 450; count += 1) {
        await store().commit(
          commitOf({ id: `c${count}`, was: 0, expires: count > 440 ? NOW + 2 * HOUR : NOW + HOUR }),
        );
      }
      expect(await store().expire(NOW + HOUR)).toBe(441);
      expect(await store().expire(NOW + 2 * HOUR)).toBe(10);
    });
  });

  describe('erasing what was said', () => {
    it('forgets every earlier row and goes on counting where it was', async () => {
      await store().commit(commitOf({ id: 'c', was: 0, rows: [row(1, 'm1'), row(2)] }));
      const erase = commitOf({
        id: 'c',
        was: 1,
        rows: [row(3, 'm2'), row(4)],
        key: bytes('new key'),
        erase: true,
      });
      expect(await store().commit(erase)).toBe('committed');
      expect(await sequences(store(), 'c')).toEqual([3, 4]);
      const loaded = await store().load('c', NOW, 'm1');
      expect(loaded).toMatchObject({ revision: 2, last: 4, key: bytes('new key') });
      expect(loaded).not.toHaveProperty('heardBefore');
    });

    it('keeps count when nothing is said afterwards', async () => {
      await store().commit(commitOf({ id: 'c', was: 0, rows: [row(1), row(2)] }));
      await store().commit(commitOf({ id: 'c', was: 1, erase: true }));
      expect(await store().load('c', NOW)).toMatchObject({ revision: 2, last: 2 });
      expect(await sequences(store(), 'c')).toEqual([]);
    });

    it('keeps what is owed, and takes a message of an erased row as a new one', async () => {
      await store().commit(commitOf({ id: 'c', was: 0, rows: [row(1, 'm1')], effects: [effect('e')] }));
      await store().commit(commitOf({ id: 'c', was: 1, erase: true }));
      expect(await owedIds(store(), 'c')).toEqual(['e']);
      expect(await store().commit(commitOf({ id: 'c', was: 2, rows: [row(2, 'm1')] }))).toBe('committed');
    });

    it('erases nothing when it comes too late', async () => {
      await store().commit(commitOf({ id: 'c', was: 0, rows: [row(1, 'm1')] }));
      expect(await store().commit(commitOf({ id: 'c', was: 0, erase: true }))).toBe('conflict');
      expect(await sequences(store(), 'c')).toEqual([1]);
    });
  });
}
