/** A plain HTTP request and answer, as the server hands them to a channel: no server library in sight. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

export interface HttpRequest {
  readonly headers: IncomingHttpHeaders;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | object;
}

export interface HttpRoute {
  readonly method: 'GET' | 'POST' | 'OPTIONS';
  readonly path: string;
  handle(request: HttpRequest): Promise<HttpAnswer>;
}

/** Takes over a socket, or resolves with the status to refuse it with. */
export type HttpUpgrade = (
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
) => Promise<number | undefined>;

/** A refusal in the form that Direct Line and Bot Service use. */
export function refusal(status: number, code: string, message: string): HttpAnswer {
  return { status, body: { error: { code, message } } };
}
