/**
 * A resident's journey: the built server, a real browser on a small telephone, from the greeting to the receipt; then the
 * officer's desk, its answer, and the receipt that opens it. Seen to fail when a changed answer kept its old value, and when a planted word was logged.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openBrowser } from '../web/browser';
import { press, visit, write } from '../web/visit';
import {
  build,
  endAll,
  filesIn,
  forgetFolders,
  newFolder,
  plainEnvironment,
  root,
  startServer,
} from './built-server';
import type { Browser, Page } from 'playwright-core';
import type { Build, BuiltServer } from './built-server';

let built: Build;
let browser: Browser;
let server: BuiltServer;
let dataDir: string;

beforeAll(async () => {
  built = build();
  browser = await openBrowser();
}, 60_000);
beforeEach(async () => {
  dataDir = join(newFolder(), 'data');
  server = await startServer(built, { dataDir });
});
afterEach(() => server.stop());
afterAll(async () => {
  await browser.close();
  await endAll();
  built.remove();
  forgetFolders();
});

/** What the page says, presses and writes, in one language. */
interface Words {
  readonly report: string;
  readonly no: string;
  readonly yes: string;
  readonly me: string;
  readonly nothing: string;
  readonly story: string;
  readonly enough: string;
  /** The story is understood: the wish to be asked all the same. */
  readonly askInstead: string;
  readonly words: string;
  readonly threats: string;
  readonly date: string;
  readonly right: string;
  readonly once: string;
  readonly building: string;
  readonly home: string;
  readonly place: string;
  readonly neighbour: string;
  readonly skip: string;
  readonly receipt: string;
  readonly askFirst: string;
  readonly continue: string;
  readonly changeWhere: RegExp;
  readonly send: string;
  readonly kept: string;
  readonly askReceipt: RegExp;
}

const english: Words = {
  report: 'Report what happened',
  no: 'No',
  yes: 'Yes',
  me: 'It happened to me',
  nothing: 'No, I am fine',
  story: 'Quillfeather shouts at me in the stairwell',
  askInstead: 'No, ask me instead',
  enough: 'That is all',
  words: 'Words',
  threats: 'Threats',
  date: 'yesterday evening',
  right: 'Yes, that is right',
  once: 'Once',
  building: 'In the building',
  home: 'At home',
  place: '12 Larkspur Yard',
  neighbour: 'A neighbour',
  skip: 'Skip',
  receipt: 'I will come back with my receipt',
  askFirst: 'Talk to me first',
  continue: 'Continue',
  changeWhere: /^Change.*Where/,
  send: 'Send',
  kept: 'Yes, I have kept it',
  askReceipt: /type your receipt/,
};

const arabic: Words = {
  report: 'الإبلاغ عمّا حدث',
  no: 'لا',
  yes: 'نعم',
  me: 'حدث لي',
  nothing: 'لا، لا أحتاج إلى شيء',
  story: 'جاري زعفران يشتمني كل يوم أمام الأولاد',
  askInstead: 'لا، أفضّل الأسئلة',
  enough: 'هذا كل شيء',
  words: 'بالكلام',
  threats: 'تهديد',
  date: 'أمس مساء',
  right: 'نعم، هذا صحيح',
  once: 'مرة واحدة',
  building: 'في المبنى',
  home: 'في البيت',
  place: '٢٤ ساحة الأقحوان',
  neighbour: 'أحد الجيران',
  skip: 'تخطّي السؤال',
  receipt: 'سأعود برقم الإيصال',
  askFirst: 'تحدثوا معي أولًا',
  continue: 'متابعة',
  changeWhere: /أين/,
  send: 'إرسال',
  kept: 'نعم، احتفظت به',
  askReceipt: /كتابة رقم إيصالك/,
};

