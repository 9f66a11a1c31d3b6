/**
 * The public client itself, botframework-directlinejs, in Node against our endpoint. After a lost socket it waits 3 to
 * 15 s, so the restart takes that long here.
 */
import { DirectLine } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { begin, call, start } from './start';
import type { Activity } from 'botframework-directlinejs';
import type { Started } from './start';

const { XMLHttpRequest } = jest.requireActual('xhr2');
Object.assign(globalThis, { XMLHttpRequest, WebSocket });

const running: Started[] = [];
const clients: DirectLine[] = [];
const run = async (...options: Parameters<typeof start>) => {
  const started = await start(...options);
  running.push(started);
  return started;
};

afterEach(async () => {
  for (const client of clients.splice(0)) client.end();
  for (const started of running.splice(0)) await started.stop();
});

describe.each([
  ['over a WebSocket', true],
  ['by polling', false],
])('the public client %s', (_name, webSocket) => {
  const connect = async ({ domain }: Started, more: object = {}) => {
    const { body } = await call(`${domain}/tokens/generate`, { method: 'POST' });
    const client = new DirectLine({ domain, token: body.token, webSocket, pollingInterval: 200, ...more });
    const seen = watch(client);
    return { client, seen };
  };

  test('is greeted, sends, and sees its own message and the reply, in order and once', async () => {
    const { client, seen } = await connect(await run());
    await until(() => seen.length === 1);
    const id = await say(client, 'hello', 'c1');
    await until(() => seen.length === 3);
    expect(texts(seen)).toEqual(['en:greeting\n\nen:where', 'hello', 'en:heard("hello")\n\nen:where']);
    expect(seen[1]).toMatchObject({ id, from: { role: 'user' }, channelData: { clientActivityID: 'c1' } });
    expect(seen[1]?.timestamp).toBeTruthy();
    expect(seen[1]?.from.id).toMatch(/^dl_[\w-]{22}$/);
  });

  // Seen to catch: an apology that stayed in the queue and came with every poll.
  test('is told once, outside the log, that a message was not kept', async () => {
    const { client, seen } = await connect(await run());
    await until(() => seen.length === 1);
    await say(client, 'fail!', 'c2');
    await until(() => seen.length === 2);
    expect(seen[1]).toMatchObject({ text: 'en:sorry', channelData: { failed: 'c2' } });
    await say(client, 'again', 'c3');
    await until(() => seen.length === 4);
    await pause(500);
    expect(seen.filter(({ channelData }) => channelData?.failed)).toHaveLength(1);
    expect(texts(seen).slice(2)).toEqual(['again', 'en:heard("again")\n\nen:where']);
  });

  test('meets an apology and no error while nothing can be stored, and goes on afterwards', async () => {
    const server = await run({ keepAlive: 200 });
    server.memory.down = true;
    const { client, seen } = await connect(server);
    await until(() => seen.length === 1);
    expect(texts(seen)).toEqual(['en:sorry']);
    server.memory.down = false;
    await until(() => seen.length === 2);
    await say(client, 'hello', 'c4');
    await until(() => seen.length === 4);
    expect(texts(seen).slice(1)).toEqual([
      'en:greeting\n\nen:where',
      'hello',
      'en:heard("hello")\n\nen:where',
    ]);
  });

  test('sees everything again when it comes back without a watermark', async () => {
    const server = await run();
    const { client, seen } = await connect(server);
    await until(() => seen.length === 1);
    await say(client, 'hello', 'c1');
    const { conversationId, token } = Object(client);
    const back = new DirectLine({
      domain: server.domain,
      token,
      webSocket,
      conversationId,
      pollingInterval: 200,
    });
    const again = watch(back);
    await until(() => again.length === 3);
    expect(texts(again)).toEqual(['en:greeting\n\nen:where', 'hello', 'en:heard("hello")\n\nen:where']);
  });
});

// Seen to catch: streams that began at the last row whatever the watermark (the replies said meanwhile were lost),
// and streams that began at the first row (everything was doubled).
test('a WebSocket client resumes after the server stopped and started on the same port: nothing lost, nothing doubled', async () => {
  const first = await run();
  const { body } = await call(`${first.domain}/tokens/generate`, { method: 'POST' });
  const client = new DirectLine({ domain: first.domain, token: body.token, webSocket: true });
  const seen = watch(client);
  await until(() => seen.length === 1);
  await say(client, 'before', 'c1');
  await until(() => seen.length === 3);
  await running.pop()?.stop();
  await pause(100);
  const second = await run({ memory: first.memory, port: first.port });
  // Said by another tab before the first one is back.
  const { conversationId, token } = Object(client);
  const url = `${second.domain}/conversations/${conversationId}/activities`;
  await call(url, {
    token,
    body: { type: 'message', text: 'meanwhile', channelData: { clientActivityID: 'c2' } },
  });
  await until(() => seen.length >= 5, 20_000);
  await say(client, 'after', 'c3');
  await until(() => seen.length >= 7);
  await pause(300);
  expect(texts(seen).filter((text) => !text.startsWith('en:'))).toEqual(['before', 'meanwhile', 'after']);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
}, 40_000);

// Seen to catch: rows sent without a look at the watermark (a repeated message doubled its reply).
test('two tabs of one conversation both see every message once', async () => {
  const server = await run();
  const { streamUrl, id, token } = await begin(server);
  const tabs = [streamUrl, streamUrl].map((url) => new WebSocket(url));
  const seen: string[][] = tabs.map((tab) => {
    const ids: string[] = [];
    tab.on('message', (frame: Buffer) => {
      const { activities = [] } = frame.length > 0 ? JSON.parse(frame.toString()) : {};
      for (const activity of activities) ids.push(activity.id);
    });
    return ids;
  });
  await until(() => seen.every((ids) => ids.length === 1));
  const url = `${server.domain}/conversations/${id}/activities`;
  const send = (n: number) =>
    call(url, { token, body: { type: 'message', id: `m${n}`, text: `message ${n}` } });
  await Promise.all(Array.from({ length: 20 }, (_, n) => send(n % 10)));
  await until(() => seen.every((ids) => ids.length >= 21));
  await pause(200);
  for (const ids of seen)
    expect(ids).toEqual(Array.from({ length: 21 }, (_, n) => `${id}|${String(n + 1).padStart(7, '0')}`));
  for (const tab of tabs) tab.close();
});

/** Everything that the client shows from now on. */
function watch(client: DirectLine): Activity[] {
  clients.push(client);
  const seen: Activity[] = [];
  client.activity$.subscribe(
    (activity) => seen.push(activity),
    () => undefined,
  );
  return seen;
}

function say(client: DirectLine, text: string, clientActivityID: string): Promise<string> {
  const activity = { type: 'message' as const, from: { id: 'me' }, text, channelData: { clientActivityID } };
  return new Promise((resolve, reject) => {
    client.postActivity(activity).subscribe(resolve, reject);
  });
}

function texts(activities: readonly Activity[]): string[] {
  return activities.map((activity) => ('text' in activity ? (activity.text ?? '') : ''));
}

async function until(holds: () => boolean, most = 8_000): Promise<void> {
  const end = Date.now() + most;
  while (!holds()) {
    if (Date.now() > end) throw new Error('it did not come to that in time');
    await pause(20);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
