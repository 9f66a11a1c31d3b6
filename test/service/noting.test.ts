/**
 * A private note over a real store that fails. Each was seen to fail; which defect it caught stands beside it.
 */
import { AppError } from '../../src/errors';
import { noteKeptFor } from '../../src/domain/note';
import { answerUntil, said } from '../process/direct-line-client';
import { meet } from './person';
import { forgetFolders, wire } from './wired';
import type { Person } from './person';
import type { Wired } from './wired';

let bot: Wired;
let person: Person;
beforeEach(async () => {
  bot = await wire();
  person = await meet(bot, 'one');
});
afterEach(async () => {
  Object.assign(bot.trouble, { before: undefined, after: undefined });
  await bot.close();
});
afterAll(forgetFolders);

const broken = (method: string) =>
  method === 'append' || method === 'remove'
    ? Promise.reject(new AppError('store-unavailable'))
    : Promise.resolve();

describe('"I have kept that in your note"', () => {
  // Caught: effects that are not waited for.
  it('is not said before the entry is durable, and comes true with the next word', async () => {
    const check = await write('he waited in a car');
    bot.trouble.before = broken;
    expect((await person.tell({ choice: 'keep' }, { question: check })).outcome).toBe('failed');
    expect((await person.tell({ command: 'repeat' })).outcome).toBe('failed');
    await expect(person.read()).rejects.toThrow('store-unavailable');
    delete bot.trouble.before;
    expect((await person.tell({ command: 'repeat' })).outcome).toBe('delivered');
    expect(await opened('two', await number())).toContain('he waited in a car');
  });

  // Caught: an entry with a new id each time that it is carried out.
  it('is said of one entry, however often it is sent and carried out', async () => {
    const check = await write('he waited in a car');
    const press = () => person.tell({ choice: 'keep' }, { id: 'keep', question: check });
    bot.trouble.after = broken;
    expect((await press()).outcome).toBe('failed');
    delete bot.trouble.after;
    expect(await press()).toEqual(await press());
    await person.tell({ choice: 'keep' }, { question: check });
    await bot.sweep();
    expect(timesIn(await opened('two', await number()), 'he waited in a car')).toBe(1);
    expect(await bot.stores.conversations.owed(10)).toEqual([]);
  });

  // Caught: a sweep that carries nothing out.
  it('comes true by the sweep when nobody asks again, also after the chat is erased', async () => {
    const digits = await keepFirst('he waited in a car');
    await person.send({ choice: 'kept' }, { question: 'note-numbered' });
    const check = await write('he rang all night');
    bot.trouble.before = broken;
    await person.tell({ choice: 'keep' }, { question: check });
    bot.wait(31 * 60_000);
    await bot.sweep();
    expect(await bot.stores.conversations.load('one', 0)).toBeUndefined();
    expect(await opened('two', digits)).not.toContain('he rang all night');
    delete bot.trouble.before;
    await bot.sweep();
    expect(await opened('three', digits)).toContain('he rang all night');
  });
});

