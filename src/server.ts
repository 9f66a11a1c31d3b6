/**
 * The HTTP server: routes, limits, headers. The only file that imports restify, and it knows nothing of the service:
 * whoever starts it hands it plain handlers. Bodies are never logged and never come back in an answer.
 */
import restify from 'restify';
import { STATUS_CODES } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

export interface Route {
  readonly method: 'GET' | 'POST' | 'OPTIONS';
  /** As restify's router reads it: `/conversations/:id`. */
  readonly path: string;
  /** What it throws becomes a 500 without its text. */
  handle(request: PlainRequest): Promise<PlainAnswer>;
}

export interface PlainRequest {
  readonly headers: IncomingHttpHeaders;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Parsed JSON; `undefined` where none was sent. */
  readonly body?: unknown;
}

export interface PlainAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: string | Buffer | object;
}

/** Takes over the socket of a WebSocket's first request, or resolves with the status to refuse it with. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<number | undefined>;

export interface ServerOptions {
  readonly routes: readonly Route[];
  readonly upgrade?: Upgrade;
  /** Origins whose pages may show ours in a frame. */
  readonly frameAncestors: readonly string[];
  /** Told of every error that became a 500. */
  report(error: unknown): void;
}

export interface Server {
  /** Resolves with the port, which differs from the one asked for when that was 0; rejects when it is taken. */
  listen(port: number, host: string): Promise<number>;
  /** Stops listening, ends WebSockets at once, and gives requests under way a second. */
  close(): Promise<void>;
}

/** Most bytes of a request's body. */
const mostBytes = 102_400;
/** Milliseconds that requests under way are given when the server closes. */
const grace = 1_000;
/** Times in milliseconds. */
const limits = {
  requestTimeout: 30_000,
  headersTimeout: 10_000,
  keepAliveTimeout: 65_000,
  maxHeadersCount: 60,
  maxConnections: 4_000,
} as const;

/** A server that is not listening yet. */
export function createServer(options: ServerOptions): Server {
  const server = restify.createServer({ name: '', handleUpgrades: false, ignoreTrailingSlash: true });
  // Its logger would write error texts, which may quote what people sent.
  Object.assign(server.log, { level: 'silent' });
  Object.assign(server.server, limits);
  server.pre((request, response, next) => {
    const headers = protectiveHeaders(request.headers.host, options.frameAncestors);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (hasUrl(request)) return next();
    send(response, failure(400, 'BadRequest', 'This was refused.'));
    return next(false);
  });
  for (const route of options.routes) register(server, route, options);
  answerErrors(server, options);
  const upgraded = acceptUpgrades(server, options);
  return { listen: (port, host) => listen(server, port, host), close: () => close(server, upgraded) };
}

/** restify's router throws where nobody can catch it, and ends the process, on a path or host that makes no URL. */
function hasUrl(request: restify.Request): boolean {
  try {
    return request.getUrl() !== undefined;
  } catch {
    return false;
  }
}

