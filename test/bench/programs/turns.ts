/**
 * The measured turns without HTTP: `turn`, the pure function; `service`, the same with danger, encryption and a synced write; `hear`,
 * hearing danger alone, in messages of 200 characters.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionnaires } from '../../../dialogs';
import { createBot, openModel } from '../../../src/app';
import { createEar } from '../../../src/safety/hear';
import { readConfig } from '../../../src/config';
import { councilDay } from '../../../src/domain/council-day';
import { createTurn } from '../../../src/turn/turn';
import { createIds } from '../../../src/service/ids';
import { asksForTheStory, mostTurns, robotAnswer, storiesEach } from '../robot';
import { story } from '../story';
import { everyUnderstanding } from '../../understanding';
import { serveWork } from './work';
import type { Bot } from '../../../src/app';
import type { Content } from '../../../src/turn/incoming';
import type { Screen } from '../../../src/turn/screen';
import type { Understanding } from '../../../src/understanding/understand';
import type { State } from '../../../src/turn/state';
import type { RobotAnswer } from '../robot';
import type { Work } from './work';

async function main(): Promise<void> {
  if (process.argv[2] === 'hear') return serveWork(hearing());
  const folder = mkdtempSync(join(tmpdir(), 'assistant-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.once('SIGTERM', () => process.exit());
  const config = readConfig({ ...process.env, DATA_DIR: join(folder, 'data') }, () => false);
  const bot = await createBot(config, { now: Date.now, random: randomBytes, log: () => undefined });
  serveWork(process.argv[2] === 'service' ? service(bot) : pure(bot, await everyUnderstanding()));
}

function pure({ languages }: Bot, understanding: Understanding): Work {
  const turn = createTurn({
    languages: languages.tags,
    language: (tag) => languages.get(tag),
    questionnaires,
    understanding,
    council: { day: councilDay, promises: () => ({}) },
    reportPage: 'https://page.example/#my-report',
  });
  const ids = createIds(randomBytes);
  const take = (before: Asked | undefined, content: Content): Asked => {
    const heard = { level: 'none', reason: 'none' } as const;
    const incoming = { id: 'message', heard, content, ...(before && { question: before.screen.id }) };
    const moment = {
      now: Date.now(),
      ids,
      able: { secrets: true, erase: true, anonymous: true },
      channel: 'page',
    };
    const turned = turn(before?.state, incoming, {}, moment);
    if ('needs' in turned) throw new Error('the story needs nothing read');
    return turned;
  };
  let start: Asked;
  let left = 0;
  return {
    prepare: async (count) => {
      left = count;
      start = take(undefined, { kind: 'open' });
      for (let turns = 0; !asksForTheStory(start.screen); turns += 1) {
        if (turns > mostTurns) throw new Error('the story was never asked for');
        start = take(start, contentOf(robotAnswer(start.screen)));
      }
    },
    run: async () => {
      let now = start;
      for (let number = 0; number < left; number += 1) {
        now = take(number % storiesEach === 0 ? start : now, { kind: 'text', text: story });
      }
    },
  };
}

interface Asked {
  readonly state: State;
  readonly screen: Screen;
}

function hearing(): Work {
  const hear = createEar(openModel());
  const messages = ['', 'yesterday ', 'I am afraid ', 'please help '].map((words) =>
    (words + story).slice(0, 200),
  );
  let left = 0;
  return {
    prepare: (count) => {
      left = count;
      return Promise.resolve();
    },
    run: () => {
      for (let number = 0; number < left; number += 1) hear(messages[number % messages.length] ?? '');
      return Promise.resolve();
    },
  };
}

function service({ assistant }: Bot): Work {
  let waiting: { conversation: string; screen: Screen }[] = [];
  const say = async (conversation: string, content: Content, question: string): Promise<Screen> => {
    const message = { id: randomBytes(16).toString('base64url'), question, content };
    const delivery = await assistant.receive({ channel: 'page', conversation }, message);
    return screenIn(delivery);
  };
  const asked = async () => {
    const conversation = randomBytes(16).toString('base64url');
    let screen = screenIn(await assistant.open({ channel: 'page', conversation }, 'en'));
    for (let turns = 0; !asksForTheStory(screen); turns += 1) {
      if (turns > mostTurns) throw new Error('the story was never asked for');
      screen = await say(conversation, contentOf(robotAnswer(screen)), screen.id);
    }
    return { conversation, screen };
  };
  return {
    prepare: async (count) => {
      waiting = [];
      for (let talks = 0; talks < count / storiesEach; talks += 1) waiting.push(await asked());
    },
    run: async () => {
      for (const { conversation, screen } of waiting) {
        let now = screen;
        for (let number = 0; number < storiesEach; number += 1)
          now = await say(conversation, { kind: 'text', text: story }, now.id);
        if (!asksForTheStory(now)) throw new Error('the story was not heard as one');
      }
    },
  };
}

function screenIn(delivery: Awaited<ReturnType<Bot['assistant']['receive']>>): Screen {
  const last = delivery.outcome === 'delivered' ? delivery.entries.at(-1) : undefined;
  if (last?.from !== 'assistant' || !last.screen) throw new Error('the assistant did not answer');
  return last.screen;
}

function contentOf(answer: RobotAnswer): Content {
  if ('text' in answer) return { kind: 'text', text: answer.text };
  if ('choice' in answer) return { kind: 'press', choice: answer.choice };
  return 'choices' in answer
    ? { kind: 'choices', choices: answer.choices }
    : { kind: 'each', items: answer.items };
}

void main();
