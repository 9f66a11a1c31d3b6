/**
 * One turn at a time, and what the sender of each message had seen. The property was seen to fail on a queue in which a
 * message saw nothing when it came in the same moment as the first, and when the job before it failed before it read
 * (bare words went to the question asked by then), and on one that took what was asked when its turn came.
 */
import * as fc from 'fast-check';
import { createQueue } from '../../src/service/queue';

/** Lets everything that is due happen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('The queue', () => {
  it('runs the jobs of a conversation one after another, and those of another beside them', async () => {
    const queue = createQueue();
    const happened: string[] = [];
    const gates = [gate(), gate()];
    const job = (name: string, open?: Promise<void>) => async () => {
      happened.push(`${name} begins`);
      await open;
      happened.push(`${name} ends`);
    };
    const all = [
      queue.run('a', job('a1', gates[0]?.opened)),
      queue.run('a', job('a2', gates[1]?.opened)),
      queue.run('b', job('b1')),
    ];
    await settle();
    expect(happened).toEqual(['a1 begins', 'b1 begins', 'b1 ends']);
    gates[1]?.open();
    await settle();
    expect(happened).toHaveLength(3);
    gates[0]?.open();
    await Promise.all(all);
    expect(happened.slice(3)).toEqual(['a1 ends', 'a2 begins', 'a2 ends']);
  });

  it('goes on after a job that failed', async () => {
    const queue = createQueue();
    const failed = queue.run('a', () => Promise.reject(new Error('broken')));
    const next = queue.run('a', () => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('broken');
    await expect(next).resolves.toBe('done');
  });

  it('takes twenty at once, and no more until one has ended', async () => {
    const queue = createQueue();
    const { opened, open } = gate();
    const taken = Array.from({ length: 20 }, () => queue.run('a', () => opened));
    expect(await queue.run('a', () => Promise.resolve('run'))).toBeUndefined();
    expect(await queue.run('b', () => Promise.resolve('run'))).toBe('run');
    open();
    await Promise.all(taken);
    expect(await queue.run('a', () => Promise.resolve('run'))).toBe('run');
  });

  it('tells each job what had been delivered when its message arrived', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(moment, { maxLength: 30 }), async (moments) => {
        const faults = await playOut(moments);
        expect(faults).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** A message arrives, and its turn will end so; or the turn under way ends; or time passes. */
type Moment =
  'answers' | 'fails-before-reading' | 'fails-after-reading' | 'loses-a-race' | 'ends' | 'time-passes';

const moment = fc.constantFrom<Moment>(
  'answers',
  'answers',
  'fails-before-reading',
  'fails-after-reading',
  'loses-a-race',
  'ends',
  'ends',
  'time-passes',
);

/** The question that is asked is a number, one more after each answer. Gives the jobs that saw another than they should. */
async function playOut(moments: readonly Moment[]): Promise<readonly string[]> {
  const queue = createQueue();
  const faults: string[] = [];
  let asked = 0;
  let delivered = 0;
  const waiting: (() => void)[] = [];
  const runs: Promise<unknown>[] = [];
  for (const now of moments) {
    if (now === 'time-passes') await settle();
    else if (now === 'ends') waiting.shift()?.();
    else {
      const { opened, open } = gate();
      waiting.push(open);
      const should = String(delivered);
      const run = queue.run('a', async (seen) => {
        if (now === 'fails-before-reading') return Promise.reject(new Error(now));
        const saw = seen(String(asked));
        await opened;
        if (saw !== should) faults.push(`saw ${saw}, not ${should}`);
        if (now === 'fails-after-reading') throw new Error(now);
        if (now === 'loses-a-race' && seen('another') !== saw) faults.push('saw another after a lost race');
        asked += 1;
        return asked;
      });
      const seen = run.then((answer) => (delivered = answer ?? delivered)).catch(() => undefined);
      runs.push(seen);
    }
  }
  for (const open of waiting) open();
  await Promise.all(runs);
  return faults;
}

function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
