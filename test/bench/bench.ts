/** `npm run -s bench -- NAME`: what it costs to serve a person, beside what others would pick, measured in one run. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchPage } from './page';
import { asTable } from './report';
import { benchStart } from './start';
import { benchTurn } from './turn';
import { benchWeb } from './web';
import type { Programs } from './measured';
import type { Report } from './report';
import type { Plan } from './rounds';

const usage = `npm run -s bench -- NAME [--json] [--quick] [--profile]

  turn    hearing danger, the pure turn, and the service round it without HTTP
  page    a durable turn on the page's channel; with --profile, where its time goes
  start   start to listening, to the first reply, and memory at rest
  web     what the page weighs over the wire

--quick is as short as will show that it works; its figures mean nothing.
`;

const full: Plan = { rounds: 8, each: 600, warmUp: 2_000, longest: 60_000 };
const quick: Plan = { rounds: 1, each: 20, warmUp: 10, longest: 1_000 };

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, profile: { type: 'boolean' } },
  });
  // Built into `dist/bench`, beside the service in `dist`.
  const programs: Programs = { bench: __dirname, dist: join(__dirname, '..') };
  const bench = benchOf(positionals[0]);
  if (!bench) return refuse();
  const report = await bench(programs, values.quick ? quick : full, values.profile ?? false);
  process.stdout.write(values.json ? `${JSON.stringify(report, undefined, 2)}\n` : asTable(report));
}

type Bench = (programs: Programs, plan: Plan, profiled: boolean) => Promise<Report>;

function benchOf(name: string | undefined): Bench | undefined {
  switch (name) {
    case 'turn':
      return benchTurn;
    case 'page':
      return benchPage;
    case 'start':
      return benchStart;
    case 'web':
      return benchWeb;
    default:
      return undefined;
  }
}

function refuse(): void {
  process.stderr.write(usage);
  process.exitCode = 2;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The bench failed'}\n`);
  process.exit(1);
});
