import type { Stores } from '../../../src/store/ports';
import type { Bench } from '../contract';
import { HOUR, NOW, bytes, commitOf, owedIds, row, storedCase, words } from '../samples';

const ROUNDS = 50;

export function describeRaces(bench: () => Bench): void {
  const store = () => bench().stores.conversations;

  /** Seen to fail when `commit` read the revision before its transaction rather than in it. */
  describe('two at once', () => {
    it('through two connections: one of them wins each time, and both know it', async () => {
      const both: readonly Stores[] = [bench().stores, await bench().connect()];
      for (let was = 0; was < ROUNDS; was += 1) {
        const outcomes = await Promise.all(
          both.map((stores, who) =>
            stores.conversations.commit(commitOf({ id: 'c', was, state: bytes(`${who}`) })),
          ),
        );
        expect([...outcomes].sort()).toEqual(['committed', 'conflict']);
        const loaded = await store().load('c', NOW);
        expect(words(loaded?.state)).toBe(`${outcomes.indexOf('committed')}`);
      }
    });

    it('in two processes: every first word is kept once', async () => {
      const racers = await Promise.all([bench().startRacer(), bench().startRacer()]);
      const outcomes = await Promise.all(racers.map((racer) => racer.begin(ROUNDS)));
      const [one = [], other = []] = outcomes;
      const oneWon = one.map((outcome) => outcome === 'committed');
      expect(oneWon).toHaveLength(ROUNDS);
      expect(other.map((outcome) => outcome === 'conflict')).toEqual(oneWon);
    });

    it('in two processes: no message is lost, none is kept twice, and every effect is owed once', async () => {
      const racers = await Promise.all([bench().startRacer(), bench().startRacer()]);
      await Promise.all(racers.map((racer, who) => racer.tell('c', `${who}`, ROUNDS)));
      const rows = await store().rows('c', 0, 1000);
      const told = [0, 1].flatMap((who) =>
        Array.from({ length: ROUNDS }, (_, count) => `${who} says ${count}`),
      );
      expect(rows.map((kept) => words(kept.body)).sort()).toEqual([...told].sort());
      expect(rows.map((kept) => kept.sequence)).toEqual(told.map((_, index) => index + 1));
      expect([...(await owedIds(store(), 'c'))].sort()).toEqual([...told].sort());
      expect(await store().load('c', NOW)).toMatchObject({ revision: 2 * ROUNDS, last: 2 * ROUNDS });
    });

    it('beginning anew after expiry: one of them wins', async () => {
      await store().commit(commitOf({ id: 'c', was: 0, rows: [row(1)] }));
      const anew = commitOf({ id: 'c', was: 0, now: NOW + HOUR, expires: NOW + 2 * HOUR, rows: [row(1)] });
      const second = await bench().connect();
      const outcomes = await Promise.all([store().commit(anew), second.conversations.commit(anew)]);
      expect([...outcomes].sort()).toEqual(['committed', 'conflict']);
    });

    it('adding the same case: it is there once', async () => {
      const second = await bench().connect();
      const record = storedCase('ABCDEFGHJK', 'draft');
      const outcomes = await Promise.all([bench().stores.cases.add(record), second.cases.add(record)]);
      expect([...outcomes].sort()).toEqual(['added', 'there']);
      expect(await second.cases.list()).toHaveLength(1);
    });
  });
}
