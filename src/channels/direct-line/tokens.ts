/**
 * Direct Line tokens: who somebody is, and the one conversation that they may use. The only file here that imports
 * jose. The key is configuration, so that a token outlives every restart.
 */
import { createSecretKey } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { KeyObject } from 'node:crypto';
import type { ChannelName } from '../assistant';

export interface Bearer {
  /** `dl_` and 128 random bits; clients read it from the token and take it for their own id. */
  readonly user: string;
  readonly conversation: string;
  readonly channel: Extract<ChannelName, 'page' | 'directline'>;
}

/** A stream's token stands in a URL, where proxies may log it: it opens one socket soon, and nothing else. */
export type TokenUse = 'conversation' | 'stream';

export interface Tokens {
  issue(bearer: Bearer, use: TokenUse): Promise<string>;
  /** Whose it is; `expired` and `invalid` tell clients apart what to do. */
  read(token: string, use: TokenUse): Promise<Bearer | 'expired' | 'invalid'>;
}

/** Seconds that a conversation's token lives; clients renew it every 15 minutes while they run. */
export const tokenLifetime = 24 * 60 * 60;
const streamLifetime = 10 * 60;

/** @param now milliseconds since 1970 */
export function createTokens(key: Uint8Array, now: () => number): Tokens {
  // As a key object, jose imports it once and not for every request.
  const imported = createSecretKey(key);
  return {
    issue: (bearer, use) => issue(imported, now(), bearer, use),
    read: (token, use) => read(imported, now(), token, use),
  };
}

const algorithm = 'HS256';

function issue(key: KeyObject, now: number, bearer: Bearer, use: TokenUse): Promise<string> {
  const issued = Math.floor(now / 1000);
  return new SignJWT({ ...bearer })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setAudience(use)
    .setIssuedAt(issued)
    .setExpirationTime(issued + (use === 'stream' ? streamLifetime : tokenLifetime))
    .sign(key);
}

async function read(
  key: KeyObject,
  now: number,
  token: string,
  use: TokenUse,
): Promise<Bearer | 'expired' | 'invalid'> {
  try {
    const options = {
      algorithms: [algorithm],
      audience: use,
      currentDate: new Date(now),
      requiredClaims: ['exp'],
    };
    const { payload } = await jwtVerify(token, key, options);
    const { user, conversation, channel } = payload;
    if (typeof user !== 'string' || typeof conversation !== 'string') return 'invalid';
    return channel === 'page' || channel === 'directline' ? { user, conversation, channel } : 'invalid';
  } catch (error) {
    return error instanceof errors.JWTExpired ? 'expired' : 'invalid';
  }
}
