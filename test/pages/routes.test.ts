/** Every address of the pages, by its handler. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pageRoutes, type PageRoute } from '../../src/pages/routes';
import { factsFor, speakers } from './parts';

let folder = '';
let routes: readonly PageRoute[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await writeFile(join(folder, 'page.js'), 'start();'.repeat(100));
  await writeFile(join(folder, 'page.css'), 'p{color:red}');
  const { all: languages } = await speakers();
  routes = await pageRoutes({ languages, factsFor, exitTo: 'https://weather.example/', folder });
});

afterAll(() => rm(folder, { recursive: true }));

async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const route = routes.find((each) => each.path === path);
  if (!route) throw new Error(`No route ${path}`);
  return route.handle({ headers });
}

it('speaks the browser’s language at the neutral address, and its own at each language’s', async () => {
  expect((await get('/', { 'accept-language': 'ar-SY,en;q=0.5' })).headers['Content-Language']).toBe('ar');
  expect((await get('/', { 'accept-language': 'fr' })).headers['Content-Language']).toBe('en');
  expect((await get('/ar', { 'accept-language': 'en' })).headers['Content-Language']).toBe('ar');
});

it('sends the smallest form that the browser takes, and it unpacks to the same', async () => {
  const plain = await get('/page.js');
  const zipped = await get('/page.js', { 'accept-encoding': 'gzip, deflate' });
  const packed = await get('/page.js', { 'accept-encoding': 'gzip, br;q=0.9' });
  expect([plain, zipped, packed].map(({ headers }) => headers['Content-Encoding'])).toEqual([
    undefined,
    'gzip',
    'br',
  ]);
  expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
  expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
});

// Seen to fail when a weight of 0 was taken for consent.
it('sends nothing in a form that the browser refuses', async () => {
  expect(
    (await get('/page.js', { 'accept-encoding': 'br;q=0' })).headers['Content-Encoding'],
  ).toBeUndefined();
});

it('names the type of everything', async () => {
  const types = await Promise.all(
    routes.map(async ({ path }) => [path, (await get(path)).headers['Content-Type']]),
  );
  expect(Object.fromEntries(types)).toMatchObject({
    '/': 'text/html; charset=utf-8',
    '/page.js': 'text/javascript; charset=utf-8',
    '/page.css': 'text/css; charset=utf-8',
    '/icon.svg': 'image/svg+xml',
    '/robots.txt': 'text/plain; charset=utf-8',
  });
});

it('refuses to start without a built page', async () => {
  const { all: languages } = await speakers();
  const parts = {
    languages,
    factsFor,
    exitTo: 'https://weather.example/',
    folder: join(folder, 'none'),
  };
  await expect(pageRoutes(parts)).rejects.toThrow('ENOENT');
});
