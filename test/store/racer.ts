/** Another process with a store open, which writes to it on command. Every engine's racing process runs `serveRaces`. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { AppError } from '../../src/errors';
import type { Stores } from '../../src/store/ports';
import { NOW, bytes, commitOf } from './samples';

export interface Racer {
  /** Tries once to begin each of the conversations `first 0`, `first 1`, and so on. */
  begin(conversations: number): Promise<readonly ('committed' | 'conflict')[]>;
  /** Says `rounds` things in one conversation, each as often as it takes; erases another conversation in between. */
  tell(conversation: string, name: string, rounds: number): Promise<void>;
  /** As `tell`, but without end; gives each thing said as soon as the store has confirmed it. */
  tellForEver(conversation: string, name: string): AsyncIterable<string>;
  /** `kill -9`. Resolves when the process is gone. */
  kill(): Promise<void>;
}

type Order =
  | { readonly do: 'begin'; readonly conversations: number }
  | { readonly do: 'tell'; readonly conversation: string; readonly name: string; readonly rounds: number };

/** Takes one order a line and answers each with lines; the last is `"done"`. */
export async function serveRaces(stores: Stores): Promise<void> {
  const answer = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);
  answer('ready');
  for await (const line of createInterface({ input: process.stdin })) {
    const order: Order = JSON.parse(line);
    if (order.do === 'begin') await begin(stores, order.conversations, answer);
    else await tell(stores, order, answer);
    answer('done');
  }
  await stores.close();
}

/** Speaks with a process that runs `serveRaces`; resolves when it has the store open. */
export async function racerIn(process: ChildProcess): Promise<Racer> {
  const { stdin, stdout } = process;
  if (!stdin || !stdout) throw new Error('the process must have pipes');
  const gone = once(process, 'exit');
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  async function* ask(order: Order) {
    stdin?.write(`${JSON.stringify(order)}\n`);
    yield* untilDone(lines);
  }
  await lines.next();
  return {
    async begin(conversations) {
      const outcomes: ('committed' | 'conflict')[] = [];
      for await (const said of ask({ do: 'begin', conversations }))
        outcomes.push(said === 'committed' ? said : 'conflict');
      return outcomes;
    },
    async tell(conversation, name, rounds) {
      let count = 0;
      for await (const _ of ask({ do: 'tell', conversation, name, rounds })) count += 1;
      if (count !== rounds) throw new Error(`the process said ${count} of ${rounds} things`);
    },
    tellForEver: (conversation, name) => ask({ do: 'tell', conversation, name, rounds: 1_000_000 }),
    async kill() {
      process.kill('SIGKILL');
      await gone;
    },
  };
}

async function* untilDone(lines: AsyncIterator<string>): AsyncGenerator<string> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) return;
    const said: string = JSON.parse(value);
    if (said === 'done') return;
    yield said;
  }
}

async function begin(stores: Stores, conversations: number, answer: (line: unknown) => void): Promise<void> {
  for (let index = 0; index < conversations; index += 1) {
    answer(await stores.conversations.commit(commitOf({ id: `first ${index}`, was: 0 })));
  }
}

async function tell(
  stores: Stores,
  { conversation: id, name, rounds }: Extract<Order, { do: 'tell' }>,
  answer: (line: unknown) => void,
): Promise<void> {
  for (let count = 0; count < rounds; count += 1) {
    const said = `${name} says ${count}`;
    while ((await unlessBusy(tellOnce(stores, id, said))) !== 'committed');
    answer(said);
    if (count % 5 === 0) await unlessBusy(eraseAnother(stores, `${name} apart`));
  }
}

/** Where a crowd of writers keeps this one waiting too long, it tries again, as a person's page would. */
async function unlessBusy<Result>(work: Promise<Result>): Promise<Result | 'busy'> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && error.code === 'store-unavailable') return 'busy';
    throw error;
  }
}

async function tellOnce(stores: Stores, id: string, said: string): Promise<'committed' | 'conflict'> {
  const before = await stores.conversations.load(id, NOW, said);
  if (before?.heardBefore) return 'committed';
  const rows = [{ sequence: (before?.last ?? 0) + 1, message: said, body: bytes(said) }];
  const effects = [{ id: said, conversation: id, body: bytes(said) }];
  return stores.conversations.commit(commitOf({ id, was: before?.revision ?? 0, rows, effects }));
}

/** Erasures rewrite an engine's files underneath the race. */
async function eraseAnother(stores: Stores, id: string): Promise<void> {
  const before = await stores.conversations.load(id, NOW);
  await stores.conversations.commit(commitOf({ id, was: before?.revision ?? 0, erase: true }));
  await stores.conversations.expire(0);
}
