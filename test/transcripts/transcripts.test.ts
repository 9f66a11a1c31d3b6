/**
 * Whole conversations as plain text, over the real assistant and a real store. `TRANSCRIPTS=write` writes them anew.
 * Seen to fail when a sentence changed, when a late answer went to the next question, and when danger was heard last.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBot, createDeskApp } from '../../src/app';
import { readConfig } from '../../src/config';
import { printCase } from '../../src/desk/print';
import { play, sameChance } from './player';
import { readScript } from './script';
import type { Officer } from './player';

/** A Sunday in the council's winter. */
const begins = Date.parse('2026-11-22T10:00:00Z');

const folder = mkdtempSync(join(tmpdir(), 'transcripts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const names = readdirSync(__dirname).filter((name) => name.endsWith('.txt'));

describe('The transcript', () => {
  it.each(names)('%s is what is said', async (name) => {
    const path = join(__dirname, name);
    const expected = readFileSync(path, 'utf8');
    const actual = await played(expected, name);
    if (process.env['TRANSCRIPTS'] === 'write') writeFileSync(path, actual);
    expect(actual).toBe(process.env['TRANSCRIPTS'] === 'write' ? actual : expected);
  });
});

async function played(transcript: string, name: string): Promise<string> {
  let now = begins;
  const config = readConfig({ DATA_DIR: join(folder, name) }, () => true);
  const world = { now: () => now, random: sameChance(name), log: () => undefined };
  const bot = await createBot(config, world);
  const office = await createDeskApp(config, world);
  const newest = async () => (await office.desk.list()).at(-1)?.reference ?? '';
  const officer: Officer = {
    reads: async () => printCase(await office.desk.show(await newest()), office.english),
    writes: async (words) => office.desk.reply(await newest(), words),
    notes: async (milestone) => void (await office.desk.note(await newest(), milestone)),
  };
  try {
    return await play(readScript(transcript), { bot, officer, wait: (minutes) => (now += minutes * 60_000) });
  } finally {
    await office.close();
    await bot.close();
  }
}
