/** One turn in earnest: load, turn, one compare-and-set of everything, the effects, and only then what is said. */
import { AppError } from '../errors';
import { expires } from '../turn/state';
import { storeDeadline, within } from './deadline';
import { delivered, personEntry } from './entries';
import { carryOut, saidBefore, settleOwed } from './replay';
import { load } from './shell';
import type { Address, Delivered, Message } from '../channels/assistant';
import type { LoadedConversation, Row } from '../store/ports';
import type { Known } from '../turn/around';
import type { Heard, Incoming } from '../turn/incoming';
import type { Moment, Turned } from '../turn/turn';
import type { LoggedEntry } from './entries';
import type { Seen } from './queue';
import type { Fresh, Opened } from './safe';
import type { Shell } from './shell';

/** Load, turn, commit; again from the start when somebody else's commit came first. */
export async function takeTurn(
  shell: Shell,
  address: Address,
  message: Message,
  heard: Heard,
  seen: Seen,
): Promise<Delivered> {
  const { conversation } = address;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const loaded = await load(shell, conversation, message);
    if (loaded) await settleOwed(shell, conversation, loaded);
    const before = loaded && shell.safe.open(conversation, loaded);
    const question = message.question ?? seen(before?.asked ?? nothingYet);
    if (loaded?.heardBefore) return saidBefore(shell, conversation, loaded);
    const incoming: Incoming = {
      id: message.id,
      heard,
      content: message.content,
      ...(question && { question }),
      ...(message.besides && { lostFiles: true }),
    };
    const moment = momentFor(shell, address);
    const turned = await informed(shell, before, incoming, moment);
    const done = await commit(shell, address, message, { loaded, before, turned, moment });
    if (done) return done;
  }
  throw new AppError('busy');
}

/** What somebody has seen who writes before anything was said to them: no answer of theirs is meant for a question. */
const nothingYet = 'nothing-yet';

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
      state: shell.safe.close(under.key, { state: turned.state, asked: turned.screen.id }),
      expires: expires(turned.state, moment.able, moment.now),
      now: moment.now,
      rows: rowsOf(shell, under, log, first, message),
      effects: owed,
      ...(turned.erase && { erase: true as const }),
    }),
    'commit-unknown',
  );
  if (outcome === 'conflict') return undefined;
  await carryOut(shell, owed);
  return {
    outcome: 'delivered',
    entries: log.map((entry, place) => delivered(first + place, entry, turned.state)),
    watermark: first + log.length - 1,
  };
}

function entriesOf(message: Message, turned: Decided['turned'], now: number): readonly LoggedEntry[] {
  const at = new Date(now).toISOString();
  const { state, say, screen, erase, masked = false } = turned;
  const said: LoggedEntry = {
    from: 'assistant',
    at,
    language: state.language,
    said: say,
    screen,
    ...(erase && { erased: true as const }),
  };
  if (message.content.kind === 'open') return [said];
  return [personEntry(at, message.id, message.content, message.shown, masked), said];
}

function rowsOf(
  shell: Shell,
  { key }: Fresh,
  log: readonly LoggedEntry[],
  first: number,
  message: Message,
): readonly Row[] {
  return log.map((entry, place) => ({
    sequence: first + place,
    ...(place === 0 && { message: shell.safe.message(message.id) }),
    body: shell.safe.row(key, first + place, entry),
  }));
}

function momentFor(shell: Shell, { channel }: Address): Moment {
  return { now: shell.now(), ids: shell.ids, able: shell.abilities[channel], channel };
}
