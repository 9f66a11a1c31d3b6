/**
 * When the database fails, at every call and in every way that can be had here: `facts/reliability` rows 3, 4 and 15.
 * The person is told calmly, with the emergency numbers; what they had said stays; nothing of a fault or of theirs gets
 * out; and the same message goes through once the store is back.
 *
 * Seen to fail: on an apology with the error in it, on a log line with its stack, on a failed turn that answers with
 * 500, on a transaction that is left open after a fault, and on statements outside a transaction.
 */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine } from '../../src/store/embedded/engine';
import {
  build,
  bundleFaulty,
  endAll,
  forgetFolders,
  newFolder,
  plainEnvironment,
  root,
  startServer,
} from './built-server';
import { answersOf, reportsIn } from './desk-of';
import { answerUntil, beginReport, nameOf, replyTo, said, talk } from './direct-line-client';
import { plantedFault } from './faulty';
import { spawnSync } from 'node:child_process';
import type { Build, BuiltServer } from './built-server';
import type { Talk, Told } from './direct-line-client';

let built: Build;
let dataDir: string;
let fault: string;
let server: BuiltServer;
beforeAll(() => {
  built = build();
});
beforeEach(async () => {
  const folder = newFolder();
  dataDir = join(folder, 'data');
  fault = join(folder, 'fault');
  const preload = bundleFaulty(built);
  server = await startServer(built, { dataDir, preload, env: { FAULT: fault } });
});
afterEach(endAll);
afterAll(() => {
  forgetFolders();
  built.remove();
});

const planted = 'a quince thrown at my window';
/** More calls than a turn makes. */
const mostCalls = 40;

test.each(['fail', 'down'])(
  'a message whose turn meets a fault at any call (%s) is kept once it is sent again',
  async (how) => {
    const person = await atTheStory();
    const sentences: string[] = [];
    let apologies = 0;
    let untouched = false;
    for (let at = 1; at <= mostCalls && !untouched; at += 1) {
      const words = `${planted}, time ${at}`;
      const id = `message-${at}`;
      sentences.push(words);
      const question = (await person.screen()).id;
      writeFileSync(fault, `${how} ${at}`);
      const { status } = await person.send({ words }, { id, question });
      rmSync(fault);
      expect(status).toBe(200);
      const transcript = await person.read();
      const sorry = transcript.filter(({ channelData }) => channelData?.failed === id);
      apologies += sorry.length;
      untouched = sorry.length === 0;
      expect(sorry.flatMap((one) => faultsOf(one))).toEqual([]);
      await person.send({ words }, { id, question });
      expect(timesTold(await person.read(), id)).toBe(1);
    }
    expect(untouched).toBe(true);
    // A look, and a transaction of six statements at least.
    expect(apologies).toBeGreaterThan(6);
    expectNothingGotOut();
    await finish(person);
    const [answers, ...others] = (await reportsIn(dataDir)).map(answersOf);
    expect(others).toEqual([]);
    expect(answers?.['what-happened']).toEqual({ kind: 'text', text: sentences.join('\n') });
  },
  60_000,
);

test('"Send" meets a fault at any call: it is told as sent only when it is, and makes one case', async () => {
  let untouched = false;
  let sent = 0;
  for (let at = 1; at <= mostCalls && !untouched; at += 1) {
    const person = await talk(server.origin);
    await person.send({ choice: 'door:contact-me' }, { question: 'menu' });
    const review = await answerUntil(person, { phone: { words: '07700 900471' } });
    writeFileSync(fault, `fail ${at}`);
    const send = () => person.send({ choice: 'send' }, { id: 'send', question: review.id });
    const first = await send();
    rmSync(fault);
    expect(first.status).toBe(200);
    const sorry = (await person.read()).filter(({ channelData }) => channelData?.failed);
    untouched = sorry.length === 0;
    expect(sorry.flatMap((one) => faultsOf(one))).toEqual([]);
    await send();
    expect(said(replyTo(await person.read(), 'send')).join()).toContain('Your reference');
    sent += 1;
  }
  expect(untouched).toBe(true);
  expect(sent).toBeGreaterThan(10);
  expectNothingGotOut();
  await server.stop();
  expect(await reportsIn(dataDir)).toHaveLength(sent);
}, 60_000);

