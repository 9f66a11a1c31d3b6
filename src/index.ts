/** Reads the environment, starts, stops cleanly; nothing else. */
import { randomBytes } from 'node:crypto';
import { createApp } from './app';
import { welcome } from './cli/welcome';
import { readConfig } from './config';
import { codeOf, createLog } from './log';
import { canRead } from './vault/desk-key';

const log = createLog((line) => void process.stdout.write(line));

// Node would print the message and the stack, which may quote somebody.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    log('error', { event, code: codeOf(error) });
    process.exit(1);
  });
}

async function main(): Promise<void> {
  const config = readConfig(process.env, canRead);
  const app = await createApp(config, { now: Date.now, random: randomBytes, log });
  const port = await app.start();
  process.stdout.write(welcome(config, port));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log('info', { event: 'stopping' });
      app.stop().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    });
  }
}

/** Errors thrown on purpose name settings, never values; any other is told by its code alone. */
function fail(error: unknown): never {
  const own = error instanceof Error && error.name === 'AppError';
  process.stderr.write(`${own ? error.message : codeOf(error)}\n`);
  process.exit(1);
}

main().catch(fail);
