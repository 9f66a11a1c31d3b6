/** What the page weighs over the wire, beside the public Direct Line client alone, bundled in the same way. */
import { get } from 'node:http';
import { build } from 'esbuild';
import { startService } from './contenders';
import { encode } from '../../src/pages/encoded';
import type { Programs } from './measured';
import type { Report, Row } from './report';

/** Bytes that a first visit reads from its sockets, headers included; the peer's are those of its body alone. */
export async function benchWeb(programs: Programs): Promise<Report> {
  const service = await startService(programs);
  try {
    const rows = [];
    for (const encoding of encodings) rows.push(...(await weighed(service.port, encoding)));
    return { bench: 'web', peer: peerName, rows };
  } finally {
    await service.stop();
  }
}

const peerName = 'botframework-directlinejs';
const encodings = ['br', 'gzip', 'plain'] as const;
type Encoding = (typeof encodings)[number];

const page = '/en';

async function weighed(port: number, encoding: Encoding): Promise<readonly Row[]> {
  // The addresses are read from the page itself, so that nothing it comes to load goes unweighed.
  const { body } = await fetched(port, page, 'plain');
  const addresses = [page, ...new Set([...body.matchAll(loaded)].map(([, address = '']) => address))];
  const sizes = await Promise.all(
    addresses.map(async (address) => [address, (await fetched(port, address, encoding)).size] as const),
  );
  const whole = sizes.reduce((total, [, size]) => total + size, 0);
  const peer = await publicClient(encoding);
  return [...sizes, ['the page, whole', whole] as const, [peerName, peer] as const].map(([name, size]) => ({
    name: `${name}, ${encoding}`,
    value: size / 1024,
    unit: 'KB',
    ratio: size / peer,
  }));
}

/** What a browser loads by itself. */
const loaded = /<(?:script|link|img)\b[^>]*?\s(?:src|href)="(\/[^"]*\.\w+)"/g;

function fetched(port: number, path: string, encoding: Encoding): Promise<{ size: number; body: string }> {
  const headers = { 'accept-encoding': encoding === 'plain' ? 'identity' : encoding };
  return new Promise((resolve, reject) => {
    const asked = get({ port, host: '127.0.0.1', path, headers, agent: false }, (response) => {
      const { socket } = response;
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const size = socket.bytesRead;
        if (response.statusCode === 200) resolve({ size, body: Buffer.concat(parts).toString() });
        else reject(new Error(`${path}: ${response.statusCode}`));
      });
    });
    asked.on('error', reject);
  });
}

/** The client that a page on the public protocol needs before it has anything to show. */
async function publicClient(encoding: Encoding): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${peerName}';`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    target: 'es2020',
    write: false,
    logLevel: 'silent',
  });
  return (await encode('text/javascript', outputFiles[0]?.text ?? ''))[encoding].length;
}
