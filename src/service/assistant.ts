/**
 * The shell round the turn: hear danger, load, turn, commit, effects, deliver. Straight down, then straight out.
 * It implements what channels need; nothing calls upwards.
 */
import { AppError } from '../errors';
import { apology } from '../turn/apology';
import { expires } from '../turn/state';
import { storeDeadline, turnDeadline, within } from './deadline';
import { delivered, personEntry, textOf } from './entries';
import type { Abilities } from '../channels/abilities';
import type {
  Address,
  Assistant,
  ChannelName,
  Delivered,
  Delivery,
  Failed,
  Message,
} from '../channels/assistant';
import type { LanguageTag } from '../language/language';
import type { LoadedConversation, Row, StoredEffect, Stores } from '../store/ports';
import type { Ids, Known } from '../turn/around';
import type { Heard, Incoming } from '../turn/incoming';
import type { Moment, Turn, Turned } from '../turn/turn';
import type { Effects } from './effects';
import type { LoggedEntry } from './entries';
import type { Queue, Seen } from './queue';
import type { Reader } from './reads';
import type { Fresh, Opened, Safe } from './safe';

export interface Shell {
  readonly stores: Stores;
  readonly safe: Safe;
  readonly effects: Effects;
  readonly read: Reader;
  readonly turn: Turn;
  readonly queue: Queue;
  /** Looks at every message before anything else does. */
  readonly hear: (text: string) => Heard;
  readonly abilities: Readonly<Record<ChannelName, Abilities>>;
  readonly ids: Ids;
  readonly now: () => number;
  /** Hears of failures, by code. */
  readonly failed: (channel: ChannelName, error: unknown) => void;
}

/** The assistant over one store. */
export function createAssistant(shell: Shell): Assistant {
  return {
    open: (address, language) => open(shell, address, language),
    receive: (address, message) => receive(shell, address, message),
    since: async (address, watermark) => {
      const loaded = await load(shell, address.conversation);
      return loaded && logAfter(shell, address.conversation, loaded, watermark);
    },
  };
}

async function open(shell: Shell, address: Address, language?: LanguageTag): Promise<Delivery> {
  const greeting: Message = { id: 'open', content: { kind: 'open', ...(language && { language }) } };
  return answer(shell, address, greeting, nothingHeard, async (seen) => {
    const loaded = await load(shell, address.conversation);
    return loaded
      ? logAfter(shell, address.conversation, loaded, 0)
      : takeTurn(shell, address, greeting, nothingHeard, seen);
  });
}

const nothingHeard: Heard = { level: 'none', reason: '' };

async function receive(shell: Shell, address: Address, message: Message): Promise<Delivery> {
  const heard = shell.hear([textOf(message.content), message.shown ?? ''].join('\n'));
  return answer(shell, address, message, heard, (seen) => takeTurn(shell, address, message, heard, seen));
}

/** Whatever fails, the person hears a calm sentence, and the emergency words where danger was heard. */
async function answer(
  shell: Shell,
  address: Address,
  message: Message,
  heard: Heard,
  job: (seen: Seen) => Promise<Delivered>,
): Promise<Delivery> {
  try {
    const done = await within(turnDeadline, shell.queue.run(address.conversation, job));
    if (!done) throw new AppError('busy');
    return done;
  } catch (error) {
    shell.failed(address.channel, error);
    return { outcome: 'failed', language: message.language ?? 'en', said: apology(heard) } satisfies Failed;
  }
}

/** Load, turn, commit; again from the start when somebody else's commit came first. */
async function takeTurn(
  shell: Shell,
  address: Address,
  message: Message,
  heard: Heard,
  seen: Seen,
): Promise<Delivered> {
  const { conversation } = address;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const loaded = await load(shell, conversation, message);
    const before = loaded && shell.safe.open(conversation, loaded);
    const question = message.question ?? (await seen(before?.asked));
    if (loaded?.heardBefore) return saidBefore(shell, conversation, loaded);
    const incoming: Incoming = {
      id: message.id,
      heard,
      content: message.content,
      ...(question && { question }),
    };
    const moment = momentFor(shell, address);
    const turned = await informed(shell, before, incoming, moment);
    const done = await commit(shell, address, message, { loaded, before, turned, moment });
    if (done) return done;
  }
  throw new AppError('busy');
}

/** More senders than this at once on one conversation are no person. */
const mostTries = 50;

