/** What a bench and the processes that it measures say to each other, over Node's own channel between them. */
import type { Profiler } from 'node:inspector';

export type Ask =
  | { readonly ask: 'usage' }
  | { readonly ask: 'profile' }
  | { readonly ask: 'profiled' }
  /** To programs without a server: make ready for so many turns; then take them. */
  | { readonly ask: 'prepare'; readonly count: number }
  | { readonly ask: 'run' };

export type Told =
  | { readonly told: 'usage'; readonly usage: Usage }
  | { readonly told: 'done' }
  | { readonly told: 'profile'; readonly profile: Profiler.Profile };

/** What the measured process says of itself. */
export interface Usage {
  /** Processor time of all its threads since it began, in microseconds. */
  readonly processor: number;
  /** Resident memory, in bytes. */
  readonly memory: number;
}
