import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';

/**
 * Makes a file that only its owner can read (0600, in a folder of 0700), whole and durable before it has its name.
 * False, and nothing changed, when there is one already: of several processes that start at once, one makes it.
 */
export function makePrivateFile(path: string, contents: string): boolean {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomUUID()}`;
  writeSynced(aside, contents);
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  } finally {
    rmSync(aside);
    syncNames(dirname(path));
  }
}

function writeSynced(path: string, contents: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, contents);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function isThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}

/** A new name is durable once its folder is; Windows has no such thing to ask for. */
function syncNames(folder: string): void {
  if (process.platform === 'win32') return;
  const names = openSync(folder, 'r');
  fsyncSync(names);
  closeSync(names);
}
