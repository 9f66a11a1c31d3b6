/** Which pages may talk to us from a browser. Clients that are no browser send no `Origin` and need none. */
import type { IncomingHttpHeaders } from 'node:http';

export interface Origins {
  /** False for a page of an origin that is neither ours nor listed, and for the opaque origin `null`. */
  admits(headers: IncomingHttpHeaders): boolean;
  /** True for a request that our own page made. */
  own(headers: IncomingHttpHeaders): boolean;
  /** What lets a listed page of another origin read the answer. */
  headers(headers: IncomingHttpHeaders): Readonly<Record<string, string>>;
}

/**
 * Ours is the origin with the request's own host: the scheme is not compared, since a proxy may have ended TLS.
 * @param listed others, such as `https://www.example.gov.uk`
 */
export function createOrigins(listed: readonly string[]): Origins {
  const own = ({ origin, host }: IncomingHttpHeaders) =>
    origin !== undefined && host !== undefined && /^https?:\/\/(.+)$/.exec(origin)?.[1] === host;
  const known = (headers: IncomingHttpHeaders) =>
    headers.origin !== undefined && (listed.includes(headers.origin) || own(headers));
  return {
    own,
    admits: (headers) => headers.origin === undefined || known(headers),
    headers: (headers) => ({
      Vary: 'Origin',
      ...(known(headers) && { 'Access-Control-Allow-Origin': headers.origin ?? '' }),
    }),
  };
}

/** The answer to a preflight: what the public client sends, and nothing else. */
export const preflightHeaders = {
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'Access-Control-Max-Age': '600',
} as const;
