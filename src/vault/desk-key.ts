import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { AppError } from '../errors';
import { newPrivateKey, privateKey, publicHalf, publicKey } from './key-pair';
import type { PrivateKey, PublicKey } from './key-pair';
import { makePrivateFile } from './private-file';

/**
 * The desk's public keys for a development start: read from `publicPath`, or made with the private key that belongs
 * to them. The private key is on the disk before anything can be sealed to it. Where the public file exists, no
 * private key is looked for or made.
 */
export function developmentRecipients(privatePath: string, publicPath: string): readonly PublicKey[] {
  if (!existsSync(publicPath)) {
    makePrivateFile(privatePath, asText(newPrivateKey()));
    makePrivateFile(publicPath, asText({ keys: [publicHalf(readPrivateKey(privatePath))] }));
  }
  return readRecipients(publicPath);
}

/** The desk's private key from its file (a JWK). Throws `desk-key-missing` or, where it is no such key, `desk-key-wrong`. */
export function readPrivateKey(path: string): PrivateKey {
  const key = fields(parsed(readText(path)));
  const written = pointOf(key);
  const whole = written && isCoordinate(key.d) ? wholeKey(key.d) : undefined;
  if (!whole || whole.kid !== written?.kid)
    throw new AppError('desk-key-wrong', 'The file holds no private key');
  return whole;
}

/**
 * Those to whom reports are sealed, from a file that holds their public keys (a JWK Set). Throws `desk-key-missing`
 * when there is none, and `config-invalid` when one is not a public key: a private one must never lie here.
 */
export function readRecipients(path: string): readonly PublicKey[] {
  const { keys } = fields(parsed(readText(path)));
  if (!Array.isArray(keys) || keys.length === 0) throw new AppError('desk-key-missing');
  return keys.map((key: unknown) => asRecipient(key));
}

/** The public half that a report carries for its receipt's holder (a JWK as JSON). Throws as `readRecipients` does. */
export function receiptRecipient(key: string): PublicKey {
  return asRecipient(parsed(key));
}

/** For the start in production, which refuses to run where it could read the private key. */
export function canRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function asText(contents: unknown): string {
  return `${JSON.stringify(contents, undefined, 2)}\n`;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new AppError('desk-key-missing');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('desk-key-wrong', 'The file holds no key');
  }
}

function asRecipient(json: unknown): PublicKey {
  const key = fields(json);
  if ('d' in key) throw new AppError('config-invalid', "One of the desk's public keys is private");
  const point = pointOf(key);
  if (!point) throw new AppError('config-invalid', "One of the desk's public keys is no P-256 key");
  return point;
}

function fields(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? { ...json } : {};
}

function pointOf({ kty, crv, x, y }: Readonly<Record<string, unknown>>): PublicKey | undefined {
  const known = kty === 'EC' && crv === 'P-256' && isCoordinate(x) && isCoordinate(y);
  return known ? publicKey(x, y) : undefined;
}

/** 32 bytes in base64url. */
function isCoordinate(json: unknown): json is string {
  return typeof json === 'string' && /^[\w-]{43}$/.test(json);
}

function wholeKey(d: string): PrivateKey | undefined {
  try {
    return privateKey(Buffer.from(d, 'base64url'));
  } catch {
    return undefined;
  }
}
