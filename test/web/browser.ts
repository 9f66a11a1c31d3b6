/** Finds a Chromium and drives it. A test that needs a browser fails loudly where there is none. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Starts it without a network of its own. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({ executablePath, args: quiet });
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** `$CHROMIUM_PATH`, the system's, else the one that comes as an npm package. */
async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return existing(named, 'CHROMIUM_PATH names no file');
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  // Read while the package is imported: with it, it unpacks the libraries that it needs.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return existing(await packaged.executablePath(), 'No Chromium: set CHROMIUM_PATH, or install one');
}

function existing(path: string, problem: string): string {
  if (!existsSync(path)) throw new Error(`${problem} (${path}).`);
  return path;
}
