/** What an officer does, in a terminal: `npm run -s desk -- list [--json]` and `show REFERENCE [--json]`. */
import { createDeskApp } from '../app';
import { printCase, printQueue } from '../desk/print';
import { readDeskConfig } from '../config';
import { AppError } from '../errors';

const usage = `Usage:
  npm run -s desk -- list [--json]             every case, urgent first
  npm run -s desk -- show REFERENCE [--json]   opens one case with the desk's private key (DESK_KEY)
`;

async function main([command, ...rest]: readonly string[]): Promise<void> {
  const json = rest.includes('--json');
  const [reference, ...more] = rest.filter((one) => one !== '--json');
  const known =
    (command === 'list' && reference === undefined) || (command === 'show' && reference !== undefined);
  if (!known || more.length > 0) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const { desk, english, close } = await createDeskApp(readDeskConfig(process.env));
  try {
    if (reference === undefined) {
      const cases = await desk.list();
      write(json ? JSON.stringify(cases, null, 2) : printQueue(cases, english));
    } else {
      const opened = await desk.show(reference);
      write(json ? JSON.stringify(opened, null, 2) : printCase(opened, english));
    }
  } finally {
    await close();
  }
}

function write(words: string): void {
  process.stdout.write(`${words}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof AppError ? error.message : 'The desk failed; start it again.'}\n`);
  process.exitCode = 1;
});
