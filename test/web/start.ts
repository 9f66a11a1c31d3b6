/** The real server, the real pages and the real Direct Line on loopback, before an assistant that tells a fixed story. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { createDirectLine } from '../../src/channels/direct-line/direct-line';
import { pageRoutes } from '../../src/pages/routes';
import { createServer } from '../../src/server';
import { factsFor, speakers } from '../pages/parts';
import { Memory, tellingAssistant } from './assistant';

/** Builds the page's client as `npm run build:page` does, into a folder of its own. */
export async function buildPage(): Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  await build({
    entryPoints: ['src/web/page.ts', 'src/web/page.css'],
    bundle: true,
    minify: true,
    target: 'es2020',
    outdir: folder,
    logLevel: 'warning',
  });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

export interface Started {
  readonly origin: string;
  readonly port: number;
  readonly memory: Memory;
  stop(): Promise<void>;
}

const tokenKey = randomBytes(32);

/** @param settings `memory` and `port` of an earlier one: it was restarted; `sockets` false: no WebSocket opens */
export async function start(
  folder: string,
  settings: { readonly memory?: Memory; readonly port?: number; readonly sockets?: boolean } = {},
): Promise<Started> {
  const { memory = new Memory(), port = 0, sockets = true } = settings;
  const { all: languages } = await speakers();
  const report = (problem: unknown): void => {
    throw problem;
  };
  const directLine = createDirectLine({
    assistant: tellingAssistant(memory),
    languages,
    tokenKey,
    origins: [],
    now: Date.now,
    newId: () => randomBytes(16).toString('base64url'),
    report,
  });
  const pages = await pageRoutes({
    languages,
    factsFor,
    exitTo: 'http://weather.test/',
    folder,
  });
  const server = createServer({
    routes: [...pages, ...directLine.routes],
    ...(sockets && { upgrade: directLine.upgrade }),
    frameAncestors: ['http://127.0.0.1:*'],
    report,
  });
  const chosen = await server.listen(port, '127.0.0.1');
  const stop = async (): Promise<void> => {
    directLine.close();
    await server.close();
  };
  return { origin: `http://127.0.0.1:${chosen}`, port: chosen, memory, stop };
}
