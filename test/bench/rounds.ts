/** Contenders measured in turns, A B A B, so that a machine that slows down slows down all of them. */
import { median } from './report';
import type { Row } from './report';
import type { Usage } from './messages';

export interface Contender {
  readonly name: string;
  /** What the others are compared with. */
  readonly peer?: true;
  /** Makes ready, unmeasured, for about so many turns. */
  prepare(count: number): Promise<Work>;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

export interface Work {
  /** Takes the turns; gives how many there were. */
  run(): Promise<number>;
  /** Clears up, unmeasured. */
  end(): void;
}

export interface Plan {
  readonly rounds: number;
  /** Turns in each round. */
  readonly each: number;
  /** Turns before anything counts. */
  readonly warmUp: number;
  /** No round begins so many milliseconds after the first; one is always measured. */
  readonly longest: number;
}

/** Processor microseconds a turn: the median of the rounds, and the ratio to the peer, round by round. */
export async function inRounds(contenders: readonly Contender[], plan: Plan): Promise<readonly Row[]> {
  for (const contender of contenders) await round(contender, plan.warmUp);
  const began = performance.now();
  const samples = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]));
  for (let done = 0; done < plan.rounds; done += 1) {
    if (done > 0 && performance.now() - began > plan.longest) break;
    for (const [contender, own] of samples) own.push(await round(contender, plan.each));
  }
  const peer = contenders.find((contender) => contender.peer);
  const others = (peer && samples.get(peer)) ?? [];
  return [...samples].map(([{ name }, own]) => {
    const ratios = own.map((sample, place) => sample / (others[place] ?? Number.NaN));
    return {
      name,
      value: median(own),
      unit: 'µs of processor a turn',
      ratio: median(ratios),
      spread: [Math.min(...ratios), Math.max(...ratios)] as const,
    };
  });
}

async function round(contender: Contender, count: number): Promise<number> {
  const work = await contender.prepare(count);
  const before = await contender.usage();
  const turns = await work.run();
  const after = await contender.usage();
  work.end();
  return (after.processor - before.processor) / turns;
}
