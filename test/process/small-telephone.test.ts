/** The page of the built server on a small telephone, in every language that the first borough switches on. */
import { join } from 'node:path';
import stevenage from '../../deployment/boroughs/stevenage.json';
import { openBrowser } from '../web/browser';
import { visit } from '../web/visit';
import { build, endAll, forgetFolders, newFolder, startServer } from './built-server';
import type { Browser } from 'playwright-core';
import type { Build, BuiltServer } from './built-server';

let built: Build;
let browser: Browser;
let server: BuiltServer;

beforeAll(async () => {
  built = build();
  browser = await openBrowser();
  server = await startServer(built, { dataDir: join(newFolder(), 'data') });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await browser.close();
  await endAll();
  built.remove();
  forgetFolders();
});

// Seen to fail in Tamil, whose "Exit now" pushed itself off the screen.
it.each(stevenage.languages)('%s greets, and nothing stands outside of the screen', async (tag) => {
  const { page, context, complaints } = await visit(browser, server, `/${tag}`);
  await page.locator('#answer button').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(tag);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const exit = await page.locator('#exit').boundingBox();
  expect(exit?.height).toBeGreaterThanOrEqual(44);
  expect(complaints).toEqual([]);
  await context.close();
});
