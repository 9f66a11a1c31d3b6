/**
 * "My report" over a real store: opened by its receipt alone, or once by a code from a channel that keeps copies.
 * Which planted defect each check was seen to catch stands beside it.
 */
import { answerUntil, beginReport, said } from '../process/direct-line-client';
import { meet } from './person';
import { forgetFolders, newFolder, wire } from './wired';
import type { Person } from './person';
import type { Wired } from './wired';

const minute = 60_000;
const day = 24 * 60 * minute;

let bot: Wired;
beforeEach(async () => {
  bot = await wire(newFolder());
});
afterEach(async () => {
  Object.assign(bot.trouble, { before: undefined, after: undefined });
  await bot.close();
});
afterAll(forgetFolders);

describe('A receipt', () => {
  // Caught: messages sealed to the desk alone.
  it('opens status, dates and the council’s messages in another conversation', async () => {
    const { receipt, reference } = await sendReport();
    await bot.desk.reply(reference, 'Shall we speak on Thursday?');
    await bot.desk.note(reference, 'responded');
    const opened = await open('two', receipt);
    expect(opened).toContain(reference);
    expect(opened).toContain('An officer has answered it.');
    expect(opened).toContain('Shall we speak on Thursday?');
  });

  // Caught: digits that stood in the log as they were typed.
  it('stands nowhere in the log once it was typed', async () => {
    const { receipt } = await sendReport();
    const person = await meet(bot, 'two');
    await type(person, receipt);
    const log = JSON.stringify(await person.read());
    expect(log).toContain('This is report');
    expect(log.replaceAll(/\s/g, '')).not.toContain(receipt.replaceAll(' ', ''));
  });

  // Caught: a request that went to the report of another conversation, and one that changed the case by itself.
  it('lets its holder add and ask, and changes nothing by that', async () => {
    const { receipt, reference } = await sendReport();
    const before = await bot.reports();
    const person = await meet(bot, 'two');
    await type(person, receipt);
    await person.tell({ choice: 'request' }, { question: 'my-report' });
    const check = await answerUntil(person, {
      what: { choice: 'withdraw' },
      words: { words: 'he found out' },
    });
    await person.tell({ choice: 'send' }, { question: check.id });
    const [request] = await bot.additions();
    expect(request).toMatchObject({ reference, form: 'request' });
    expect(request?.answers.map(({ value }) => value)).toEqual([
      { kind: 'choice', choice: 'withdraw' },
      { kind: 'text', text: 'he found out' },
    ]);
    expect(await bot.reports()).toEqual(before);
    expect((await bot.desk.list())[0]).toMatchObject({ status: 'new' });
  });

  // Caught: an opened report that lived as long as any conversation.
  it('shows what it opens for 30 minutes, whatever is said meanwhile', async () => {
    const { receipt } = await sendReport();
    const person = await meet(bot, 'two');
    await type(person, receipt);
    bot.wait(29 * minute);
    await person.tell({ command: 'repeat' });
    expect(await bot.stores.conversations.load('two', 0)).toBeDefined();
    bot.wait(minute);
    await bot.sweep();
    expect(await bot.stores.conversations.load('two', 0)).toBeUndefined();
  });

  // Caught: "close" that left the earlier log.
  it('shows nothing any more once it is closed', async () => {
    const { receipt, reference } = await sendReport();
    const person = await meet(bot, 'two');
    await type(person, receipt);
    await person.tell({ choice: 'close' }, { question: 'my-report' });
    expect(JSON.stringify(await person.read())).not.toContain(reference);
  });
});