describe('A note', () => {
  // Caught: entries that were opened under another name than they were sealed under, and looked for as a receipt's.
  it('opens in another conversation with its number, every entry in its order', async () => {
    const digits = await keepFirst('he waited in a car');
    await person.send({ choice: 'kept' }, { question: 'note-numbered' });
    await keep('he rang all night');
    const told = await opened('two', digits);
    expect(told.indexOf('he waited in a car')).toBeGreaterThan(-1);
    expect(told.indexOf('he rang all night')).toBeGreaterThan(told.indexOf('he waited in a car'));
  });

  // Caught: a note that opened under digits beside its own.
  it('opens with its own number alone, and a wrong one is answered as an unknown one is', async () => {
    const digits = await keepFirst('he waited in a car');
    const wrong = digits.replace(/\d$/, (last) => String((Number(last) + 1) % 10));
    const [beside, unknown] = [await opened('two', wrong), await opened('three', '1234 5678 9012 3456')];
    expect(beside).toContain('I cannot open anything with that');
    expect(beside.replaceAll('two', '')).toBe(unknown.replaceAll('three', ''));
  });

  // Caught: an expiry that was counted from the first entry.
  it('is kept for 12 months after its last entry, and is then gone', async () => {
    const digits = await keepFirst('he waited in a car');
    bot.wait(noteKeptFor - 60_000);
    await bot.sweep();
    person = await meet(bot, 'later');
    await open(person, digits);
    await keep('he rang all night');
    bot.wait(noteKeptFor - 60_000);
    await bot.sweep();
    expect(await opened('two', digits)).toContain('he waited in a car');
    bot.wait(60_000);
    expect(await opened('three', digits)).toContain('I cannot open anything with that');
    await bot.sweep();
    expect(await opened('four', digits)).toContain('I cannot open anything with that');
  });

  // Caught: "deleted" that was said while the note could still be opened, and an entry that a late sweep brought back.
  it('is not said to be deleted before it is, and stays deleted', async () => {
    const digits = await keepFirst('he waited in a car');
    await person.send({ choice: 'kept' }, { question: 'note-numbered' });
    const check = await write('he rang all night');
    bot.trouble.after = broken;
    await person.tell({ choice: 'keep' }, { question: check });
    const [late] = await bot.stores.conversations.owed(10);
    delete bot.trouble.after;
    await person.send({ choice: 'delete' }, { question: 'note-open' });
    bot.trouble.before = broken;
    expect((await person.tell({ choice: 'yes' }, { question: 'note-delete' })).outcome).toBe('failed');
    expect(await opened('two', digits)).toContain('he rang all night');
    delete bot.trouble.before;
    await bot.sweep();
    expect(await opened('three', digits)).toContain('I cannot open anything with that');
    if (late) await bot.carryOut(late);
    expect(late).toBeDefined();
    expect(await opened('four', digits)).toContain('I cannot open anything with that');
  });

  // Caught: an open note that lay in its conversation for a day.
  it('is in its conversation for 30 minutes after the last word, and no longer', async () => {
    await keepFirst('he waited in a car');
    bot.wait(29 * 60_000);
    await person.tell({ command: 'repeat' });
    bot.wait(29 * 60_000);
    expect(await bot.stores.conversations.load('one', bot.now())).toBeDefined();
    bot.wait(60_000);
    expect(await bot.stores.conversations.load('one', bot.now())).toBeUndefined();
  });
});

/** Begins an entry and answers it; gives the id of its check. */
async function write(words: string): Promise<string> {
  if ((await person.screen()).id === 'menu') await person.send({ choice: 'door:note' }, { question: 'menu' });
  const { id } = await person.screen();
  await person.send({ choice: id === 'note' ? 'begin' : 'add' }, { question: id });
  return (await answerUntil(person, { what: { words }, when: { words: '3 March 2025' } })).id;
}

async function keep(words: string): Promise<void> {
  const check = await write(words);
  await person.send({ choice: 'keep' }, { question: check });
}

/** Keeps the first entry; gives the note's number. */
async function keepFirst(words: string): Promise<string> {
  await keep(words);
  return number();
}

async function number(): Promise<string> {
  const [digits] = /\d{4} \d{4} \d{4} \d{4}/.exec(await shown(person)) ?? [];
  if (!digits) throw new Error('No number was shown');
  return digits;
}

async function shown(one: Person): Promise<string> {
  return said(await one.read()).join('\n');
}

async function open(one: Person, digits: string): Promise<void> {
  await one.send({ choice: 'door:note' }, { question: 'menu' });
  await one.send({ choice: 'open' }, { question: 'note' });
  await one.send({ words: digits }, { question: 'note-number' });
}

/** What is said to somebody who opens a note with this number in a new conversation. */
async function opened(conversation: string, digits: string): Promise<string> {
  const other = await meet(bot, conversation);
  await open(other, digits);
  return shown(other);
}

function timesIn(words: string, part: string): number {
  return words.split(part).length - 1;
}
