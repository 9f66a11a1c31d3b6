import { createHmac } from 'node:crypto';
import type { ServerKeys } from './server-keys';

/**
 * A keyed digest (HMAC-SHA256, base64url) of an id that nobody may read back: a telephone number, an account, a
 * message's own id. The same id of the same kind always gives the same digest, and only with this server's secret.
 */
export function digest({ digest: key }: ServerKeys, kind: string, id: string): string {
  return createHmac('sha256', key).update(`${kind}\0${id}`).digest('base64url');
}
