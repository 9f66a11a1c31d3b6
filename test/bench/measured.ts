/** A process of its own for everything that is measured; it says itself what it has used. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import type { Profiler } from 'node:inspector';
import type { Ask, Told, Usage } from './messages';

export interface Measured {
  /** Where it listens; 0 for a program without a server. */
  readonly port: number;
  /** Milliseconds from the start of the process until it listened, or was ready. */
  readonly readyAfter: number;
  usage(): Promise<Usage>;
  /** Takes a profile of what it does meanwhile. */
  profile(work: () => Promise<void>): Promise<Profiler.Profile>;
  /** Only for programs without a server. */
  prepare(count: number): Promise<void>;
  run(): Promise<void>;
  stop(): Promise<void>;
}

export interface Programs {
  /** Where the benches were built: `dist/bench`. */
  readonly bench: string;
  /** Where the service was built: `dist`. */
  readonly dist: string;
}

/** Starts a program and waits until it says that it is ready. Rejects with what it wrote when it ends instead. */
export async function startMeasured(
  { bench }: Programs,
  program: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--require', join(bench, 'programs', 'probe.js'), ...program], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const port = await readyPort(child);
  const readyAfter = performance.now() - began;
  const usage = async () => {
    const told = await ask(child, { ask: 'usage' });
    if (told.told !== 'usage') throw new Error('no usage was told');
    return told.usage;
  };
  return {
    port,
    readyAfter,
    usage,
    profile: async (work) => {
      await ask(child, { ask: 'profile' });
      await work();
      const told = await ask(child, { ask: 'profiled' });
      if (told.told !== 'profile') throw new Error('no profile was told');
      return told.profile;
    },
    prepare: async (count) => void (await ask(child, { ask: 'prepare', count })),
    run: async () => void (await ask(child, { ask: 'run' })),
    stop: () => stop(child),
  };
}

/** Milliseconds that a program has to start, and to end by itself. */
const patience = { start: 20_000, stop: 5_000 };

function readyPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let written = '';
    const give = () => fail('was not ready in time');
    const timer = setTimeout(give, patience.start);
    const fail = (what: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`A measured process ${what}: ${written}`));
    };
    const read = (part: Buffer) => {
      written += part.toString();
      const ready = /localhost:(\d+)|^ready$/m.exec(written);
      if (!ready) return;
      clearTimeout(timer);
      child.off('exit', ended);
      child.stdout?.removeAllListeners('data').resume();
      child.stderr?.removeAllListeners('data').resume();
      resolve(Number(ready[1] ?? 0));
    };
    const ended = () => fail('ended');
    child.once('exit', ended);
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });
}

async function ask(child: ChildProcess, asked: Ask): Promise<Told> {
  const given = new AbortController();
  const gone = once(child, 'exit', { signal: given.signal }).then(() => {
    throw new Error('A measured process ended');
  });
  const answered = once(child, 'message', { signal: given.signal });
  child.send(asked);
  try {
    const [told]: Told[] = await Promise.race([answered, gone]);
    if (!told) throw new Error('nothing was told');
    return told;
  } finally {
    gone.catch(() => undefined);
    answered.catch(() => undefined);
    given.abort();
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  const impatient = setTimeout(() => child.kill('SIGKILL'), patience.stop);
  child.kill('SIGTERM');
  await gone;
  clearTimeout(impatient);
}
