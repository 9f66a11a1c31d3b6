/** The service as it is deployed: built, and run as a process of its own with a data folder of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export { pause };

/** What `npm run build` makes, in a folder that no other test writes to. */
export interface Build {
  readonly server: string;
  readonly desk: string;
  remove(): void;
}

export interface BuiltServer {
  readonly port: number;
  readonly origin: string;
  /** All that it wrote so far, to both of its streams. */
  written(): string;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL; resolves when it is gone, also where it has gone by itself. */
  kill(): Promise<void>;
  /** Resolves when the process has gone, with what ended it. */
  readonly gone: Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface ServerSettings {
  readonly dataDir: string;
  /** Unset: one that is free and stays so while the server is away, for the system gives it to nobody. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** A program that node loads before the server. */
  readonly preload?: string;
}

/** The repository's root, from where everything is started. */
export const root = resolve(__dirname, '../..');

/** Builds by the package's own scripts. Beside the libraries, so that the built files find them. */
export function build(): Build {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'built-'));
  run('build:server', folder);
  run('build:page', join(folder, 'web'));
  return {
    server: join(folder, 'index.js'),
    desk: join(folder, 'cli/desk.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The program `faulty.ts`, for `preload`. Beside the server, so that both find the same database library. */
export function bundleFaulty({ server }: Build): string {
  const outfile = join(server, '../faulty.js');
  const options = ['--bundle', '--platform=node', '--packages=external', '--log-level=warning'];
  const esbuild = join(root, 'node_modules/esbuild/bin/esbuild');
  execFileSync(esbuild, [join(__dirname, 'faulty.ts'), ...options, `--outfile=${outfile}`]);
  return outfile;
}

/** Starts a server; resolves when it listens. Rejects with what it wrote when it does not within 20 s. */
export async function startServer(built: Build, settings: ServerSettings): Promise<BuiltServer> {
  const { dataDir, port = await freePort(), env = {}, preload } = settings;
  const child = spawn(process.execPath, [...(preload ? ['-r', preload] : []), built.server], {
    cwd: root,
    env: { ...plainEnvironment(), PORT: String(port), DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let written = '';
  const gone = once(child, 'close').then(([code, signal]): Ended => {
    running.delete(child);
    return { code, signal };
  });
  const listening = new Promise<number>((found) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => {
        written += part;
        const at = /http:\/\/localhost:(\d+)\./.exec(written)?.[1];
        if (at) found(Number(at));
      });
  });
  const silent = gone.then(() => Promise.reject(new Error(`It ended without listening: ${written}`)));
  const chosen = await bounded(20_000, Promise.race([listening, silent]), () => `It said: ${written}`);
  silent.catch(() => undefined);
  const end = (signal: 'SIGTERM' | 'SIGKILL') => async () => {
    child.kill(signal);
    return (await bounded(10_000, gone, () => `It outlived ${signal}`)).code;
  };
  return {
    port: chosen,
    origin: `http://127.0.0.1:${chosen}`,
    written: () => written,
    stop: end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')()),
    gone,
  };
}

/** Below those that the system hands out by itself, which any connection may take while a server restarts. */
async function freePort(tries = 20): Promise<number> {
  const port = randomInt(15_000, 30_000);
  const probe = createServer();
  const free = await new Promise<boolean>((answer) => {
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => answer(true));
  });
  probe.close();
  if (free) return port;
  if (tries === 0) throw new Error('There is no free port');
  return freePort(tries - 1);
}

/** Ends every server of this test file that still runs, by its own id. */
export async function endAll(): Promise<void> {
  for (const child of running) child.kill('SIGKILL');
  await Promise.all([...running].map((child) => once(child, 'close')));
}

const running = new Set<ReturnType<typeof spawn>>();

/** A folder that `forgetFolders` removes. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-server-'));
  folders.add(folder);
  return folder;
}

export function forgetFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

const folders = new Set<string>();

/** Every file below the folder, with its bytes. */
export function filesIn(folder: string): readonly { readonly name: string; readonly bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => ({ name, bytes: readFileSync(name) }));
}

/** What a process of ours is given: none of the settings that the tests' own environment may hold. */
export function plainEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME };
}

/** The work, or an error after so many milliseconds. */
export async function bounded<T>(most: number, work: Promise<T>, why: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Not within ${most} ms. ${why()}`)), most);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Looks again and again until it holds. */
export async function until(holds: () => boolean | Promise<boolean>, most = 15_000): Promise<void> {
  const end = Date.now() + most;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come to that in time');
    await pause(25);
  }
}

function run(script: string, folder: string): void {
  execFileSync('npm', ['run', '-s', script, '--', `--outdir=${folder}`], { cwd: root, timeout: 60_000 });
}
