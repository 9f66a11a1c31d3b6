/** Keys in files: the desk's pair and, in development, the server's secret. Private files are readable by their owner alone. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../errors';
import type { PrivateKey, PublicKey } from './seal';

/** The secret in this file; made there on the first start. Two processes that start at once end with the same one. */
export function secretIn(path: string): Uint8Array {
  return Buffer.from(
    readOrMake(path, () => `${randomBytes(32).toString('base64')}\n`),
    'base64',
  );
}

/** The desk's key pair in these files; made there on the first start. */
export function deskKeysIn(privatePath: string, publicPath: string): PublicKey {
  const made = readOrMake(privatePath, () => `${JSON.stringify(newPair(), null, 2)}\n`);
  return parsed(readOrMake(publicPath, () => `${JSON.stringify(publicHalf(parsed(made)), null, 2)}\n`));
}

/** A public key from its file. Throws `desk-key-missing` when there is none. */
export function readPublicKey(path: string): PublicKey {
  return publicHalf(readKey(path));
}

/** The desk's private key from its file. Throws `desk-key-missing` when there is none. */
export function readPrivateKey(path: string): PrivateKey {
  const key = readKey(path);
  if (!('d' in key)) throw new AppError('desk-key-missing');
  return key as PrivateKey;
}

function newPair(): PrivateKey {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    format: 'jwk',
  }) as PrivateKey;
}

function publicHalf({ kty, crv, x, y }: PublicKey): PublicKey {
  return { kty, crv, x, y };
}

function readKey(path: string): PublicKey {
  try {
    return parsed(readFileSync(path, 'utf8'));
  } catch {
    throw new AppError('desk-key-missing');
  }
}

function parsed(json: string): PublicKey {
  return JSON.parse(json) as PublicKey;
}

/** Written aside and linked into place, so that whoever comes second reads the whole of what the first one made. */
function readOrMake(path: string, make: () => string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomBytes(8).toString('hex')}`;
  writeFileSync(aside, make(), { mode: 0o600 });
  try {
    linkSync(aside, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    unlinkSync(aside);
  }
  return readFileSync(path, 'utf8');
}
