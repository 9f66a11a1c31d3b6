/**
 * Practice, over random conversations. Seen to fail when "keep it for later" was offered, when a receipt could be
 * opened, and when a place drew its screen without the mark.
 */
import * as fc from 'fast-check';
import { answerOn, anyAct, createTalk, stage } from './conversing';
import type { Stage } from './conversing';

let set: Stage;
beforeAll(async () => {
  set = await stage();
});

function practising() {
  const talk = createTalk(set);
  talk.send({ kind: 'press', choice: 'practice' }, talk.screen());
  return talk;
}

describe('In practice', () => {
  it('nothing is sent, kept or opened, and every screen says so', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 60, size: 'max' }), (all) => {
        const talk = practising();
        for (const { before, taken } of all.flatMap((act) => talk.act(act))) {
          if (!before.practice) return;
          expect(taken.effects).toEqual([]);
          expect(taken.state).not.toHaveProperty('sent');
          expect(taken.state).not.toHaveProperty('opened');
          expect([taken.state.practice, taken.screen.ask[0]?.key === 'practice.mark']).toEqual(
            taken.state.practice ? [true, true] : [undefined, false],
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a report ends with what would be said, and is then forgotten', () => {
    const talk = practising();
    talk.send({ kind: 'press', choice: 'door:report' }, talk.screen());
    for (let count = 0; count < 80 && !talk.screen().id.endsWith(':review'); count += 1)
      talk.send(answerOn(talk.screen(), 0), talk.screen());
    const sent = talk.send({ kind: 'press', choice: 'send' }, talk.screen());
    expect(sent.taken.say.map(({ text }) => text.key)).toEqual([
      'practice.sent',
      'sent.no-promise',
      'practice.ended',
    ]);
    expect(sent.taken.erase).toBe(true);
    expect(Object.keys(talk.state()).toSorted()).toEqual(['format', 'heard', 'language', 'misses', 'place']);
  });

  it('begins beside nothing real', () => {
    const talk = createTalk(set);
    const menu = talk.screen();
    talk.send({ kind: 'press', choice: 'door:report' }, menu);
    const refused = talk.send({ kind: 'press', choice: 'practice' }, menu);
    expect(refused.taken.state.practice).toBeUndefined();
    expect(refused.taken.state.draft).toBeDefined();
  });
});
