/** A visit to the page in a browser, as a person on a small telephone makes it, and what went wrong meanwhile. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Started } from './start';

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors, warnings and violations of the policy, as the console tells them. */
  readonly complaints: string[];
  /** Addresses asked for outside the service. */
  readonly outside: string[];
}

/** Opens the page at an address of the service. Anything outside it is answered by an empty page of our own. */
export async function visit(
  browser: Browser,
  { origin }: Pick<Started, 'origin'>,
  path: string,
  options: object = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const complaints: string[] = [];
  const outside: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      outside.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' });
    },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${origin}${path}`);
  return { page, context, complaints, outside };
}

/** Milliseconds; a step that takes longer names itself rather than let the test run out of time. */
const patience = 10_000;

/** Presses what has this label, among the answers. Right to left, labels may stand in invisible isolates. */
export function press(page: Page, name: string): Promise<void> {
  return page
    .locator('#answer')
    .getByRole('button', { name: new RegExp(`^\\u2068?${name}\\u2069?$`) })
    .click();
}

/** Writes in the field and replies. */
export async function write(page: Page, words: string): Promise<void> {
  await page.fill('#message', words);
  await page.click('#reply');
}

/** Everything in the conversation that can be read. */
export function transcript(page: Page): Promise<string> {
  return page.locator('#messages').innerText();
}

/** Waits until the assistant has asked this. */
export async function asked(page: Page, question: string): Promise<void> {
  await page.locator('#messages li:last-child .ask', { hasText: question }).waitFor();
}
