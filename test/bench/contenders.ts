/** Who is measured: our turns with and without HTTP, and the SDK's echo bot in the same two ways. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { echoed } from './echoed';
import { allOf, createCaller } from './http';
import { startMeasured } from './measured';
import { asksForTheStory, isSent, storiesEach } from './robot';
import { story } from './story';
import { openTalk, talkUntil } from './talk';
import type { Caller } from './http';
import type { Measured, Programs } from './measured';
import type { Contender, Work } from './rounds';
import type { Talk } from './talk';

export interface Served extends Contender {
  readonly measured: Measured;
}

/** The built service in a folder of its own: its store, its keys, the desk's key. */
export async function startService(programs: Programs): Promise<Measured & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-bench-'));
  const measured = await startAgain(programs, folder).catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  const stop = async () => {
    await measured.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...measured, folder, stop };
}

/** Another process over a folder that there is already. */
export function startAgain(programs: Programs, folder: string): Promise<Measured> {
  const environment = {
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: join(folder, 'data'),
    NODE_ENV: 'development',
  };
  return startMeasured(programs, [join(programs.dist, 'index.js')], environment);
}

/** Free text of 200 characters posted over our Direct Line: token, danger, turn, encryption, synced write, reply on the stream. */
export async function storyOnThePage(programs: Programs): Promise<Served> {
  return onThePage('our service: 200 characters of free text', programs, async (caller, count) => {
    const talks = await allOf(
      Array.from({ length: Math.ceil(count / storiesEach) }, () => async () => {
        const talk = await openTalk(caller);
        await talkUntil(talk, asksForTheStory);
        return talk;
      }),
    );
    return { talks, run: () => allOf(talks.map((talk) => () => tell(talk))) };
  });
}

/** Every turn of a report from the menu to its reference, seal and slow hash of its receipt included. */
export async function reportOnThePage(programs: Programs): Promise<Served> {
  return onThePage('our service: a turn of a whole report', programs, async (caller, count) => {
    const talks = await allOf(
      Array.from({ length: Math.ceil(count / turnsOfAReport) }, () => () => openTalk(caller)),
    );
    return { talks, run: () => allOf(talks.map((talk) => () => talkUntil(talk, isSent))) };
  });
}

/** The SDK's echo bot on restify, sent the same words. */
export async function echoOverHttp(programs: Programs): Promise<Served> {
  const measured = await startMeasured(programs, [join(programs.bench, 'programs', 'echo-bot.js')]);
  const caller = createCaller(measured.port);
  const one = (number: number) => async () => {
    const { activities } = await caller.post<Echoes>('/api/messages', echoed(number));
    if (activities[0]?.text !== `Echo: ${story}`) throw new Error('the echo bot did not echo');
  };
  return {
    name: echoName,
    peer: true,
    measured,
    prepare: async (count) => ({
      run: async () => (await allOf(Array.from({ length: count }, (_, number) => one(number)))).length,
      end: () => undefined,
    }),
    usage: () => measured.usage(),
    stop: () => (caller.close(), measured.stop()),
  };
}

export const echoName = "the SDK's echo bot";

/** A program without a server: it takes its turns itself. */
export async function withoutHttp(
  name: string,
  programs: Programs,
  [program, ...args]: Program,
): Promise<Served> {
  const measured = await startMeasured(programs, [join(programs.bench, 'programs', program), ...args]);
  return {
    name,
    measured,
    prepare: async (count) => {
      await measured.prepare(count);
      return { run: async () => (await measured.run(), count), end: () => undefined };
    },
    usage: () => measured.usage(),
    stop: () => measured.stop(),
  };
}

type Program = readonly [string, ...string[]];

/** About what the robot needs; the turns themselves are counted. */
const turnsOfAReport = 22;

interface Echoes {
  readonly activities: readonly { readonly text?: string }[];
}

type Prepare = (
  caller: Caller,
  count: number,
) => Promise<{ readonly talks: readonly Talk[]; readonly run: () => Promise<readonly number[]> }>;

async function onThePage(name: string, programs: Programs, prepare: Prepare): Promise<Served> {
  const measured = await startService(programs);
  const caller = createCaller(measured.port);
  const made = async (count: number): Promise<Work> => {
    const { talks, run } = await prepare(caller, count);
    return {
      run: async () => (await run()).reduce((sum, turns) => sum + turns, 0),
      end: () => talks.forEach((talk) => talk.close()),
    };
  };
  return {
    name,
    measured,
    prepare: made,
    usage: () => measured.usage(),
    stop: () => (caller.close(), measured.stop()),
  };
}

async function tell(talk: Talk): Promise<number> {
  for (let number = 0; number < storiesEach; number += 1) {
    if (!asksForTheStory(await talk.say({ text: story }))) throw new Error('the story was not heard as one');
  }
  return storiesEach;
}
