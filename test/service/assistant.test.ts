/**
 * The shell round the turn, over a real store that fails, hangs and loses its answers. Each was seen to fail; which
 * defect it caught stands beside it.
 */
import { AppError } from '../../src/errors';
import { within } from '../../src/service/deadline';
import { answersOf } from '../process/desk-of';
import { answerUntil, beginReport, nameOf, replyTo, said } from '../process/direct-line-client';
import { meet } from './person';
import { forgetFolders, newFolder, wire } from './wired';
import type { Delivery } from '../../src/channels/assistant';
import type { Talk } from '../process/direct-line-client';
import type { Person } from './person';
import type { Wired } from './wired';

let bot: Wired;
beforeEach(async () => {
  bot = await wire();
});
afterEach(async () => {
  Object.assign(bot.trouble, { before: undefined, after: undefined });
  await bot.close();
});
afterAll(forgetFolders);

const broken = (names: readonly string[]) => (method: string) =>
  names.includes(method) ? Promise.reject(new AppError('store-unavailable')) : Promise.resolve();

describe('When the store cannot be reached, somebody', () => {
  // Caught: an apology without the emergency words.
  it.each(['load', 'commit'])('in danger still gets the emergency words (%s)', async (method) => {
    const person = await meet(bot, 'one');
    bot.trouble.before = broken([method]);
    const delivery = await person.tell({ words: 'he has a knife and he is outside my door' });
    const keys = failed(delivery).map(({ text }) => text.key);
    expect(keys[0]).toMatch(/^danger\./);
    expect(keys).toEqual(expect.arrayContaining(['apology.not-kept', 'apology.telephone']));
    expect(bot.failures).toHaveLength(1);
  });

  // Caught: a store call without a deadline (the turn's own ended it, and the queue stood still after it).
  it('waits four seconds and no more, and the next message is heard', async () => {
    const person = await atTheStory(bot, 'one');
    bot.trouble.before = () => new Promise(() => undefined);
    const hung = await person.tell({ words: 'lost on the way' });
    expect(failed(hung).map(({ text }) => text.key)).toContain('apology.telephone');
    expect(bot.failures).toHaveLength(1);
    delete bot.trouble.before;
    await person.tell({ words: 'heard again' });
    expect(await finished(bot, person)).toEqual(['heard again']);
  });

  // Caught: a message that is not looked for among those heard before (it was apologised for without end).
  it('loses nothing and doubles nothing when the answer to a commit is lost', async () => {
    const person = await atTheStory(bot, 'one');
    bot.trouble.after = broken(['commit']);
    expect((await person.tell({ words: 'told once' }, { id: 'm1' })).outcome).toBe('failed');
    delete bot.trouble.after;
    expect((await person.tell({ words: 'told once' }, { id: 'm1' })).outcome).toBe('delivered');
    expect(await finished(bot, person)).toEqual(['told once']);
  });
});

