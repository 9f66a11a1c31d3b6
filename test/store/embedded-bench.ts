/** Embedded stores in temporary folders, and other processes that have them open. */
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openEmbedded } from '../../src/store/embedded';
import type { Stores } from '../../src/store/ports';
import type { Bench } from './contract';
import { racerIn } from './racer';

export interface EmbeddedBench extends Bench {
  readonly folder: string;
}

const root = resolve(__dirname, '../..');

/** A folder under the system's temporary one; whoever asks removes it. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'assistant-store-'));
}

/**
 * The folder stays empty until `stores` or another process opens it.
 * @param program the racing process, as `bundleRacer` made it
 */
export function embeddedBench(program: string): EmbeddedBench {
  const folder = newFolder();
  const connections: Stores[] = [];
  const processes: ChildProcess[] = [];
  function connect(): Stores {
    const stores = openEmbedded(folder);
    connections.push(stores);
    return stores;
  }
  let first: Stores | undefined;
  return {
    folder,
    get stores() {
      first ??= connect();
      return first;
    },
    connect: async () => connect(),
    startRacer() {
      const racing = spawnRacer(program, folder);
      processes.push(racing);
      return racerIn(racing);
    },
    async clear() {
      for (const racing of processes) racing.kill('SIGKILL');
      for (const stores of connections) await stores.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function spawnRacer(program: string, folder: string): ChildProcess {
  const env = { ...process.env, NODE_PATH: join(root, 'node_modules') };
  return spawn(process.execPath, [program, folder], { env, stdio: ['pipe', 'pipe', 'inherit'] });
}

/** Builds the racing process into `folder`, as the server itself is built. Gives its path. */
export function bundleRacer(folder: string): string {
  const program = join(folder, 'racer.cjs');
  const options = [
    '--bundle',
    '--platform=node',
    '--packages=external',
    '--log-level=warning',
    `--outfile=${program}`,
  ];
  const esbuild = join(root, 'node_modules/esbuild/bin/esbuild');
  execFileSync(esbuild, [join(__dirname, 'embedded-racer.ts'), ...options]);
  return program;
}

/** Every byte of every file in the folder. */
export function rawBytes(folder: string): Buffer {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Buffer.concat(entries.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
}
