/** The SDK's own authentication and adapter, with its key server on loopback and replies in the answer (`expectReplies`). */
import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { createBotService } from '../../../src/channels/bot-service/bot-service';
import { cardType } from '../../../src/channels/bot-service/card';
import { createServer } from '../../../src/server';
import { Memory, scriptedAssistant } from '../scripted-assistant';
import { tinySpeech } from '../tiny-language';
import { appId, serviceUrl, startKeyServer } from './key-server';
import type { KeyServer } from './key-server';
import type { Server } from '../../../src/server';
import type { Assistant } from '../../../src/channels/assistant';

const planted = 'planted-stairwell';
const phone = '+447700900123';
const memory = new Memory();
const problems: unknown[] = [];
/** What the SDK writes past our log, by itself. */
const written: unknown[] = [];
let keys: KeyServer;
let server: Server;
let url = '';

beforeAll(async () => {
  for (const level of ['error', 'warn', 'info', 'log'] as const) {
    jest.spyOn(console, level).mockImplementation((...words) => void written.push(...words));
  }
  keys = await startKeyServer();
  const scripted = scriptedAssistant(memory);
  const assistant: Assistant = {
    ...scripted,
    receive: async (address, message) => {
      if (message.content.kind === 'text' && message.content.text === 'throw!') throw new Error(planted);
      return scripted.receive(address, message);
    },
  };
  const route = await createBotService({
    assistant,
    languages: tinySpeech,
    credentials: { appId, password: 'not-a-secret', type: 'MultiTenant' },
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    newId: () => 'new',
    report: (problem) => void problems.push(problem),
    cloud: keys.cloud,
  });
  const report = (problem: unknown) => void problems.push(problem);
  server = createServer({ routes: [route], frameAncestors: [], report });
  url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}/api/messages`;
});
afterAll(async () => {
  jest.restoreAllMocks();
  await server.close();
  await keys.close();
});
beforeEach(() => {
  problems.length = 0;
});

const activity = (more: object = {}) => ({
  type: 'message',
  id: 'a1',
  channelId: 'sms',
  serviceUrl,
  conversation: { id: 'conversation-1' },
  from: { id: phone },
  recipient: { id: 'bot' },
  deliveryMode: 'expectReplies',
  text: 'hello',
  ...more,
});
const added = (id: string, more: object = {}) =>
  activity({
    type: 'conversationUpdate',
    text: undefined,
    membersAdded: [{ id }],
    conversation: { id: `new-${id}` },
    ...more,
  });

async function post(body: unknown, token: string | undefined = keys.sign()): Promise<Posted> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const raw = await response.text();
  return {
    status: response.status,
    raw,
    replies: raw.startsWith('{"activities"') ? JSON.parse(raw).activities : [],
  };
}
interface Posted {
  readonly status: number;
  readonly raw: string;
  readonly replies: readonly { readonly text: string; readonly channelData?: object }[];
}

const textsOf = async (body: unknown) => (await post(body)).replies.map(({ text }) => text);

describe('a message through Bot Service', () => {
  test('is answered by the same bot, with buttons that know their question', async () => {
    const { status, replies } = await post(
      activity({ channelId: 'webchat', conversation: { id: 'conversation-w' } }),
    );
    expect(status).toBe(200);
    expect(replies).toMatchObject([
      {
        type: 'message',
        text: 'en:heard("hello")\n\nen:where',
        suggestedActions: {
          actions: [{ type: 'messageBack', title: 'en:home', value: { question: 'q2', choice: 'home' } }],
        },
      },
    ]);
    expect(replies[0]?.channelData).toBeUndefined();
  });

  // Seen to catch: suggested actions for every channel, of which SMS shows none.
  test('is answered by SMS in numbers', async () => {
    const { replies } = await post(activity({ conversation: { id: 'numbers' } }));
    expect(replies).toMatchObject([{ text: 'en:heard("hello")\n\nen:where\n\n1. en:home' }]);
    expect(replies[0]).not.toHaveProperty('suggestedActions');
  });

  test('is answered in Teams by a card', async () => {
    const { replies } = await post(activity({ channelId: 'msteams', conversation: { id: 'card' } }));
    expect(replies).toMatchObject([
      {
        text: 'en:heard("hello")',
        attachments: [{ contentType: cardType, content: { type: 'AdaptiveCard', version: '1.5' } }],
      },
    ]);
  });

  // Seen to catch: the conversation's own id as the address.
  test('reaches the assistant under a digest: no telephone number goes on', async () => {
    await post(activity({ id: 'a2', conversation: { id: phone } }));
    const { address, message } = memory.received.at(-1) ?? {};
    expect(address).toEqual({ channel: 'botservice', conversation: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(message).toEqual({ id: 'a2', content: { kind: 'text', text: 'hello' } });
  });

  test('is one message when it is delivered twice, whatever its sender calls it', async () => {
    const twice = activity({
      id: 'a3',
      conversation: { id: 'twice' },
      channelData: { clientActivityID: 'forged' },
    });
    expect(await textsOf(twice)).toEqual(await textsOf(twice));
    expect(memory.received.at(-1)?.message.id).toBe('a3');
  });

  test('is a press when it carries the value of a button, with or without words', async () => {
    const value = { question: 'q2', choice: 'home' };
    await post(activity({ id: 'a4', text: undefined, value, locale: 'ar-SY' }));
    expect(memory.received.at(-1)?.message).toEqual({
      id: 'a4',
      question: 'q2',
      language: 'ar',
      content: { kind: 'press', choice: 'home' },
    });
  });

  test('loses the mention and the copy that Teams adds, and keeps its words', async () => {
    const attachments = [{ contentType: 'text/html', content: '<div>hello</div>' }];
    await post(activity({ id: 'a5', channelId: 'msteams', text: '<at>Bot</at> hello', attachments }));
    expect(memory.received.at(-1)?.message.content).toEqual({ kind: 'text', text: 'hello' });
  });

  test('with a file is handed on with its words: they may be a cry for help', async () => {
    expect(await textsOf(activity({ attachments: [{ contentType: 'image/png' }] }))).toEqual([
      'en:heard("hello")\n\nen:where\n\n1. en:home',
    ]);
  });

  test('in a group is refused kindly and heard by nobody', async () => {
    const before = memory.received.length;
    for (const conversation of [
      { id: 'g', isGroup: true },
      { id: 'g', conversationType: 'channel' },
      { id: 'g', conversationType: 'groupChat' },
    ]) {
      expect(await textsOf(activity({ conversation, locale: 'ar' }))).toEqual(['ar:channel.private-only']);
    }
    expect(memory.received).toHaveLength(before);
    expect(await textsOf(activity({ conversation: { id: 'p', conversationType: 'personal' } }))).toHaveLength(
      1,
    );
  });
});

describe('a person who is added', () => {
  // Seen to catch: `open` whenever somebody is added, which gives the whole log.
  test('is greeted in their language, and never has a story told again', async () => {
    expect(await textsOf(added('ali', { locale: 'ar' }))).toEqual(['ar:greeting\n\nar:where\n\n1. ar:home']);
    expect(await textsOf(added('ali', { locale: 'ar' }))).toEqual([]);
    expect(await textsOf(added('bot'))).toEqual([]);
    expect(await textsOf(added('ann', { conversation: { id: 'g2', isGroup: true } }))).toEqual([]);
  });
});

describe('when something fails', () => {
  // Seen to catch: the SDK without `onTurnError`, whose answer is the error's message.
  test('the person hears an apology, the operator learns of it, and the answer tells nothing', async () => {
    const { status, raw, replies } = await post(activity({ text: 'throw!' }));
    expect(status).toBe(200);
    expect(replies.map(({ text }) => text)).toEqual(['en:apology.not-kept\n\nen:apology.telephone']);
    expect(raw).not.toMatch(new RegExp(`${planted}|Error|stack`));
    expect(problems).toHaveLength(1);
    expect(raw).not.toContain('trace');
  });

  test("the assistant's own apology is passed on", async () => {
    expect(await textsOf(activity({ text: 'fail!' }))).toEqual(['en:sorry']);
  });
});

describe('somebody who is not Bot Service', () => {
  const now = Math.floor(Date.now() / 1000);
  const odd: readonly (readonly [string, (signer: KeyServer) => string | undefined])[] = [
    ['no token', () => ''],
    ['letters', () => 'letters'],
    ['two dots', () => '..'],
    ['half a token', ({ sign }) => sign().slice(0, -30)],
    ['no signature', ({ sign }) => `${sign().split('.').slice(0, 2).join('.')}.`],
    ['another signature', ({ signForged }) => signForged()],
    ['an unknown key', ({ sign }) => sign({}, { kid: 'k2' })],
    ['no key', ({ sign }) => sign({}, { kid: undefined })],
    ['a key that is an object', ({ sign }) => sign({}, { kid: {} })],
    ['no algorithm', ({ sign }) => sign({}, { alg: 'none' })],
    ['a symmetric algorithm', ({ sign }) => sign({}, { alg: 'HS256' })],
    ['another issuer', ({ sign }) => sign({ iss: 'https://evil.example' })],
    ['no issuer', ({ sign }) => sign({ iss: undefined })],
    ['several issuers', ({ sign }) => sign({ iss: ['https://api.botframework.com'] })],
    ['another bot', ({ sign }) => sign({ aud: 'another' })],
    ['no bot', ({ sign }) => sign({ aud: undefined })],
    ['an expired token', ({ sign }) => sign({ exp: now - 3_600 })],
    ['a token of tomorrow', ({ sign }) => sign({ nbf: now + 86_400 })],
    ['another service', ({ sign }) => sign({ serviceurl: 'https://evil.example/' })],
    ['no service', ({ sign }) => sign({ serviceurl: undefined })],
    [
      'a skill',
      ({ sign }) =>
        sign({
          ver: '1.0',
          appid: 'another',
          iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        }),
    ],
    ['an emulator', ({ sign }) => sign({ ver: '1.0', appid: appId, iss: 'https://sts.windows.net/evil/' })],
  ];

  // Seen to catch: an answer that carried the SDK's own error.
  test.each(odd)('with %s gets 401, in our words, and is not heard', async (_name, token) => {
    const before = memory.received.length;
    const { status, raw } = await post(activity({ text: planted }), token(keys) ?? '');
    expect(status).toBe(401);
    expect(JSON.parse(raw)).toEqual({
      error: { code: 'Unauthorized', message: 'Only Bot Service may call this.' },
    });
    expect(memory.received).toHaveLength(before);
  });

  // Seen to catch: any `serviceUrl` taken, so that a reply could be sent into our own network.
  test('is refused for a channel that its key is not endorsed for, and on an unencrypted address', async () => {
    expect((await post(activity({ channelId: 'facebook' }))).status).toBe(401);
    const plain = 'http://169.254.169.254/';
    expect((await post(activity({ serviceUrl: plain }), keys.sign({ serviceurl: plain }))).status).toBe(400);
    expect((await post(activity({ channelId: 'AseChannel' }))).status).toBe(400);
  });

  test('hostile bodies with a good token and without: 0 of 1,000 get 500 or more', async () => {
    const field = fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.string(),
      fc.constantFrom('message', 'invoke', 'trace', null, 7),
    );
    const changes = fc.dictionary(
      fc.constantFrom(
        'type',
        'id',
        'text',
        'value',
        'from',
        'conversation',
        'recipient',
        'attachments',
        'entities',
        'membersAdded',
        'timestamp',
        'locale',
        'deliveryMode',
        'channelData',
        'localTimezone',
        'callerId',
        'relatesTo',
      ),
      field,
      { maxKeys: 4 },
    );
    const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? null : value);
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.oneof(
          changes.map((more) => activity(more)),
          field,
        ),
        async (known, body) => {
          const { status, raw } = await post(
            JSON.stringify(body, plain) ?? 'null',
            known ? keys.sign() : 'x.y.z',
          );
          expect(status).toBeLessThan(500);
          expect(raw).not.toMatch(/botbuilder|node_modules|TypeError|\bat .*:\d+:\d+/);
        },
      ),
      { numRuns: 1_000 },
    );
    expect((await post({})).status).toBe(400);
    // Its lines are about tokens and keys; nobody's words or number are among them.
    expect(inspect(written, { depth: 9 })).not.toMatch(new RegExp(`${planted}|${phone.slice(1)}|hello`));
  }, 60_000);
});

test('cannot be built without an App ID, which would let anybody in', async () => {
  const credentials = { appId: '', password: '', type: 'MultiTenant' } as const;
  const options = {
    assistant: scriptedAssistant(memory),
    languages: tinySpeech,
    credentials,
    digest: String,
    newId: () => 'x',
    report: () => undefined,
  };
  await expect(createBotService(options)).rejects.toThrow('App ID');
});