test('somebody in danger gets the emergency words while another process holds the store', async () => {
  const person = await atTheStory();
  const before = await person.screen();
  const holder = openEngine(database());
  holder.run('BEGIN IMMEDIATE');
  const words = 'he has a knife and he is outside my door';
  const { status } = await person.send({ words }, { id: 'danger', question: before.id });
  expect(status).toBe(200);
  const apology = (await person.read()).filter(({ channelData }) => channelData?.failed === 'danger');
  holder.run('ROLLBACK');
  holder.close();
  expect(apology).toHaveLength(1);
  expect(apology.flatMap((one) => faultsOf(one))).toEqual([]);
  const tones = apology.flatMap(({ channelData }) => channelData?.said ?? []).map(({ tone }) => tone);
  expect(tones).toContain('details');
  expect(await person.screen()).toEqual(before);
  expectNothingGotOut([words]);
}, 30_000);

test('a store that is overwritten with noise: the start says which, quotes nothing, and all is back with the store', async () => {
  const { person, before, good } = await toldAndStopped();
  writeFileSync(database(), `${planted} `.repeat(5_000));
  const { status, stdout, stderr } = spawnSync(process.execPath, [built.server], {
    cwd: root,
    env: { ...plainEnvironment(), PORT: '0', DATA_DIR: dataDir },
    encoding: 'utf8',
    timeout: 15_000,
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^SQLITE_\w+\. Check that the data folder/);
  expect(stderr).not.toMatch(foreign([planted]));
  await putBack(good);
  expect(await person.screen()).toEqual(before);
}, 30_000);

test.each([
  ['a state that was tampered with', "UPDATE conversation SET state = CAST('x' || substr(state, 2) AS BLOB)"],
  ['a log row that belongs elsewhere', 'UPDATE log SET body = (SELECT max(body) FROM log)'],
])(
  'a store that holds %s gives it to nobody, and all is back with the store',
  async (_what, change) => {
    const { person, before, good } = await toldAndStopped();
    const engine = openEngine(database());
    engine.run(change);
    engine.run('PRAGMA wal_checkpoint(TRUNCATE)');
    engine.close();
    server = await startServer(built, { dataDir, port: server.port });
    const { status } = await person.send({ words: planted }, { id: 'second', question: before.id });
    expect(status).toBe(200);
    const transcript = await person.read();
    expect(transcript.filter(({ channelData }) => !channelData?.failed)).toEqual([]);
    expect(transcript.flatMap((one) => faultsOf(one))).toEqual([]);
    expectNothingGotOut();
    await server.kill();
    await putBack(good);
    expect(await person.screen()).toEqual(before);
  },
  30_000,
);

/** Somebody has told a part of a story when the server stops. */
async function toldAndStopped() {
  const person = await atTheStory();
  await person.send({ words: planted }, { id: 'first', question: (await person.screen()).id });
  const before = await person.screen();
  await server.stop();
  const good = `${database()}.good`;
  copyFileSync(database(), good);
  return { person, before, good };
}

async function putBack(good: string): Promise<void> {
  for (const part of ['-wal', '-shm']) rmSync(`${database()}${part}`, { force: true });
  copyFileSync(good, database());
  server = await startServer(built, { dataDir, port: server.port });
}

function database(): string {
  return join(dataDir, 'conversations.db');
}

async function atTheStory(): Promise<Talk> {
  const person = await talk(server.origin);
  await beginReport(person);
  await answerUntil(person, {}, (screen) => nameOf(screen) === 'what-happened');
  return person;
}

async function finish(person: Talk): Promise<void> {
  const review = await answerUntil(person, {});
  await person.send({ choice: 'send' }, { question: review.id });
  await server.stop();
}

/** What is wrong with an apology. */
function faultsOf({ channelData, text }: Told): readonly string[] {
  const words = (channelData?.said ?? []).map((one) => one.text).join('\n');
  return [
    ...(/999/.test(words) && /01438 242666/.test(words) ? [] : ['it gives no emergency numbers']),
    ...(/not kept/.test(words) ? [] : ['it does not say that the message was not kept']),
    ...(foreign([planted, 'Error', 'SQLITE', 'store']).test(words + text) ? ['it quotes'] : []),
  ];
}

function timesTold(transcript: readonly Told[], id: string): number {
  return transcript.filter(({ channelData }) => channelData?.clientActivityID === id).length;
}

/** No line of the log has a word of theirs, of the fault, of a stack or of a statement. */
function expectNothingGotOut(more: readonly string[] = []): void {
  expect(server.written()).toMatch(/"level":"error","event":"/);
  expect(server.written()).not.toMatch(foreign([planted, ...more]));
}

function foreign(words: readonly string[]): RegExp {
  return new RegExp([...words, plantedFault, '\\n? {4}at ', 'node_modules', 'SELECT', 'INSERT'].join('|'));
}
