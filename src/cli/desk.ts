/** What an officer does, in a terminal; `usage` below says how. */
import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { createDeskApp } from '../app';
import { readDeskConfig } from '../config';
import { printCase, printQueue } from '../desk/print';
import { milestones } from '../domain/case';
import { AppError } from '../errors';
import type { DeskApp } from '../app';
import type { Milestone } from '../domain/case';

const usage = `Usage:
  npm run -s desk -- list [--json]             every case, urgent first
  npm run -s desk -- show REFERENCE [--json]   opens one case with the desk's private key (DESK_KEY)
  npm run -s desk -- reply REFERENCE           leaves the message on standard input for whoever holds the receipt
  npm run -s desk -- note REFERENCE WHAT       notes what was done today: ${milestones.join(', ')}
`;

type Command =
  | { readonly do: 'list' | 'usage' }
  | { readonly do: 'show' | 'reply'; readonly reference: string }
  | { readonly do: 'note'; readonly reference: string; readonly milestone: Milestone };

async function main(given: readonly string[]): Promise<void> {
  const json = given.includes('--json');
  const command = commandIn(given.filter((one) => one !== '--json'));
  if (command.do === 'usage') {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const app = await createDeskApp(readDeskConfig(process.env), { now: Date.now, random: randomBytes });
  try {
    write(await done(command, app, json));
  } finally {
    await app.close();
  }
}

function commandIn([name, reference, what, ...more]: readonly string[]): Command {
  const milestone = milestones.find((one) => one === what);
  if (more.length > 0) return { do: 'usage' };
  if (name === 'list' && reference === undefined) return { do: 'list' };
  if (reference === undefined) return { do: 'usage' };
  if ((name === 'show' || name === 'reply') && what === undefined) return { do: name, reference };
  return name === 'note' && milestone ? { do: 'note', reference, milestone } : { do: 'usage' };
}

async function done(command: Command, { desk, english }: DeskApp, json: boolean): Promise<string> {
  const told = <Found>(found: Found, print: (found: Found) => string) =>
    json ? JSON.stringify(found, null, 2) : print(found);
  switch (command.do) {
    case 'show':
      return told(await desk.show(command.reference), (opened) => printCase(opened, english));
    case 'reply':
      await desk.reply(command.reference, await text(process.stdin));
      return english.say({ key: 'desk.replied' });
    case 'note':
      return told(await desk.note(command.reference, command.milestone), (noted) =>
        printQueue([noted], english),
      );
    default:
      return told(await desk.list(), (cases) => printQueue(cases, english));
  }
}

function write(words: string): void {
  process.stdout.write(`${words}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof AppError ? error.message : 'The desk failed; start it again.'}\n`);
  process.exitCode = 1;
});
