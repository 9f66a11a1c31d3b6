import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { makePrivateFile } from './private-file';
import { SECRET_BYTES } from './server-keys';

/**
 * The server's secret for a development start: read from the file at `path`, or made there when there is none.
 * Whoever loses it loses every unsent draft and every receipt. Throws what the file system throws.
 */
export function developmentSecret(path: string): Uint8Array {
  makePrivateFile(path, `${randomBytes(SECRET_BYTES).toString('base64url')}\n`);
  return Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
}
