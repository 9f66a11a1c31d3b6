/** The protocol, call by call, against the real server on loopback. */
import * as fc from 'fast-check';
import { createTokens } from '../../../src/channels/direct-line/tokens';
import { WebSocket } from 'ws';
import { begin, call, listedOrigin, start, tokenKey } from './start';
import type { Begun, CallOptions, Started } from './start';

let server: Started;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.stop());

const activities = ({ id }: Begun) => `${server.domain}/conversations/${id}/activities`;
const message = (text: string, more: object = {}) => ({
  type: 'message',
  text,
  from: { id: 'forged' },
  ...more,
});

describe('a token', () => {
  test('is given to anybody, for a conversation and a person of its own, and lives a day', async () => {
    const asked = { user: { id: 'dl_chosen', name: 'x' }, trustedOrigins: [listedOrigin] };
    const given = await call(`${server.domain}/tokens/generate`, { body: asked });
    expect(given).toMatchObject({ status: 200, body: { expires_in: 86_400 } });
    const claims = JSON.parse(Buffer.from(given.body.token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ conversation: given.body.conversationId, channel: 'directline' });
    expect(claims.user).toMatch(/^dl_[\w-]{22}$/);
    expect((await call(`${server.domain}/tokens/generate`, { body: 'x' })).status).toBe(400);
  });

  test('of our own page says so', async () => {
    const given = await call(`${server.domain}/tokens/generate`, {
      method: 'POST',
      headers: { origin: server.origin },
    });
    const claims = JSON.parse(Buffer.from(given.body.token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims.channel).toBe('page');
  });

  test('is renewed for the same person and conversation', async () => {
    const begun = await begin(server);
    const renewed = await call(`${server.domain}/tokens/refresh`, { token: begun.token, method: 'POST' });
    expect(renewed).toMatchObject({ status: 200, body: { conversationId: begun.id } });
    expect((await call(activities(begun), { token: renewed.body.token })).status).toBe(200);
  });

  // Seen to catch: verification without the audience (a stream's token read a conversation), and a path that was not compared.
  test('opens one conversation and no other: 0 of 1,000 crossings', async () => {
    const all = await Promise.all(Array.from({ length: 32 }, () => begin(server)));
    let crossed = 0;
    for (const [index, one] of all.entries()) {
      const others = all.filter((_, place) => place !== index);
      const replies = await Promise.all(others.map((other) => call(activities(other), { token: one.token })));
      crossed += replies.filter(({ status }) => status !== 403).length;
    }
    expect(all.length * (all.length - 1)).toBeGreaterThan(900);
    expect(crossed).toBe(0);
  });

  test("is refused when it is forged, expired, of another key, without a signature, or a stream's", async () => {
    const begun = await begin(server);
    const bearer = { user: 'dl_x', conversation: begun.id, channel: 'page' } as const;
    const [head, body, signature] = begun.token.split('.');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const other = createTokens(Buffer.alloc(32, 7), Date.now);
    const past = createTokens(tokenKey, () => Date.now() - 25 * 60 * 60 * 1000);
    const ours = createTokens(tokenKey, Date.now);
    const bad = [
      undefined,
      'undefined',
      `${head}.${body}.`,
      `${none}.${body}.`,
      `${head}.${Buffer.from(JSON.stringify({ ...bearer, aud: 'conversation' })).toString('base64url')}.${signature}`,
      await other.issue(bearer, 'conversation'),
      await ours.issue(bearer, 'stream'),
    ];
    for (const token of bad) {
      expect(await call(activities(begun), { token })).toMatchObject({
        status: 401,
        body: { error: { code: 'BadToken' } },
      });
    }
    const late = await call(activities(begun), { token: await past.issue(bearer, 'conversation') });
    expect(late).toMatchObject({ status: 401, body: { error: { code: 'TokenExpired' } } });
  });
});

describe('a conversation', () => {
  test('begins with 201 and is found again with 200, with all four fields', async () => {
    const begun = await begin(server, { user: { id: 'x' }, locale: 'ar-SY' });
    expect(begun.status).toBe(201);
    const again = await call(`${server.domain}/conversations`, { token: begun.token, body: {} });
    const back = await call(`${server.domain}/conversations/${begun.id}?watermark=1`, { token: begun.token });
    for (const reply of [again, back]) {
      expect(reply).toMatchObject({ status: 200, body: { conversationId: begun.id, expires_in: 86_400 } });
      expect(reply.body.token).toBeTruthy();
    }
    expect(back.body.streamUrl).toMatch(
      /^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/[\w-]+\/stream\?watermark=1&t=/,
    );
    const { body } = await call(activities(begun), { token: begun.token });
    expect(body.activities).toMatchObject([
      { locale: 'ar', channelData: { direction: 'rtl' }, from: { role: 'bot' } },
    ]);
  });

  test('begins in English where the language is unknown', async () => {
    const begun = await begin(server, { locale: 'tlh-KX' });
    const { body } = await call(activities(begun), { token: begun.token });
    expect(body.activities[0]?.locale).toBe('en');
  });

  test('is read from its watermark on, and from the start without one', async () => {
    const begun = await begin(server);
    const { token } = begun;
    const sent = await call(activities(begun), { token, body: message('hello', { id: 'm1' }) });
    const from = async (watermark: string) => {
      const { body } = await call(`${activities(begun)}?watermark=${watermark}`, { token });
      return [body.activities.map(({ text }) => text?.split('\n')[0]), body.watermark];
    };
    expect(await from('')).toEqual([['en:greeting', 'hello', 'en:heard("hello")'], '3']);
    expect(await from('1')).toEqual([['hello', 'en:heard("hello")'], '3']);
    expect(await from('3')).toEqual([[], '3']);
    const { body } = await call(activities(begun), { token });
    expect(body.activities[1]).toMatchObject({ id: sent.body.id, channelData: { clientActivityID: 'm1' } });
    expect(JSON.stringify(body)).not.toMatch(/forged|replyToId|serviceUrl/);
  });

  test('hears a repeated message once, under the id that its client gave it', async () => {
    const begun = await begin(server);
    const sent = message('hello', { id: 'differs', channelData: { clientActivityID: 'same' } });
    const replies = await Promise.all(
      [1, 2, 3].map(() => call(activities(begun), { token: begun.token, body: sent })),
    );
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
    const { body } = await call(activities(begun), { token: begun.token });
    expect(body.activities).toHaveLength(3);
  });

  test('does not keep or echo typing, and lets unknown activities pass', async () => {
    const begun = await begin(server);
    for (const type of ['typing', 'event', 'conversationUpdate', 'x'.repeat(999)]) {
      const reply = await call(activities(begun), { token: begun.token, body: { type } });
      expect(reply.status).toBe(200);
      expect(reply.body.id).toBeTruthy();
    }
    const { body } = await call(activities(begun), { token: begun.token });
    expect(body.activities).toHaveLength(1);
  });

  test('refuses what is no activity and what it cannot take, saying why', async () => {
    const begun = await begin(server);
    const { token } = begun;
    for (const body of [null, 7, [], {}, { type: 'message' }]) {
      expect(await call(activities(begun), { token, body })).toMatchObject({
        status: 400,
        body: { error: { code: 'BadArgument' } },
      });
    }
    const upload = `${server.domain}/conversations/${begun.id}/upload?userId=x`;
    expect((await call(upload, { token, body: {} })).status).toBe(415);
    const form = new FormData();
    form.append('file', new Blob(['x']));
    expect((await fetch(upload, { method: 'POST', body: form })).status).toBe(415);
    expect((await call(activities(begun), { token, body: message('x'.repeat(102_400)) })).status).toBe(413);
    expect((await call(`${server.domain}/session/getsessionid`)).status).toBe(404);
  });

  test('tells the page that the earlier log was erased, and is gone once it has ended', async () => {
    const begun = await begin(server);
    const { token } = begun;
    const socket = new WebSocket(begun.streamUrl);
    const frames: string[] = [];
    socket.on('message', (frame: Buffer) => frames.push(frame.toString()));
    await call(activities(begun), { token, body: message('erase!') });
    const { body } = await call(activities(begun), { token });
    expect(body.activities.map(({ channelData }) => Object(channelData).erased)).toEqual([undefined, true]);
    const closed = new Promise((resolve) => {
      socket.on('close', resolve);
    });
    await call(activities(begun), { token, body: message('end!') });
    expect(frames.join()).toContain('"erased":true');
    expect((await call(activities(begun), { token })).status).toBe(404);
    expect((await call(`${server.domain}/conversations/${begun.id}`, { token })).status).toBe(404);
    socket.close();
    await closed;
    const late = new WebSocket(
      (await begin(server)).streamUrl.replace(/conversations\/[^/]+/, `conversations/${begun.id}`),
    );
    expect(await outcome(late)).toBe(403);
  });
});

// Seen to catch: an `Origin` check on the token alone, and one that compared only the start of the origin.
describe('a page of another origin', () => {
  const origins: readonly (readonly [string | undefined, boolean])[] = [
    [undefined, true],
    ['own', true],
    [listedOrigin, true],
    ['https://www.example.gov.uk.evil.example', false],
    ['http://www.example.gov.uk', false],
    ['https://evil.example', false],
    ['null', false],
    ['', false],
    ['http://127.0.0.1', false],
  ];

  test.each(origins)('%j is admitted to tokens, messages and streams: %j', async (named, admitted) => {
    const origin = named === 'own' ? server.origin : named;
    const headers: Record<string, string> = origin === undefined ? {} : { origin };
    const begun = await begin(server);
    const calls: readonly [string, CallOptions][] = [
      [`${server.domain}/tokens/generate`, { method: 'POST', headers }],
      [`${server.domain}/tokens/refresh`, { method: 'POST', token: begun.token, headers }],
      [`${server.domain}/conversations`, { token: begun.token, body: {}, headers }],
      [activities(begun), { token: begun.token, headers }],
      [activities(begun), { token: begun.token, body: message('hi'), headers }],
    ];
    for (const [url, options] of calls) {
      const { status, headers: answered } = await call(url, options);
      expect(status).toBe(admitted ? 200 : 403);
      expect(answered.get('access-control-allow-origin')).toBe(admitted && origin ? origin : null);
      expect(answered.get('vary')).toBe('Origin');
    }
    expect(await outcome(new WebSocket(begun.streamUrl, { headers }))).toBe(admitted ? 101 : 403);
    expect((await call(activities(begun), { method: 'OPTIONS', headers })).status).toBe(admitted ? 204 : 403);
  });

  test('is told by a preflight what the public client sends, and nothing else', async () => {
    const { headers } = await call(`${server.domain}/conversations`, {
      method: 'OPTIONS',
      headers: { origin: listedOrigin },
    });
    expect(headers.get('access-control-allow-headers')).toBe(
      'authorization, content-type, x-ms-bot-agent, x-requested-with',
    );
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
  });
});

describe('a stream', () => {
  test('needs its own token', async () => {
    const begun = await begin(server);
    const withToken = (token: string) => begun.streamUrl.replace(/t=.*/, `t=${token}`);
    expect(await outcome(new WebSocket(withToken(begun.token)))).toBe(401);
    expect(await outcome(new WebSocket(withToken('')))).toBe(401);
    expect(await outcome(new WebSocket(begun.streamUrl.replace('/stream', '/streams')))).toBe(404);
    expect(await outcome(new WebSocket(begun.streamUrl))).toBe(101);
  });

  test('is kept alive with empty frames, and fetches what came by another way', async () => {
    const own = await start({ keepAlive: 50 });
    const begun = await begin(own);
    const socket = new WebSocket(begun.streamUrl);
    const frames: string[] = [];
    socket.on('message', (frame: Buffer) => frames.push(frame.toString()));
    await until(() => frames.includes(''));
    const another = await start({ memory: own.memory });
    const url = `${another.domain}/conversations/${begun.id}/activities`;
    await call(url, { token: begun.token, body: message('from another process') });
    await until(() => frames.some((frame) => frame.includes('from another process')));
    expect(frames.filter((frame) => frame.includes('from another process'))).toHaveLength(1);
    socket.close();
    await another.stop();
    await own.stop();
  });
});

// Seen to catch: a guard that read `channelData.question` of an activity without `channelData`.
test('hostile activities get 200 or 400: 0 of 2,000 get 500 or more', async () => {
  const own = await start();
  const begun = await begin(own);
  const field = fc.oneof(
    { maxDepth: 3 },
    fc.anything({ maxDepth: 3 }),
    fc.string(),
    fc.constantFrom('message', '__proto__', null),
  );
  const record = fc.record(
    {
      type: fc.oneof({ weight: 4, arbitrary: fc.constant('message') }, { weight: 1, arbitrary: field }),
      text: field,
      id: field,
      value: fc.oneof(
        field,
        fc.record(
          { question: field, choice: field, choices: field, items: field, command: field, language: field },
          { requiredKeys: [] },
        ),
      ),
      channelData: fc.oneof(
        field,
        fc.record({ clientActivityID: field, question: field }, { requiredKeys: [] }),
      ),
      locale: field,
      attachments: field,
      replyToId: field,
    },
    { requiredKeys: [] },
  );
  const url = `${own.domain}/conversations/${begun.id}/activities`;
  const query = fc.webQueryParameters();
  await fc.assert(
    fc.asyncProperty(fc.oneof(record, field), query, async (activity, asked) => {
      const body = JSON.parse(
        JSON.stringify(activity, (_, value) => (typeof value === 'bigint' ? null : value)) ?? 'null',
      );
      const said = await call(url, { token: begun.token, body });
      expect([200, 400, 415]).toContain(said.status);
      expect((await call(`${url}?watermark=${asked}&${asked}`, { token: begun.token })).status).toBe(200);
    }),
    { numRuns: 1_000 },
  );
  expect(own.problems).toEqual([]);
  await own.stop();
}, 60_000);

function outcome(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => {
    socket.on('open', () => {
      socket.close();
      resolve(101);
    });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      response.resume();
    });
    socket.on('error', () => undefined);
  });
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 8_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('it did not come to that in time');
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}
