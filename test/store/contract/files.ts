import type { Bench } from '../contract';
import { HOUR, NOW, bytes, everyByte, oddIds, sameBytes, words } from '../samples';

export function describeFiles(bench: () => Bench): void {
  const store = () => bench().stores.files;

  describe('a file', () => {
    it('is nothing before it is put', async () => {
      expect(await store().get('never', NOW)).toBeUndefined();
      await store().remove('never');
      expect(await store().expire(NOW)).toBe(0);
    });

    it('comes back byte for byte, however odd its id', async () => {
      for (const id of oddIds) await store().put(id, bytes(id), NOW + HOUR);
      for (const id of oddIds) expect(words(await store().get(id, NOW))).toBe(id);
      const large = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 7) % 256);
      for (const content of [everyByte, large, new Uint8Array()]) {
        await store().put('f', content, NOW + HOUR);
        expect(sameBytes(await store().get('f', NOW), content)).toBe(true);
      }
    });

    it('is replaced by one of the same id, and gone once removed', async () => {
      await store().put('f', bytes('one'), NOW + HOUR);
      await store().put('f', bytes('two'), NOW + 2 * HOUR);
      expect(words(await store().get('f', NOW + HOUR))).toBe('two');
      await store().remove('f');
      expect(await store().get('f', NOW)).toBeUndefined();
    });

    it('is out of sight when it is due, and erased by the sweep', async () => {
      await store().put('due', bytes('x'), NOW + HOUR);
      await store().put('later', bytes('y'), NOW + HOUR + 1);
      expect(await store().get('due', NOW + HOUR - 1)).toBeDefined();
      expect(await store().get('due', NOW + HOUR)).toBeUndefined();
      expect(await store().expire(NOW + HOUR)).toBe(1);
      expect(await store().get('due', NOW)).toBeUndefined();
      expect(await store().get('later', NOW + HOUR)).toBeDefined();
    });
  });
}