describe('Sixteen digits that open nothing', () => {
  // Caught: a look-up that was left out where the digits were no code.
  it('are looked up and answered alike, whatever they were meant for', async () => {
    const { receipt } = await sendReport();
    const looked: string[][] = [];
    const answers: string[] = [];
    for (const [place, digits] of [oneDigitOff(receipt), '0000 0000 0000 0000'].entries()) {
      const person = await meet(bot, `guess-${place}`);
      const calls: string[] = [];
      bot.trouble.before = (method) => Promise.resolve(void calls.push(method));
      answers.push(await type(person, digits));
      bot.trouble.before = () => Promise.resolve();
      looked.push(calls);
    }
    expect(looked[0]).toContain('findByReceipt');
    expect(looked[0]).toContain('get');
    expect(looked[1]).toEqual(looked[0]);
    expect(answers[1]).toBe(answers[0]);
    expect(answers[0]).toContain('cannot open anything');
  });

  // Caught: a count that began anew with each question.
  it('are no longer looked up after five, until 15 minutes have passed', async () => {
    const { receipt } = await sendReport();
    const person = await meet(bot, 'two');
    for (let wrong = 0; wrong < 5; wrong += 1) await type(person, `0000 0000 0000 000${wrong}`);
    expect(await type(person, receipt)).toContain('wait 15 minutes');
    bot.wait(14 * minute);
    expect(await type(person, receipt)).toContain('wait 15 minutes');
    bot.wait(minute);
    expect(await type(person, receipt)).toContain('This is report');
  });
});

describe('Where copies are kept', () => {
  // Caught: a receipt that was shown there, and a code that opened twice.
  it('a code opens the report once on the page, and shows the receipt there', async () => {
    const { code, told } = await sendHosted();
    expect(told).not.toMatch(/Your receipt:/);
    expect(told).toContain('https://page.example/#my-report');
    const opened = await open('page', code);
    const [, receipt = ''] = /your receipt: ([\d ]{19})/.exec(opened) ?? [];
    expect(receipt).not.toBe(code);
    expect(await open('again', code)).toContain('cannot open anything');
    expect(await open('later', receipt)).toContain('This is report');
  });

  it('the code ends after 7 days', async () => {
    const { code } = await sendHosted();
    bot.wait(7 * day);
    expect(await open('page', code)).toContain('cannot open anything');
  });

  it('no receipt is asked for', async () => {
    const person = await meet(bot, 'teams', 'en', 'botservice');
    await person.tell({ choice: 'door:my-report' });
    expect(await heard(person)).toContain('https://page.example/#my-report');
  });
});

interface SentReport {
  readonly receipt: string;
  readonly reference: string;
}

/** A report sent on the page, by somebody who kept its receipt. */
async function sendReport(): Promise<SentReport> {
  const person = await meet(bot, 'sender');
  await beginReport(person);
  const { id } = await answerUntil(person, { 'what-happened': { words: 'a story' } });
  await person.tell({ choice: 'send' }, { question: id });
  const told = await heard(person);
  const [, receipt = ''] = /Your receipt: ([\d ]{19})/.exec(told) ?? [];
  const [, reference = ''] = /Your reference: (\S+)/.exec(told) ?? [];
  expect(receipt).toMatch(/^\d{4}( \d{4}){3}$/);
  return { receipt, reference };
}

/** A report sent in a channel that keeps copies, with the code that was shown. */
async function sendHosted(): Promise<{ readonly code: string; readonly told: string }> {
  const person = await meet(bot, 'teams', 'en', 'botservice');
  await beginReport(person);
  const { id } = await answerUntil(person, { 'what-happened': { words: 'a story' } });
  await person.tell({ choice: 'send' }, { question: id });
  const told = await heard(person);
  const [, code = ''] = /type this code: ([\d ]{19})/.exec(told) ?? [];
  expect(code).toMatch(/^\d{4}( \d{4}){3}$/);
  return { code, told };
}

/** Types the digits at "My report" in a new conversation; gives what is said then. */
async function open(conversation: string, digits: string): Promise<string> {
  return type(await meet(bot, conversation), digits);
}

async function type(person: Person, digits: string): Promise<string> {
  await person.tell({ choice: 'door:my-report' }, { question: 'menu' });
  await person.tell({ words: digits }, { question: 'code' });
  return heard(person);
}

/** What was said last. */
async function heard(person: Person): Promise<string> {
  return said((await person.read()).slice(-1)).join('\n');
}

function oneDigitOff(receipt: string): string {
  return receipt.slice(0, -1) + (receipt.endsWith('0') ? '1' : '0');
}