describe('"We have your report"', () => {
  // Caught: effects that are not waited for.
  it('waits for the case to be durable', async () => {
    const { person, review } = await atTheReview(bot, 'one');
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    bot.trouble.before = (method) => (method === 'add' ? gate : Promise.resolve());
    let told = false;
    const sending = person.tell({ choice: 'send' }, { question: review }).then((delivery) => {
      told = true;
      return delivery;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(told).toBe(false);
    open();
    expect((await sending).outcome).toBe('delivered');
    expect(await bot.stores.cases.list()).toHaveLength(1);
  });

  // Caught: a log that is read back without doing first what is owed.
  it('is not read back from the log before the case is there', async () => {
    const { person, review } = await atTheReview(bot, 'one');
    bot.trouble.before = broken(['add']);
    expect((await person.tell({ choice: 'send' }, { id: 'send', question: review })).outcome).toBe('failed');
    await expect(person.read()).rejects.toThrow('store-unavailable');
    delete bot.trouble.before;
    const reply = said(replyTo(await person.read(), 'send')).join();
    const [report, ...others] = await bot.reports();
    expect(others).toEqual([]);
    expect(reply).toContain(report?.reference);
    // And sent again it is the same one.
    const again = await person.tell({ choice: 'send' }, { id: 'send', question: review });
    expect(JSON.stringify(again)).toContain(report?.reference);
    expect(await bot.reports()).toHaveLength(1);
  });

  // Caught: a sweep that carries nothing out.
  it('comes true by the sweep when nobody asks again', async () => {
    const { person, review } = await atTheReview(bot, 'one');
    bot.trouble.before = broken(['add']);
    await person.tell({ choice: 'send' }, { question: review });
    await bot.sweep();
    expect(await bot.reports()).toEqual([]);
    delete bot.trouble.before;
    await bot.sweep();
    expect(await bot.reports()).toHaveLength(1);
    await bot.sweep();
    expect(await bot.reports()).toHaveLength(1);
    expect(await bot.stores.conversations.owed(10)).toEqual([]);
  });
});

describe('A sweep', () => {
  // Caught: a sweep that ends at its first failure.
  it('does all that can be done when a part of it fails', async () => {
    const first = await atTheReview(bot, 'one');
    const second = await meet(bot, 'two');
    await beginReport(second);
    bot.trouble.before = broken(['add']);
    await first.person.tell({ choice: 'send' }, { question: first.review });
    bot.wait(25 * 60 * 60_000);
    const before = bot.failures.length;
    await bot.sweep();
    expect(bot.failures.length).toBe(before + 1);
    delete bot.trouble.before;
    expect(await bot.stores.conversations.load('two', 0)).toBeUndefined();
    // What is owed outlives the conversation.
    await bot.sweep();
    expect(await bot.reports()).toHaveLength(1);
  });
});

describe('The same message again', () => {
  // Caught: a repeat that is answered with the whole of what came after it.
  it('is answered as it was, whatever was said since', async () => {
    const person = await atTheStory(bot, 'one');
    const first = await person.tell({ words: 'the first part' }, { id: 'm1' });
    const second = await person.tell({ words: 'the second part' }, { id: 'm2' });
    expect(await person.tell({ words: 'the first part' }, { id: 'm1' })).toEqual(first);
    expect(await person.tell({ words: 'anything' }, { id: 'm2' })).toEqual(second);
    const both = [1, 2].map(() => person.tell({ words: 'at once' }, { id: 'm3' }));
    const [one, other] = await Promise.all(both);
    expect(one).toEqual(other);
    expect(await finished(bot, person)).toEqual(['the first part', 'the second part', 'at once']);
  });

  // Caught: a greeting under a new id each time.
  it('holds for the greeting too, from two services at once', async () => {
    const folder = newFolder();
    const both = await Promise.all([wire(folder), wire(folder)]);
    for (let count = 0; count < 10; count += 1) {
      const address = { channel: 'page', conversation: `new ${count}` } as const;
      const opened = await Promise.all([...both, ...both].map(({ assistant }) => assistant.open(address)));
      const entries = opened.map((one) => (one.outcome === 'delivered' ? one.entries : []));
      expect(entries).toEqual(entries.map(() => entries[0]));
      expect(entries[0]).toHaveLength(1);
    }
    await Promise.all(both.map((each) => each.close()));
  });
});

describe('Words without the question they are for', () => {
  // Caught: a queue that forgets what was on show when two messages come in one moment.
  it('are for what was on show when they came, also in the same moment', async () => {
    const person = await meet(bot, 'one');
    await beginReport(person);
    const plan = { 'what-happened': { words: 'x' }, where: { choice: 'in-the-street' } };
    await answerUntil(person, plan, (screen) => nameOf(screen) === 'where-exactly');
    const told = await Promise.all(['by the bins', 'a neighbour'].map((words) => person.tell({ words })));
    expect(told.map(({ outcome }) => outcome)).toEqual(['delivered', 'delivered']);
    // "A neighbour" is a button of the next question, which its sender had not seen.
    expect(nameOf(await person.screen())).toBe('who');
  });

  // Caught: words of somebody who had seen nothing, taken for an answer to what was asked meanwhile.
  it('are no answer when nothing had been said to their sender', async () => {
    const address = { channel: 'botservice', conversation: 'new' } as const;
    const send = (id: string, text: string) =>
      bot.assistant.receive(address, { id, content: { kind: 'text', text } });
    const [, second] = await Promise.all([send('m1', 'Report what happened'), send('m2', 'no')]);
    expect(JSON.stringify(second)).toContain('"late.');
    expect(JSON.stringify(await bot.assistant.since(address, 0))).not.toContain('reporter:ask');
  });
});

describe('Many messages at once', () => {
  // Caught: a flood of which the rest was dropped without a word.
  it('are all kept or all told of, and none twice', async () => {
    const person = await atTheStory(bot, 'one');
    const words = Array.from({ length: 30 }, (_one, place) => `part ${place}`);
    const question = (await person.screen()).id;
    const all = await Promise.all(words.map((one) => person.tell({ words: one }, { question })));
    const kept = words.filter((_one, place) => all[place]?.outcome === 'delivered');
    expect(kept.length).toBeGreaterThanOrEqual(20);
    expect(all.filter(({ outcome }) => outcome === 'failed')).toHaveLength(30 - kept.length);
    expect(await finished(bot, person)).toEqual(kept);
  });

  // Caught: a commit that looks at no revision.
  it('are kept by two services on one store', async () => {
    const folder = newFolder();
    const both = await Promise.all([wire(folder), wire(folder)]);
    const [one, other] = both;
    const mine = await atTheStory(one, 'shared');
    const theirs = await meet(other, 'shared');
    const question = (await mine.screen()).id;
    const words = Array.from({ length: 36 }, (_one, place) => `part ${place}`);
    const sent = words.map((each, place) =>
      (place % 2 ? mine : theirs).tell({ words: each }, { id: `m${place}`, question }),
    );
    expect((await Promise.all(sent)).map(({ outcome }) => outcome)).toEqual(words.map(() => 'delivered'));
    expect((await finished(one, mine)).toSorted()).toEqual(words.toSorted());
    await Promise.all(both.map((each) => each.close()));
  });
});

describe('What is secret', () => {
  // Caught: a log that keeps what was typed as a code.
  it('is masked in the log, and a receipt once it is kept', async () => {
    const { person, review } = await atTheReview(bot, 'one');
    await person.send({ choice: 'send' }, { question: review });
    const told = JSON.stringify(await person.read());
    const [receipt = ''] = /\d{4} \d{4} \d{4} \d{4}/.exec(told) ?? [];
    expect(receipt).not.toBe('');
    await person.send({ choice: 'kept' }, { question: 'sent' });
    expect(JSON.stringify(await person.read())).not.toContain(receipt);
    const other = await meet(bot, 'two');
    await other.send({ choice: 'door:my-report' }, { question: 'menu' });
    await other.send({ words: receipt });
    expect(JSON.stringify(await other.read())).not.toContain(receipt);
  });

  // Caught: a code that opens its draft twice, and a draft that stays after its day.
  it('a draft that was put by opens with its code, once, within a day', async () => {
    const codes: string[] = [];
    for (const name of ['one', 'two']) {
      const person = await atTheStory(bot, name);
      await person.tell({ words: `the story of ${name}` });
      await person.send({ command: 'stop' }, { question: (await person.screen()).id });
      await person.send({ choice: 'keep' }, { question: 'stop' });
      codes.push(/\d{4} \d{4} \d{4} \d{4}/.exec(JSON.stringify(await person.read()))?.[0] ?? '');
    }
    const opens = async (code: string, name: string) => {
      const person = await meet(bot, name);
      await person.send({ choice: 'door:my-report' }, { question: 'menu' });
      await person.send({ words: code });
      return (await person.screen()).id;
    };
    expect(await opens(codes[0] ?? '', 'first')).toMatch(/:what-happened:/);
    expect(await opens(codes[0] ?? '', 'second')).toBe('code');
    bot.wait(24 * 60 * 60_000);
    expect(await opens(codes[1] ?? '', 'third')).toBe('code');
  });
});

describe('A deadline', () => {
  it('rejects what is late, and leaves alone what is in time', async () => {
    await expect(within(10, new Promise(() => undefined))).rejects.toEqual(new AppError('deadline'));
    await expect(within(10_000, Promise.resolve('done'))).resolves.toBe('done');
    await expect(within(10_000, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});

async function atTheStory(one: Wired, conversation: string): Promise<Person> {
  const person = await meet(one, conversation);
  await beginReport(person);
  await answerUntil(person, {}, (screen) => nameOf(screen) === 'what-happened');
  return person;
}

async function atTheReview(one: Wired, conversation: string) {
  const person = await atTheStory(one, conversation);
  const { id: review } = await answerUntil(person, { 'what-happened': { words: 'a story' } });
  return { person, review };
}

/** Sends the report; gives the messages that its story is made of. */
async function finished(one: Wired, person: Talk): Promise<readonly string[]> {
  const { id } = await answerUntil(person, {});
  await person.send({ choice: 'send' }, { question: id });
  const [report] = await one.reports();
  const story = report && answersOf(report)['what-happened'];
  return story?.kind === 'text' ? story.text.split('\n') : [];
}

function failed(delivery: Delivery) {
  return delivery.outcome === 'failed' ? delivery.said : [];
}

describe('That everything was deleted', () => {
  // Caught: a mark that only the first reply had, so that a page that lost it kept the old words on show.
  it('is told with the reply however often it is asked for, and with the log', async () => {
    const person = await meet(bot, 'one');
    await person.send({ words: 'he shouts at me every night' }, { question: 'menu' });
    await person.send({ command: 'delete' });
    const deleted = { id: 'delete', question: 'delete' };
    await person.send({ choice: 'yes' }, deleted);
    const again = await person.tell({ choice: 'yes' }, deleted);
    const marks = again.outcome === 'delivered' ? again.entries.map((entry) => 'erased' in entry) : [];
    expect(marks).toEqual([false, true]);
    const log = await bot.assistant.since(person.address, 0);
    expect(log?.entries.map((entry) => 'erased' in entry)).toEqual([false, true]);
  });
});
