/** Talks to the same assistant in a terminal, over the same store: `npm run chat`. */
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { createBot } from '../app';
import { numbered } from '../channels/numbered';
import { readConfig } from '../config';
import { createLog } from '../log';
import type { Address, Delivery } from '../channels/assistant';
import type { Languages } from '../language/i18n';

async function main(): Promise<void> {
  const log = createLog((line) => void process.stderr.write(line));
  const bot = await createBot(
    readConfig(process.env, () => false),
    { now: Date.now, random: randomBytes, log },
  );
  const address: Address = {
    channel: 'terminal',
    conversation: `terminal-${randomBytes(12).toString('hex')}`,
  };
  print(await bot.assistant.open(address), bot.languages);
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  lines.prompt();
  for await (const text of lines) {
    const message = { id: randomBytes(12).toString('hex'), content: { kind: 'text', text } } as const;
    print(await bot.assistant.receive(address, message), bot.languages);
    lines.prompt();
  }
  await bot.close();
}

function print(delivery: Delivery, languages: Languages): void {
  if (delivery.outcome === 'failed') {
    const language = languages.get(delivery.language);
    write(delivery.said.map(({ text }) => language.say(text)).join('\n\n'));
    return;
  }
  if (delivery.entries.some((entry) => entry.from === 'assistant' && entry.erased)) write('\u001Bc');
  for (const entry of delivery.entries) {
    if (entry.from === 'assistant') write(numbered(entry, languages.get(entry.language)));
  }
}

function write(words: string): void {
  process.stdout.write(`\n${words}\n\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error && error.name === 'AppError' ? error.message : 'failed'}\n`);
  process.exitCode = 1;
});
