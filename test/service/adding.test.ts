/**
 * Adding to a report over a real store that fails. Each was seen to fail; which defect it caught stands beside it.
 */
import { join } from 'node:path';
import { AppError } from '../../src/errors';
import { openEngine } from '../../src/store/embedded/engine';
import { answerUntil, beginReport, replyTo, said } from '../process/direct-line-client';
import { meet } from './person';
import { forgetFolders, newFolder, wire } from './wired';
import type { Person } from './person';
import type { Wired } from './wired';

let folder: string;
let bot: Wired;
let person: Person;
/** The check before the addition is sent. */
let check: string;
beforeEach(async () => {
  folder = newFolder();
  bot = await wire(folder);
  person = await meet(bot, 'one');
  await beginReport(person);
  const { id } = await answerUntil(person, { 'what-happened': { words: 'a story' } });
  await person.send({ choice: 'send' }, { question: id });
  check = await fill('the whole stairwell heard it');
});
afterEach(async () => {
  Object.assign(bot.trouble, { before: undefined, after: undefined });
  await bot.close();
});
afterAll(forgetFolders);

const broken = (method: string) =>
  method === 'append' ? Promise.reject(new AppError('store-unavailable')) : Promise.resolve();

describe('"I have added it"', () => {
  // Caught: an addition sealed under the report's own name, which the desk then could not open.
  it('is followed by the addition at the desk, with the report as it was', async () => {
    const [report] = await bot.reports();
    await sendIt();
    expect(said(replyTo(await person.read(), 'send')).join()).toContain(report?.reference);
    expect(await witnesses()).toEqual(['the whole stairwell heard it']);
    expect(await bot.reports()).toEqual([report]);
  });

  // Caught: effects that are not waited for.
  it('is not said before the addition is durable, and comes true with the next word', async () => {
    bot.trouble.before = broken;
    expect((await sendIt()).outcome).toBe('failed');
    expect((await person.tell({ words: 'are you there' })).outcome).toBe('failed');
    await expect(person.read()).rejects.toThrow('store-unavailable');
    expect(await witnesses()).toEqual([]);
    delete bot.trouble.before;
    const owed: string[] = [];
    bot.trouble.before = (method) => Promise.resolve(void owed.push(method));
    expect((await person.tell({ command: 'repeat' })).outcome).toBe('delivered');
    expect(owed.indexOf('append')).toBeGreaterThan(-1);
    expect(owed.indexOf('append')).toBeLessThan(owed.indexOf('commit'));
    expect(await witnesses()).toEqual(['the whole stairwell heard it']);
  });

  // Caught: an addition with a new id each time that it is carried out.
  it('is said of one addition, however often it is sent and carried out', async () => {
    bot.trouble.after = (method) => broken(method);
    expect((await sendIt()).outcome).toBe('failed');
    delete bot.trouble.after;
    const again = await sendIt();
    expect(again).toEqual(await sendIt());
    await person.tell({ choice: 'send' }, { question: check });
    await bot.sweep();
    expect(await witnesses()).toEqual(['the whole stairwell heard it']);
    expect(await bot.stores.conversations.owed(10)).toEqual([]);
  });

  // Caught: a sweep that carries nothing out.
  it('comes true by the sweep when nobody asks again, also after the chat is erased', async () => {
    bot.trouble.before = broken;
    await sendIt();
    bot.wait(31 * 60_000);
    await bot.sweep();
    expect(await bot.stores.conversations.load('one', 0)).toBeUndefined();
    expect(await witnesses()).toEqual([]);
    delete bot.trouble.before;
    await bot.sweep();
    expect(await witnesses()).toEqual(['the whole stairwell heard it']);
  });

  // Caught: `no-case` taken for done.
  it('is never said where the case is gone: the addition stays owed', async () => {
    const cases = openEngine(join(folder, 'cases.db'));
    cases.run("UPDATE report SET reference = 'gone ' || reference");
    expect((await sendIt()).outcome).toBe('failed');
    expect(await bot.stores.conversations.owed(10)).toHaveLength(1);
    expect(bot.failures).toContainEqual(new AppError('addition-without-case'));
    cases.run('UPDATE report SET reference = substr(reference, 6)');
    cases.close();
    await bot.sweep();
    expect(await witnesses()).toEqual(['the whole stairwell heard it']);
  });
});

describe('An alarm while adding', () => {
  // Caught: an addition whose alarm stood only at the desk, where nobody looks at a case that is not urgent.
  it('makes the case urgent, once, whatever an officer notes meanwhile', async () => {
    const [listed] = await bot.desk.list();
    expect(listed).toMatchObject({ urgent: false });
    await person.tell({ words: 'he is outside my door with a knife' }, { question: check });
    await person.tell({ choice: 'safe' }, { question: 'danger' });
    let noted = false;
    bot.trouble.before = async (method) => {
      if (method !== 'amend' || noted) return;
      noted = true;
      await bot.desk.note(listed?.reference ?? '', 'responded');
    };
    await sendIt();
    delete bot.trouble.before;
    expect(await bot.desk.list()).toEqual([
      expect.objectContaining({ urgent: true, status: 'responded', reference: listed?.reference }),
    ]);
  });
});

describe('Several additions', () => {
  // Caught: additions of which the second took the first one's place.
  it('stand side by side, in the order in which they came', async () => {
    await sendIt();
    bot.wait(60_000);
    const second = await fill('and the caretaker');
    await person.tell({ choice: 'send' }, { question: second });
    expect(await witnesses()).toEqual(['the whole stairwell heard it', 'and the caretaker']);
  });
});

describe('Adding', () => {
  // Caught: a time of erasure that was counted from the addition.
  it('puts off no erasure: all is gone 30 minutes after the first sending', async () => {
    bot.wait(29 * 60_000);
    await sendIt();
    expect(await bot.stores.conversations.load('one', 0)).toBeDefined();
    bot.wait(60_000);
    await bot.sweep();
    expect(await bot.stores.conversations.load('one', 0)).toBeUndefined();
    expect(await witnesses()).toEqual(['the whole stairwell heard it']);
  });

  // Caught: words that were left out and stayed in the log.
  it('leaves no trace in the log when it is left out', async () => {
    await person.tell({ command: 'stop' }, { question: check });
    await person.tell({ choice: 'delete' }, { question: 'stop' });
    const told = JSON.stringify(await person.read());
    expect(told).not.toContain('the whole stairwell');
    expect(told).toContain((await bot.reports())[0]?.reference);
    expect(await witnesses()).toEqual([]);
  });
});

/** Opens the form and answers it; gives the id of its check. */
async function fill(words: string): Promise<string> {
  await person.send({ choice: 'more' }, { question: 'sent' });
  return (await answerUntil(person, { witnesses: { words } })).id;
}

function sendIt() {
  return person.tell({ choice: 'send' }, { id: 'send', question: check });
}

/** What each addition at the desk says of witnesses. */
async function witnesses(): Promise<readonly string[]> {
  const additions = await bot.additions();
  return additions.map(({ answers }) => {
    const value = answers.find(({ question }) => question === 'witnesses')?.value;
    return value?.kind === 'text' ? value.text : '';
  });
}