/** Calls the turn, reading what it asks for: a receipt, a code, what a code opens. */
async function informed(shell: Shell, before: Opened | undefined, incoming: Incoming, moment: Moment) {
  let known: Known = {};
  for (let reads = 0; reads < mostReads; reads += 1) {
    const turned = shell.turn(before?.state, incoming, known, moment);
    if (!('needs' in turned)) return turned;
    known = { ...known, ...(await shell.read(turned.needs, moment.now)) };
  }
  throw new AppError('turn-undecided');
}

const mostReads = 3;

interface Decided {
  readonly loaded: LoadedConversation | undefined;
  readonly before: Opened | undefined;
  readonly turned: Exclude<Turned, { needs: unknown }>;
  readonly moment: Moment;
}

/** One compare-and-set of everything; then the effects; only then is anything said. `undefined`: the race was lost. */
async function commit(
  shell: Shell,
  address: Address,
  message: Message,
  decided: Decided,
): Promise<Delivered | undefined> {
  const { loaded, before, turned, moment } = decided;
  const id = address.conversation;
  const under: Fresh = before && !turned.erase ? before : shell.safe.fresh(id);
  const log = entriesOf(message, turned, moment.now);
  const first = (loaded?.last ?? 0) + 1;
  const owed = await Promise.all(turned.effects.map((effect) => shell.effects.sealed(id, effect)));
  const outcome = await within(
    storeDeadline,
    shell.stores.conversations.commit({
      id,
      was: loaded?.revision ?? 0,
      key: under.wrapped,
      state: shell.safe.close(id, under.key, { state: turned.state, asked: turned.screen.id }),
      expires: expires(turned.state, moment.able, moment.now),
      now: moment.now,
      rows: rowsOf(shell, id, under, log, first, message),
      effects: owed,
      ...(turned.erase && { erase: true as const }),
    }),
  );
  if (outcome === 'conflict') return undefined;
  await carryOut(shell, owed);
  return {
    outcome: 'delivered',
    entries: log.map((entry, place) => delivered(first + place, entry, turned.state)),
    watermark: first + log.length - 1,
    ...(turned.erase && { erased: true as const }),
  };
}

function entriesOf(message: Message, turned: Decided['turned'], now: number): readonly LoggedEntry[] {
  const at = new Date(now).toISOString();
  const { state, say, screen, masked = false } = turned;
  const said: LoggedEntry = { from: 'assistant', at, language: state.language, said: say, screen };
  if (message.content.kind === 'open') return [said];
  return [personEntry(at, message.id, message.content, message.shown, masked), said];
}

function rowsOf(
  shell: Shell,
  id: string,
  { key }: Fresh,
  log: readonly LoggedEntry[],
  first: number,
  message: Message,
): readonly Row[] {
  return log.map((entry, place) => ({
    sequence: first + place,
    ...(place === 0 && { message: shell.safe.message(message.id) }),
    body: shell.safe.row(id, key, first + place, entry),
  }));
}

/** The same message again: the same reply, and nothing else, once what it owed is done. */
async function saidBefore(shell: Shell, id: string, loaded: LoadedConversation): Promise<Delivered> {
  const { from, to } = loaded.heardBefore ?? { from: 1, to: 0 };
  const all = await logAfter(shell, id, loaded, from - 1);
  const entries = all.entries.filter(({ sequence }) => sequence <= to);
  return { ...all, entries, watermark: to };
}

/** The log after a place. What the conversation still owes is done first, so that nothing is said that is not yet true. */
async function logAfter(
  shell: Shell,
  id: string,
  loaded: LoadedConversation,
  after: number,
): Promise<Delivered> {
  if (loaded.owes)
    await carryOut(shell, await within(storeDeadline, shell.stores.conversations.owed(mostOwed, id)));
  const rows = await within(storeDeadline, shell.stores.conversations.rows(id, after, mostRows));
  const { key, state } = shell.safe.open(id, loaded);
  const known = rows.filter(({ sequence }) => sequence <= loaded.last);
  const entries = known.map((row) => delivered(row.sequence, shell.safe.entry(id, key, row), state));
  return { outcome: 'delivered', entries, watermark: entries.at(-1)?.sequence ?? after };
}

const mostOwed = 100;
const mostRows = 2_000;

async function carryOut(shell: Shell, effects: readonly StoredEffect[]): Promise<void> {
  for (const effect of effects) await shell.effects.carryOut(effect);
}

function load(shell: Shell, id: string, message?: Message): Promise<LoadedConversation | undefined> {
  const heard = message && shell.safe.message(message.id);
  return within(storeDeadline, shell.stores.conversations.load(id, shell.now(), heard));
}

function momentFor(shell: Shell, { channel }: Address): Moment {
  return { now: shell.now(), ids: shell.ids, able: { secrets: shell.abilities[channel].secrets }, channel };
}