it.each([
  ['en', 'ltr', english],
  ['ar', 'rtl', arabic],
] as const)(
  'sends a report from a small telephone in %s, and an officer reads it',
  async (language, direction, words) => {
    const here = await visit(browser, server, `/${language}`);
    const { page } = here;
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    await answerAll(page, words);
    await page.getByRole('button', { name: words.changeWhere }).first().click();
    await press(page, words.home);
    await press(page, words.send);
    await page.locator('#answer').getByRole('button', { name: words.kept }).waitFor();
    const shown = await page.locator('#messages li').last().innerText();
    const reference = /[0-9A-HJ-NP-TV-Z]{5}-[0-9A-HJ-NP-TV-Z]{5}/.exec(shown)?.[0] ?? '';
    const receipt = /\d{4} \d{4} \d{4} \d{4}/.exec(shown.replaceAll('\u00a0', ' '))?.[0] ?? '';
    expect(receipt).not.toBe('');
    await press(page, words.kept);
    await page.locator('#messages li').nth(-2).getByText(words.kept).waitFor();
    const opened = JSON.parse(desk('', 'show', reference, '--json')) as {
      readonly clear: { readonly language: string; readonly respondBy?: string };
      readonly report: { readonly answers: readonly { readonly question: string; readonly value: object }[] };
    };
    const answer = (question: string) =>
      opened.report.answers.find((one) => one.question === question)?.value;
    expect(opened.clear.language).toBe(language);
    expect(answer('what-happened')).toEqual({ kind: 'text', text: words.story });
    expect(answer('where')).toEqual({ kind: 'choice', choice: 'at-home' });
    expect(answer('where-exactly')).toEqual({ kind: 'text', text: words.place });
    expect(answer('when')).toMatchObject({ kind: 'date', words: words.date, spans: [{ part: 'evening' }] });
    expect(desk('', 'list')).toContain(reference);
    expect(desk('', 'show', reference.toLowerCase())).toContain(words.story);
    const message = 'Wisteria: shall we speak on Thursday?';
    desk(message, 'reply', reference);
    const again = await visit(browser, server, `/${language}#my-report`);
    await again.page.getByText(words.askReceipt).waitFor();
    expect(again.page.url()).toBe(`${server.origin}/${language}`);
    await write(again.page, receipt);
    await again.page.getByText(message).waitFor();
    expect([...here.outside, ...again.outside]).toEqual([]);
    expect([...here.complaints, ...again.complaints]).toEqual([]);
    await here.context.close();
    await again.context.close();
    expect(tracesOf([message])).toEqual([]);
    expect(tracesOf([words.story, words.place, receipt, receipt.replaceAll(' ', '')])).toEqual([]);
  },
);

async function answerAll(page: Page, words: Words): Promise<void> {
  await press(page, words.report);
  await press(page, words.no);
  await press(page, words.me);
  await press(page, words.no);
  await tick(page, words.nothing, words.continue);
  await answered(page);
  await write(page, words.story);
  await press(page, words.enough);
  await press(page, words.askInstead);
  await tick(page, words.words, words.continue);
  await tick(page, words.threats, words.continue);
  await page.locator('#answer input[type=date]').waitFor();
  await write(page, words.date);
  await press(page, words.right);
  await press(page, words.once);
  await press(page, words.building);
  await answered(page);
  await write(page, words.place);
  await press(page, words.neighbour);
  await answered(page);
  await page.getByRole('button', { name: words.skip, exact: true }).click();
  await answerEach(page, words);
  await page.locator('#answer fieldset').nth(2).waitFor({ state: 'detached' });
  await answerEach(page, words);
  await press(page, words.receipt);
  await answered(page);
  await page.getByRole('button', { name: words.skip, exact: true }).click();
  await press(page, words.askFirst);
  await page.locator('.review').waitFor();
}

/** Waits until the answer has arrived: while it is on its way, a press does nothing. */
async function answered(page: Page): Promise<void> {
  await page.locator('#answer[aria-busy="false"]').waitFor();
}

async function tick(page: Page, label: string, go: string): Promise<void> {
  await page.locator('#answer').getByLabel(label, { exact: true }).check();
  await press(page, go);
}

/** The first item yes, the others no. */
async function answerEach(page: Page, words: Words): Promise<void> {
  const items = page.locator('#answer fieldset');
  await items.first().waitFor();
  for (const [place, item] of (await items.all()).entries()) {
    await item.getByLabel(place === 0 ? words.yes : words.no, { exact: true }).check();
  }
  await press(page, words.continue);
}

/** @param input what the officer types on standard input */
function desk(input: string, ...words: readonly string[]): string {
  const env = { ...plainEnvironment(), DATA_DIR: dataDir };
  return execFileSync(process.execPath, [built.desk, ...words], {
    cwd: root,
    env,
    input,
    encoding: 'utf8',
    timeout: 20_000,
  });
}

/** Where any of these words stands in the bytes of the data folder or in what the server wrote. */
function tracesOf(planted: readonly string[]): readonly string[] {
  const everything = [...filesIn(dataDir), { name: 'the log', bytes: Buffer.from(server.written()) }];
  return everything
    .filter(({ bytes }) => planted.some((word) => bytes.includes(word)))
    .map(({ name }) => name);
}
