/** The real server with the real endpoint on loopback, and a plain client for it. */
import { randomBytes } from 'node:crypto';
import { createDirectLine } from '../../../src/channels/direct-line/direct-line';
import { createServer } from '../../../src/server';
import { Memory, scriptedAssistant } from '../scripted-assistant';
import { tinySpeech } from '../tiny-language';
import type { DirectLineOptions } from '../../../src/channels/direct-line/direct-line';

export interface Started {
  readonly port: number;
  readonly origin: string;
  readonly domain: string;
  readonly memory: Memory;
  /** Everything that was reported. */
  readonly problems: unknown[];
  stop(): Promise<void>;
}

export interface StartOptions extends Partial<DirectLineOptions> {
  readonly memory?: Memory;
  readonly port?: number;
}

export const tokenKey = randomBytes(32);
export const listedOrigin = 'https://www.example.gov.uk';

export async function start({
  memory = new Memory(),
  port = 0,
  ...changes
}: StartOptions = {}): Promise<Started> {
  const problems: unknown[] = [];
  const report = (problem: unknown) => void problems.push(problem);
  const directLine = createDirectLine({
    assistant: scriptedAssistant(memory),
    languages: tinySpeech,
    tokenKey,
    origins: [listedOrigin],
    now: Date.now,
    newId: () => randomBytes(16).toString('base64url'),
    report,
    ...changes,
  });
  const { routes, upgrade } = directLine;
  const server = createServer({ routes, upgrade, frameAncestors: [listedOrigin], report });
  const chosen = await server.listen(port, '127.0.0.1');
  const origin = `http://127.0.0.1:${chosen}`;
  const stop = async () => {
    directLine.close();
    await server.close();
  };
  return { port: chosen, origin, domain: `${origin}/v3/directline`, memory, problems, stop };
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** Whatever the endpoint's answers hold; absent ones are empty. */
export interface Body {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly expires_in?: number;
  readonly id?: string;
  readonly watermark?: string;
  readonly activities: readonly (Record<string, unknown> & {
    readonly text?: string;
    readonly id?: string;
  })[];
  readonly error?: { readonly code: string; readonly message: string };
}

/** One request; `body` is sent as JSON. */
export async function call(
  url: string,
  { token, body, method = body === undefined ? 'GET' : 'POST', headers = {} }: CallOptions = {},
): Promise<Reply> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const empty = { conversationId: '', token: '', streamUrl: '', activities: [] };
  const parsed = text ? JSON.parse(text) : {};
  return { status: response.status, headers: response.headers, body: { ...empty, ...parsed } };
}

export interface CallOptions {
  readonly token?: string;
  readonly body?: unknown;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A token, and the conversation begun with it. */
export async function begin({ domain }: Started, body: object = {}): Promise<Begun> {
  const granted = await call(`${domain}/tokens/generate`, { method: 'POST' });
  const begun = await call(`${domain}/conversations`, { token: granted.body.token, body });
  return {
    id: begun.body.conversationId,
    token: begun.body.token,
    streamUrl: begun.body.streamUrl,
    status: begun.status,
  };
}

export interface Begun {
  readonly id: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly status: number;
}
