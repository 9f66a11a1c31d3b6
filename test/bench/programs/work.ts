import type { Ask, Told } from '../messages';

/** Turns that need no server: made ready outside what is measured, then taken. */
export interface Work {
  prepare(count: number): Promise<void>;
  run(): Promise<void>;
}

/** Does them as the bench asks. */
export function serveWork(work: Work): void {
  process.on('message', (asked: Ask) => {
    if (asked.ask === 'prepare') void tellWhenDone(work.prepare(asked.count));
    if (asked.ask === 'run') void tellWhenDone(work.run());
  });
  process.stdout.write('ready\n');
}

async function tellWhenDone(work: Promise<void>): Promise<void> {
  await work;
  const told: Told = { told: 'done' };
  process.send?.(told);
}
