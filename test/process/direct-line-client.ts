/** A person at the page, as far as HTTP sees them: a token, a conversation, messages and what comes back. */
import type { ShownData, ShownScreen } from '../../src/channels/wire';
import type { YesNoUnsure } from '../../src/form/form';

/** An activity as Direct Line tells it. */
export interface Told {
  readonly id: string;
  readonly text: string;
  readonly from: { readonly role: 'bot' | 'user' };
  readonly channelData?: ShownData & { readonly clientActivityID?: string };
}

/** What somebody does on a screen. */
export type Given =
  | { readonly words: string }
  | { readonly choice: string }
  | { readonly choices: readonly string[] }
  | { readonly items: Readonly<Record<string, YesNoUnsure>> }
  | { readonly command: string; readonly of?: string };

export interface Sending {
  /** Of the message; a fresh one when unset. */
  readonly id?: string;
  /** The screen it was done on. */
  readonly question?: string;
  /** Another process of the same service. */
  readonly origin?: string;
}

export interface Answered {
  readonly status: number;
  /** The activity's id, made of its place in the log; of no entry when the message was not kept. */
  readonly id: string;
}

export interface Talk {
  readonly conversation: string;
  readonly token: string;
  send(given: Given, sending?: Sending): Promise<Answered>;
  /** The transcript from the start, or what stands after a place in it. */
  read(after?: number, origin?: string): Promise<readonly Told[]>;
  /** What is asked now. */
  screen(): Promise<ShownScreen>;
}

/** Opens a conversation at this server. */
export async function talk(origin: string, locale = 'en'): Promise<Talk> {
  const domain = (at: string) => `${at}/v3/directline`;
  const granted = await call(`${domain(origin)}/tokens/generate`, '', {});
  const { token, conversationId: conversation } = granted.body;
  await call(`${domain(origin)}/conversations`, token, { locale });
  const activities = (at: string) => `${domain(at)}/conversations/${conversation}/activities`;
  let count = 0;
  const read = async (after = 0, at = origin): Promise<readonly Told[]> => {
    const { body } = await call(`${activities(at)}?watermark=${after}`, token);
    return body.activities ?? [];
  };
  return {
    conversation,
    token,
    read,
    send: async (given, { id = `own-${(count += 1)}`, question, origin: at = origin } = {}) => {
      const { status, body } = await call(activities(at), token, activityOf(given, id, question));
      return { status, id: body.id ?? '' };
    },
    screen: async () => {
      const screen = (await read()).findLast(({ channelData }) => channelData?.screen)?.channelData?.screen;
      if (!screen) throw new Error('Nothing is asked');
      return screen;
    },
  };
}

/** What a message was answered with: the activities after it, up to the next one of a person. */
export function replyTo(transcript: readonly Told[], message: string): readonly Told[] {
  const own = transcript.findIndex(({ channelData }) => channelData?.clientActivityID === message);
  if (own < 0) return [];
  const rest = transcript.slice(own + 1);
  const next = rest.findIndex(({ from }) => from.role === 'user');
  return next < 0 ? rest : rest.slice(0, next);
}

/** The sentences that a bot's activity says, without the question. */
export function said(told: readonly Told[]): readonly string[] {
  return told.flatMap(({ channelData }) => (channelData?.said ?? []).map(({ text }) => text));
}

/** A question's own name, such as `where`; empty on a screen that is none of a form's. */
export function nameOf({ id }: ShownScreen): string {
  return id.split(':')[1] ?? '';
}

/** What is done at each question, by its name; what is missing is answered with the first that is offered. */
export type Plan = Readonly<Record<string, Given | readonly Given[]>>;

/** Presses "Report what happened". */
export async function beginReport(one: Talk): Promise<void> {
  await one.send({ choice: 'door:report' }, { question: 'menu' });
}

/** Answers one question after another until `stop` says so; gives the screen it stopped at. */
export async function answerUntil(
  one: Talk,
  plan: Plan,
  stop: (screen: ShownScreen) => boolean = (screen) => nameOf(screen) === 'review',
): Promise<ShownScreen> {
  for (let count = 0; count < 80; count += 1) {
    const screen = await one.screen();
    if (stop(screen)) return screen;
    for (const given of givenFor(screen, plan)) await one.send(given, { question: screen.id });
  }
  throw new Error('The questions came to no end');
}

function givenFor(screen: ShownScreen, plan: Plan): readonly Given[] {
  const planned = screen.id.endsWith(':ask') ? plan[nameOf(screen)] : undefined;
  if (planned) return 'length' in planned ? planned : [planned];
  const [first] = screen.choices;
  const value = first?.value ?? '';
  switch (screen.kind) {
    case 'choices':
      return [{ choices: [screen.alone?.[0] ?? value] }];
    case 'each':
      return [{ items: Object.fromEntries((screen.items ?? []).map((item) => [item.value, 'no'])) }];
    default:
      return [first ? { choice: value } : { command: 'skip' }];
  }
}

function activityOf(given: Given, clientActivityID: string, question: string | undefined): object {
  const words = 'words' in given;
  return {
    type: 'message',
    from: { id: 'me' },
    text: words ? given.words : 'pressed',
    ...(!words && { value: { ...given, question } }),
    channelData: { clientActivityID, ...(words && question && { question }) },
  };
}

interface Body {
  readonly token: string;
  readonly conversationId: string;
  readonly activities?: readonly Told[];
  readonly id?: string;
}

/** One request, 10 s at most; `body` is posted as JSON. */
export async function call(
  url: string,
  token: string,
  body?: object,
): Promise<{ status: number; body: Body }> {
  const answer = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(10_000),
  });
  const read: unknown = JSON.parse((await answer.text()) || '{}');
  return { status: answer.status, body: read as Body };
}
