/** What the page weighs over the wire, beside the public Direct Line client alone, bundled in the same way. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { readConfig } from '../../src/config';
import { standingFacts } from '../../src/domain/standing-facts';
import { createLanguages } from '../../src/language/i18n';
import { encode } from '../../src/pages/encoded';
import { pageRoutes } from '../../src/pages/routes';
import type { Encoded } from '../../src/pages/encoded';
import type { Programs } from './measured';
import type { Report, Row } from './report';

/** Bytes of bodies, as the service compresses them; headers come on top. */
export async function benchWeb({ dist }: Programs): Promise<Report> {
  const parts = await Promise.all([ours(dist), publicClient()]);
  const [pages, peer] = parts;
  const whole = sum(pages.map(([, sizes]) => sizes));
  const named: readonly (readonly [string, Sizes])[] = [
    ...pages,
    ['the page, whole', whole],
    [peerName, peer],
  ];
  const rows: Row[] = encodings.flatMap((encoding) =>
    named.map(([name, sizes]) => ({
      name: `${name}, ${encoding}`,
      value: sizes[encoding] / 1024,
      unit: 'KB',
      ratio: sizes[encoding] / peer[encoding],
    })),
  );
  return { bench: 'web', peer: peerName, rows };
}

const peerName = 'botframework-directlinejs';
const encodings = ['br', 'gzip', 'plain'] as const;
type Sizes = Readonly<Record<(typeof encodings)[number], number>>;

const addresses = ['/en', '/page.js', '/page.css', '/icon.svg'];

async function ours(dist: string): Promise<readonly (readonly [string, Sizes])[]> {
  const { borough } = readConfig({ ...process.env, NODE_ENV: 'development' }, () => false);
  const languages = await createLanguages(['en', 'ar'], (tag) => standingFacts(borough, tag));
  const [english, arabic] = [await languages.load('en'), await languages.load('ar')];
  const routes = await pageRoutes({
    languages: [english, arabic],
    factsFor: (tag) => standingFacts(borough, tag),
    exitTo: 'https://www.bbc.co.uk/weather',
    folder: join(dist, 'web'),
  });
  return Promise.all(
    addresses.map(async (address) => {
      const route = routes.find(({ path }) => path === address);
      if (!route) throw new Error(`there is no ${address}`);
      const weigh = async (accepted: string) =>
        (await route.handle({ headers: { 'accept-encoding': accepted } })).body.length;
      return [
        address,
        { br: await weigh('br'), gzip: await weigh('gzip'), plain: await weigh('identity') },
      ] as const;
    }),
  );
}

/** The client that a page on the public protocol needs before it has anything to show. */
async function publicClient(): Promise<Sizes> {
  const entry = 'botframework-directlinejs';
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${entry}';`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    target: 'es2020',
    write: false,
    logLevel: 'silent',
  });
  return sizesOf(await encode('text/javascript', outputFiles[0]?.text ?? ''));
}

function sizesOf({ br, gzip, plain }: Encoded): Sizes {
  return { br: br.length, gzip: gzip.length, plain: plain.length };
}

function sum(all: readonly Sizes[]): Sizes {
  const of = (encoding: keyof Sizes) => all.reduce((total, sizes) => total + sizes[encoding], 0);
  return { br: of('br'), gzip: of('gzip'), plain: of('plain') };
}
