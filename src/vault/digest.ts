import { createHmac } from 'node:crypto';
import type { ServerKeys } from './server-keys';

/**
 * Stands for an id that came from a channel (a phone number, an account, a message), so that the id itself is never
 * stored: HMAC-SHA256 in base64url, 43 characters. The same parts give the same digest; without the server's key
 * nobody can try out which number it is.
 * @param kind what is digested; the same id as two kinds gives two digests
 * @param parts the id, after whatever it is unique in
 */
export function digest(keys: ServerKeys, kind: string, ...parts: readonly string[]): string {
  return createHmac('sha256', keys.digest)
    .update(JSON.stringify([kind, ...parts]))
    .digest('base64url');
}
