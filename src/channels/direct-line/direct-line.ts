/**
 * Our own Direct Line 3.0 endpoint, as the public client (botframework-directlinejs 0.15) speaks it. It carries:
 * what was said is in the assistant's log, and a client can always come back and read on from its watermark.
 */
import { createAsides } from './asides';
import { base } from './base';
import { createOrigins, preflightHeaders } from './origins';
import { createReader } from './reader';
import { createStreams } from './streams';
import { createTokens } from './tokens';
import { conversationRoutes } from './conversations';
import { tokenRoutes } from './token-routes';
import { createUpgrade } from './upgrade';
import { refusal } from '../http';
import type { Assistant } from '../assistant';
import type { HttpAnswer, HttpRequest, HttpRoute, HttpUpgrade } from '../http';
import type { Asides } from './asides';
import type { Origins } from './origins';
import type { Reader } from './reader';
import type { Streams } from './streams';
import type { Tokens } from './tokens';
import type { Languages } from '../languages';

export interface DirectLineOptions {
  readonly assistant: Assistant;
  readonly languages: Languages;
  /** 32 random bytes or more. Configuration, not memory: tokens must outlive a restart. */
  readonly tokenKey: Uint8Array;
  /** Origins besides our own whose pages may use it, such as `https://www.example.gov.uk`. */
  readonly origins: readonly string[];
  /** The service's public origin, where a proxy hides it. Unset: the request's own host. */
  readonly publicOrigin?: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 128 random bits in letters that are safe in a URL. */
  readonly newId: () => string;
  /** Told of what kept a conversation from being read. */
  readonly report: (problem: unknown) => void;
  /** Milliseconds between keep-alives on a stream; 20 s when unset. */
  readonly keepAlive?: number;
}

/** The parts that the endpoint's routes share. */
export interface Parts {
  readonly options: DirectLineOptions;
  readonly tokens: Tokens;
  readonly origins: Origins;
  readonly reader: Reader;
  readonly streams: Streams;
  readonly asides: Asides;
}

export interface DirectLine {
  readonly routes: readonly HttpRoute[];
  readonly upgrade: HttpUpgrade;
  /** Ends every stream, so that clients look for another process. */
  close(): void;
}

const keepAlive = 20_000;

export function createDirectLine(options: DirectLineOptions): DirectLine {
  const reader = createReader(options);
  const asides = createAsides();
  const streams = createStreams({ reader, asides, keepAlive: options.keepAlive ?? keepAlive });
  const origins = createOrigins(options.origins);
  const tokens = createTokens(options.tokenKey, options.now);
  const parts: Parts = { options, tokens, origins, reader, streams, asides };
  const routes = [...tokenRoutes(parts), ...conversationRoutes(parts), noSession()];
  const preflights = [...new Set(routes.map(({ path }) => path))].map(preflight);
  return {
    routes: [...routes, ...preflights].map((route) => forKnownOrigins(route, origins)),
    upgrade: createUpgrade(parts),
    close: () => streams.close(),
  };
}

/** Some clients ask for it; they do without. */
function noSession(): HttpRoute {
  const path = `${base}/session/getsessionid`;
  return {
    method: 'GET',
    path,
    handle: () => Promise.resolve(refusal(404, 'NotFound', 'There are no sessions.')),
  };
}

function preflight(path: string): HttpRoute {
  return {
    method: 'OPTIONS',
    path,
    handle: () => Promise.resolve({ status: 204, headers: preflightHeaders }),
  };
}

function forKnownOrigins(route: HttpRoute, origins: Origins): HttpRoute {
  const handle = async (request: HttpRequest): Promise<HttpAnswer> => {
    const admitted = origins.admits(request.headers);
    const answer = admitted
      ? await route.handle(request)
      : refusal(403, 'BadOrigin', 'This origin is not listed.');
    return { ...answer, headers: { ...answer.headers, ...origins.headers(request.headers) } };
  };
  return { ...route, handle };
}
