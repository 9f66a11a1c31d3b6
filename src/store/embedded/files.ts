import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '../ports';
import { faultCode, guarded, guardedAsync } from './fault';

/**
 * Sealed bytes, each in a file of its own in `folder`: large ones hold up no turn, and removing one leaves nothing of
 * it in a database. The name is a digest of the id; the first 8 bytes say when it expires.
 */
export function openFiles(folder: string): FileStore {
  guarded(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  return {
    put: (id, bytes, expires) =>
      guardedAsync(() => replace(folder, id, Buffer.concat([header(expires), bytes]))),
    get: (id, now) => guardedAsync(() => read(pathOf(folder, id), now)),
    remove: (id) => guardedAsync(() => rm(pathOf(folder, id), { force: true })),
    expire: (now) => guardedAsync(() => removeDue(folder, now)),
  };
}

const HEADER_BYTES = 8;
const UNFINISHED = '.part';
/** What a crash left half written goes after an hour, in ms: no writing takes that long. */
const UNFINISHED_FOR = 60 * 60 * 1000;

function header(expires: number): Uint8Array {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.writeDoubleBE(expires);
  return bytes;
}

function pathOf(folder: string, id: string): string {
  return join(folder, createHash('sha256').update(id).digest('hex'));
}

/** Whole or not at all, and durable when this resolves: written aside, synced, and put in its place by one rename. */
async function replace(folder: string, id: string, bytes: Uint8Array): Promise<void> {
  const aside = join(folder, `${randomUUID()}${UNFINISHED}`);
  try {
    await writeSynced(aside, bytes);
    await rename(aside, pathOf(folder, id));
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await syncNames(folder);
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is durable once its folder is; Windows has no such thing to ask for. */
async function syncNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const names = await open(folder, 'r');
  try {
    await names.sync();
  } finally {
    await names.close();
  }
}

async function read(path: string, now: number): Promise<Uint8Array | undefined> {
  const found = await unlessMissing(readFile(path));
  if (!found || found.readDoubleBE(0) <= now) return undefined;
  return new Uint8Array(found.buffer, found.byteOffset + HEADER_BYTES, found.byteLength - HEADER_BYTES);
}

async function removeDue(folder: string, now: number): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.endsWith(UNFINISHED)) await removeIfAbandoned(path, now);
    else if ((await expiryOf(path)) <= now) {
      await rm(path, { force: true });
      removed += 1;
    }
  }
  return removed;
}

async function removeIfAbandoned(path: string, now: number): Promise<void> {
  const found = await unlessMissing(stat(path));
  if (found && found.mtimeMs + UNFINISHED_FOR <= now) await rm(path, { force: true });
}

/** Infinity when another process has removed it meanwhile. */
async function expiryOf(path: string): Promise<number> {
  const file = await unlessMissing(open(path, 'r'));
  if (!file) return Infinity;
  try {
    const { buffer } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return buffer.readDoubleBE(0);
  } finally {
    await file.close();
  }
}

async function unlessMissing<Found>(found: Promise<Found>): Promise<Found | undefined> {
  try {
    return await found;
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
