/** From the start of the process to listening and to the first reply, and the memory it then holds, beside the echo bot. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { echoName, startAgain } from './contenders';
import { echoed } from './echoed';
import { createCaller } from './http';
import { startMeasured } from './measured';
import { median } from './report';
import { openTalk } from './talk';
import type { Caller } from './http';
import type { Measured, Programs } from './measured';
import type { Report, Row } from './report';
import type { Plan } from './rounds';

/** `plan.rounds` starts of each, in turns. The service's first start, which makes its store and keys, is told apart. */
export async function benchStart(programs: Programs, { rounds, longest }: Plan): Promise<Report> {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'assistant-bench-'));
  try {
    const service = () => started(() => startAgain(programs, folder), greeted);
    const echo = () =>
      started(() => startMeasured(programs, [join(programs.bench, 'programs', 'echo-bot.js')]), sent);
    const first = await service();
    const samples: { ours: Start; peers: Start }[] = [];
    do samples.push({ ours: await service(), peers: await echo() });
    while (samples.length < rounds && performance.now() - began < longest);
    return { bench: 'start', peer: echoName, rows: rowsOf(first, samples) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Start {
  readonly listening: number;
  readonly reply: number;
  readonly memory: number;
}

/** Milliseconds after the first reply until memory is looked at. */
const rest = 1_000;

async function started(
  start: () => Promise<Measured>,
  ask: (caller: Caller) => Promise<void>,
): Promise<Start> {
  const began = performance.now();
  const measured = await start();
  const caller = createCaller(measured.port);
  try {
    await ask(caller);
    const reply = performance.now() - began;
    await pause(rest);
    return { listening: measured.readyAfter, reply, memory: (await measured.usage()).memory };
  } finally {
    caller.close();
    await measured.stop();
  }
}

async function greeted(caller: Caller): Promise<void> {
  (await openTalk(caller)).close();
}

async function sent(caller: Caller): Promise<void> {
  await caller.post('/api/messages', echoed(1));
}

function rowsOf(first: Start, samples: readonly { ours: Start; peers: Start }[]): readonly Row[] {
  const figures = [
    ['until it listens', 'ms', (start: Start) => start.listening],
    ['until the first reply', 'ms', (start: Start) => start.reply],
    ['memory at rest', 'MB', (start: Start) => start.memory / 1e6],
  ] as const;
  return figures.flatMap(([name, unit, of]) => {
    const peers = median(samples.map((sample) => of(sample.peers)));
    const row = (who: string, value: number) => ({
      name: `${who}, ${name}`,
      value,
      unit,
      ratio: value / peers,
    });
    return [
      row('our service', median(samples.map((sample) => of(sample.ours)))),
      row('our service, first start', of(first)),
      row(echoName, peers),
    ];
  });
}