/** On every answer, errors included. Browsers older than Safari 15.4 do not take `'self'` to mean a WebSocket too. */
function protectiveHeaders(
  host: string | undefined,
  frameAncestors: readonly string[],
): Record<string, string> {
  const sockets = host && /^[\w.-]{1,253}(:\d{1,5})?$/.test(host) ? ` ws://${host} wss://${host}` : '';
  return {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      `connect-src 'self'${sockets}`,
      "form-action 'self'",
      "base-uri 'none'",
      `frame-ancestors ${frameAncestors.join(' ') || "'none'"}`,
      "require-trusted-types-for 'script'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  };
}

function register(server: restify.Server, route: Route, options: ServerOptions): void {
  const handler = async (request: restify.Request, response: restify.Response): Promise<void> => {
    send(response, await answer(route, request, options));
  };
  if (route.method === 'POST') server.post(route.path, handler);
  else if (route.method === 'OPTIONS') server.opts(route.path, handler);
  else {
    server.get(route.path, handler);
    server.head(route.path, handler);
  }
}

async function answer(route: Route, request: restify.Request, options: ServerOptions): Promise<PlainAnswer> {
  try {
    const read: Read = route.method === 'POST' ? await readJson(request) : {};
    if ('refused' in read) return read.refused;
    const { headers, url = '', params } = request;
    const query = Object.fromEntries(new URLSearchParams(url.split('?').slice(1).join('?')));
    return await route.handle({ headers, params: { ...params }, query, ...read });
  } catch (error) {
    options.report(error);
    return failure(500, 'InternalError', 'Something went wrong here.');
  }
}

type Read = { readonly body?: unknown } | { readonly refused: PlainAnswer };

/**
 * Reads by itself rather than with restify's parser, which unpacks gzip before it counts, takes broken UTF-8 for
 * letters, and quotes the body in its errors.
 */
async function readJson(request: restify.Request): Promise<Read> {
  const { headers } = request;
  const length = Number(headers['content-length'] ?? 0);
  if (length === 0 && headers['transfer-encoding'] === undefined) return {};
  const plain = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? '');
  if (!plain || headers['content-encoding'] !== undefined) {
    return {
      refused: failure(415, 'UnsupportedMediaType', 'Send plain JSON in UTF-8, without compression.'),
    };
  }
  try {
    const bytes = length > mostBytes ? undefined : await readBytes(request);
    if (!bytes) return { refused: failure(413, 'PayloadTooLarge', `Send at most ${mostBytes} bytes.`) };
    return { body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { refused: failure(400, 'InvalidJson', 'The body is not JSON in UTF-8.') };
  }
}

/** `undefined` when there are too many; Node throws the rest away by itself. */
async function readBytes(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function failure(status: number, code: string, message: string): PlainAnswer {
  return { status, body: { error: { code, message } } };
}

function send(response: restify.Response, { status, headers = {}, body = '' }: PlainAnswer): void {
  if (response.headersSent || response.destroyed) return;
  const raw = typeof body === 'string' || Buffer.isBuffer(body);
  const bytes = raw ? body : JSON.stringify(body);
  const type = raw ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
  if (status !== 204) response.setHeader('Content-Length', Buffer.byteLength(bytes));
  response.sendRaw(status, bytes, { 'Content-Type': type, ...headers });
}

/** What restify itself refuses, and what Node refuses before restify sees it. */
function answerErrors(server: restify.Server, options: ServerOptions): void {
  server.on('restifyError', (_request, response: restify.Response, error: unknown, done: () => void) => {
    const status = statusOf(error);
    if (status >= 500) options.report(error);
    send(
      response,
      failure(status, STATUS_CODES[status]?.replaceAll(/\W/g, '') ?? 'Error', 'This was refused.'),
    );
    done();
  });
  server.on('error', (error: unknown) => options.report(error));
  server.server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    refuseRaw(socket, error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400, options);
  });
  server.server.on('checkExpectation', (_request, response: ServerResponse) => {
    response.writeHead(417, protectiveHeaders(undefined, options.frameAncestors));
    response.end();
  });
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 600 ? status : 500;
}

function refuseRaw(socket: Duplex, status: number, options: ServerOptions): void {
  if (!socket.writable) return void socket.destroy();
  const headers = {
    ...protectiveHeaders(undefined, options.frameAncestors),
    Connection: 'close',
    'Content-Length': '0',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n'));
}

/** Every socket that was taken over, so that they can be ended. */
function acceptUpgrades(server: restify.Server, options: ServerOptions): ReadonlySet<Duplex> {
  const upgraded = new Set<Duplex>();
  server.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgraded.add(socket);
    socket.on('close', () => upgraded.delete(socket));
    socket.on('error', () => socket.destroy());
    const accepted = options.upgrade?.(request, socket, head) ?? Promise.resolve(404);
    const failed = (error: unknown) => {
      options.report(error);
      return 500;
    };
    void accepted.catch(failed).then((status) => status && refuseRaw(socket, status, options));
  });
  return upgraded;
}

function listen(server: restify.Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.server.listen(port, host, () => {
      server.removeListener('error', reject);
      const address = server.server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close({ server }: restify.Server, upgraded: ReadonlySet<Duplex>): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
    for (const socket of upgraded) socket.destroy();
  });
}
