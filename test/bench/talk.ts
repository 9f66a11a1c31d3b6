/** A conversation as the council's page holds it: our Direct Line, a token of its own, its replies over a WebSocket. */
import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { base } from '../../src/channels/direct-line/base';
import { mostTurns, robotAnswer } from './robot';
import type { Activity, Batch } from '../../src/web/directLine';
import type { ShownScreen } from '../../src/channels/wire';
import type { Caller } from './http';
import type { RobotAnswer } from './robot';

export interface Talk {
  /** What is asked now. */
  screen(): ShownScreen;
  /** Sends one message; resolves when it was accepted and its reply has arrived. */
  say(answer: RobotAnswer): Promise<ShownScreen>;
  close(): void;
}

/** Begins a conversation; resolves with the greeting on show. */
export async function openTalk(caller: Caller): Promise<Talk> {
  const ticket = await caller.post<Opened>(`${base}/tokens/generate`, {});
  const opened = await caller.post<Opened>(`${base}/conversations`, { locale: 'en' }, ticket.token);
  const replies = listen(opened.streamUrl);
  let screen = await replies.next();
  return {
    screen: () => screen,
    say: async (answer) => {
      const reply = replies.next();
      // Where the message itself is refused, that is the error to tell.
      reply.catch(() => undefined);
      const path = `${base}/conversations/${opened.conversationId}/activities`;
      await caller.post(path, activity(answer, screen.id), opened.token);
      return (screen = await reply);
    },
    close: () => replies.close(),
  };
}

/** Answers until a screen comes that is wanted. Gives how many turns it took. */
export async function talkUntil(talk: Talk, wanted: (screen: ShownScreen) => boolean): Promise<number> {
  for (let turns = 0; turns < mostTurns; turns += 1) {
    if (wanted(talk.screen())) return turns;
    await talk.say(robotAnswer(talk.screen()));
  }
  throw new Error(`the talk never came to its end: ${talk.screen().id}`);
}

interface Opened {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
}

function activity(answer: RobotAnswer, question: string): object {
  const pressed = 'text' in answer ? undefined : { question, ...answer };
  return {
    type: 'message',
    text: 'text' in answer ? answer.text : 'pressed',
    textFormat: 'plain',
    locale: 'en',
    ...(pressed && { value: pressed }),
    channelData: { clientActivityID: randomUUID(), question },
  };
}

function listen(streamUrl: string) {
  const socket = new WebSocket(streamUrl, { origin: new URL(streamUrl).origin.replace(/^ws/, 'http') });
  const arrived: ShownScreen[] = [];
  const waiting: Waiting[] = [];
  const failed = () => waiting.splice(0).forEach(({ reject }) => reject(new Error('the stream ended')));
  socket.on('error', failed);
  socket.on('close', failed);
  socket.on('message', (words: Buffer) => {
    for (const screen of screensIn(words.toString())) {
      const next = waiting.shift();
      if (next) next.resolve(screen);
      else arrived.push(screen);
    }
  });
  return {
    next: () => {
      const screen = arrived.shift();
      if (screen) return Promise.resolve(screen);
      return new Promise<ShownScreen>((resolve, reject) => waiting.push({ resolve, reject }));
    },
    close: () => socket.close(),
  };
}

interface Waiting {
  readonly resolve: (screen: ShownScreen) => void;
  readonly reject: (error: Error) => void;
}

/** A keep-alive is empty. */
function screensIn(words: string): readonly ShownScreen[] {
  if (words === '') return [];
  const { activities }: Batch = JSON.parse(words);
  return activities.flatMap(({ channelData }: Activity) => (channelData?.screen ? [channelData.screen] : []));
}
