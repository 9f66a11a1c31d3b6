/**
 * Starting in production with every combination of faults (`facts/reliability` row 13), and the desk's command line.
 *
 * Seen to fail: on a start that stops at the first fault, on one that takes a placeholder for a secret, on one that
 * looks for no private key, on an error that quotes a setting, and on a desk that ends with 0 after an error.
 */
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { canRead } from '../../src/vault/desk-key';
import { build, endAll, forgetFolders, newFolder, plainEnvironment, root, startServer } from './built-server';
import { answerUntil, beginReport, talk } from './direct-line-client';
import type { Build } from './built-server';

let built: Build;
let folder: string;
beforeAll(() => {
  built = build();
  folder = newFolder();
});
afterEach(endAll);
afterAll(() => {
  forgetFolders();
  built.remove();
});

/** A choice for one setting: what is set, what it is called when that is a fault, and what must never be printed. */
interface Choice {
  readonly env: Readonly<Record<string, string>>;
  readonly fault?: RegExp;
  readonly secret?: string;
}

const placeholder = 'change-me-change-me-change-me-change-me-change-me';

describe('a production start', () => {
  const secret = randomBytes(32).toString('base64');

  function choices(): readonly (readonly Choice[])[] {
    const own = newFolder();
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const write = (name: string, contents: object) => {
      const path = join(own, name);
      writeFileSync(path, JSON.stringify(contents));
      return path;
    };
    const publicKey = pair.publicKey.export({ format: 'jwk' });
    const privateKey = pair.privateKey.export({ format: 'jwk' });
    const borough: Record<string, unknown> = JSON.parse(
      readFileSync(join(root, 'deployment/boroughs/stevenage.json'), 'utf8'),
    );
    const confirmed = { ...borough, toBeConfirmed: [], privacyNotice: 'https://www.example.gov.uk/privacy' };
    const { privacyNotice: _missing, ...unnoticed } = confirmed;
    const mixed = { keys: [privateKey] };
    return [
      [
        { env: { SERVER_SECRET: secret } },
        { env: {}, fault: /SERVER_SECRET/ },
        { env: { SERVER_SECRET: placeholder }, fault: /SERVER_SECRET/, secret: placeholder },
        { env: { SERVER_SECRET: 'A'.repeat(44) }, fault: /SERVER_SECRET/, secret: 'A'.repeat(44) },
      ],
      [
        { env: { DESK_PUBLIC_KEYS: write('public.json', { keys: [publicKey] }) } },
        { env: {}, fault: /DESK_PUBLIC_KEYS/ },
        { env: { DESK_PUBLIC_KEYS: join(own, 'none.json') }, fault: /DESK_PUBLIC_KEYS/ },
        {
          env: { DESK_PUBLIC_KEYS: write('mixed.json', mixed) },
          fault: /DESK_PUBLIC_KEYS/,
          secret: privateKey.d ?? '',
        },
      ],
      [
        { env: { DESK_KEY: join(own, 'elsewhere.json') } },
        {
          env: { DESK_KEY: write('private.json', privateKey) },
          fault: /DESK_KEY/,
          secret: privateKey.d ?? '',
        },
      ],
      [
        { env: { BOROUGH: write('confirmed.json', confirmed) } },
        { env: { BOROUGH: write('unnoticed.json', unnoticed) }, fault: /privacyNotice/ },
        { env: {}, fault: /BOROUGH: hours[\s\S]*BOROUGH: privacyNotice/ },
      ],
    ];
  }

  test('names every fault of every combination, and quotes nothing', () => {
    const wrong = allOf(choices()).filter((chosen) => chosen.some(({ fault }) => fault));
    expect(wrong).toHaveLength(95);
    expect(wrong.flatMap((chosen) => wrongIn(chosen, refusalOf(envOf(chosen))))).toEqual([]);
  });

  test('ends with 1 and those names, listens to nobody and makes nothing', () => {
    const settings = choices();
    // Each setting right or wrong, in every combination; the faults of a setting take turns.
    const wrong = Array.from({ length: 15 }, (_one, which) =>
      settings.flatMap((kinds, place) => {
        const faults = kinds.slice(1);
        const chosen = (which >> place) & 1 ? kinds[0] : faults[which % faults.length];
        return chosen ? [chosen] : [];
      }),
    );
    expect(new Set(wrong.flat()).size).toBe(settings.flat().length);
    const ended = wrong.map((chosen) => ({ chosen, ...run([built.server], envOf(chosen)) }));
    expect(ended.flatMap(({ chosen, stderr }) => wrongIn(chosen, stderr))).toEqual([]);
    expect(ended.filter(({ status, stdout }) => status !== 1 || stdout !== '')).toEqual([]);
    expect(existsSync(join(folder, 'never'))).toBe(false);
  }, 60_000);

  test('starts when all is right, and makes no key by itself', async () => {
    const env = Object.assign({}, ...choices().map(([right]) => right?.env));
    const dataDir = join(newFolder(), 'data');
    const server = await startServer(built, { dataDir, env: { ...env, NODE_ENV: 'production' } });
    const person = await talk(server.origin);
    expect((await person.screen()).id).toBe('menu');
    expect(await server.stop()).toBe(0);
    expect(existsSync(join(dataDir, 'keys'))).toBe(false);
    expect(existsSync(`${dataDir}-desk`)).toBe(false);
    expect(server.written()).not.toContain(secret);
  }, 30_000);

  function envOf(chosen: readonly Choice[]): Readonly<Record<string, string>> {
    const own = Object.assign({}, ...chosen.map(({ env }) => env));
    return { NODE_ENV: 'production', PORT: '0', DATA_DIR: join(folder, 'never'), ...own };
  }

  /** What is missing from a refusal, and what should not be in it. */
  function wrongIn(chosen: readonly Choice[], told: string): readonly string[] {
    const right = chosen.filter(({ fault }) => !fault).flatMap(({ env }) => Object.keys(env));
    return [
      ...chosen.filter(({ fault }) => fault && !fault.test(told)).map(({ fault }) => `${fault} is not told`),
      ...chosen.filter((one) => one.secret && told.includes(one.secret)).map(() => 'a value is quoted'),
      ...right.filter((name) => new RegExp(`${name}\\b`).test(told)).map((name) => `${name} is told`),
      ...(told.includes('    at ') ? ['a stack is told'] : []),
    ];
  }
});

function refusalOf(env: Readonly<Record<string, string>>): string {
  try {
    readConfig(env, canRead);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

describe('the desk at the command line', () => {
  let dataDir: string;
  let reference: string;
  beforeAll(async () => {
    dataDir = join(newFolder(), 'data');
    const server = await startServer(built, { dataDir });
    const person = await talk(server.origin);
    await beginReport(person);
    const review = await answerUntil(person, { 'what-happened': { words: 'paint on my door' } });
    await person.send({ choice: 'send' }, { question: review.id });
    await server.stop();
    const [listed] = JSON.parse(desk('list', '--json').stdout);
    reference = listed.reference;
  }, 30_000);

  const desk = (...words: readonly string[]) => run([built.desk, ...words], { DATA_DIR: dataDir });

  test('lists what may be read without a key, and opens a case with it', () => {
    expect(JSON.parse(desk('list', '--json').stdout)).toEqual([
      { format: 1, reference, urgent: false, restricted: false, status: 'new', language: 'en' },
    ]);
    expect(desk('list')).toMatchObject({ status: 0, stdout: expect.stringContaining(reference) });
    const shown = desk('show', reference.toLowerCase().replace('-', ' '), '--json');
    expect(shown.status).toBe(0);
    expect(JSON.parse(shown.stdout).report.answers).toContainEqual({
      question: 'what-happened',
      value: { kind: 'text', text: 'paint on my door' },
      source: 'typed',
    });
    expect(desk('show', reference).stdout).toContain('  paint on my door');
  });

  test.each([
    ['an unknown reference', ['show', '00000-00000'], 1, /reference/],
    ['something that is no reference', ['show', 'nonsense'], 1, /reference/],
    ['no command', [], 2, /Usage/],
    ['an unknown command', ['delete', '--json'], 2, /Usage/],
  ])('says plainly what is wrong with %s', (_what, words, status, says) => {
    const ended = desk(...words);
    expect(ended).toMatchObject({ status, stdout: '' });
    expect(ended.stderr).toMatch(says);
    expect(ended.stderr).not.toContain('    at ');
  });

  test.each([
    ['is another desk’s', 'other'],
    ['is missing', 'none'],
    ['is no key', 'nonsense'],
    ['is the public half', 'public'],
  ])('says plainly that the key %s', (_what, name) => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const path = join(newFolder(), 'key.json');
    const contents: Readonly<Record<string, string | undefined>> = {
      other: JSON.stringify(pair.privateKey.export({ format: 'jwk' })),
      nonsense: 'planted nonsense',
      public: JSON.stringify(pair.publicKey.export({ format: 'jwk' })),
    };
    if (contents[name]) writeFileSync(path, contents[name]);
    const ended = run([built.desk, 'show', reference], { DATA_DIR: dataDir, DESK_KEY: path });
    expect(ended).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/key/) });
    expect(ended.stderr).not.toMatch(/ {4}at |planted|paint/);
  });
});

/** Runs to its end, which must come within 2 s of a free machine; 15 s here, for the machine may be busy. */
function run(words: readonly string[], env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    env: { ...plainEnvironment(), ...env },
    encoding: 'utf8',
    timeout: 15_000,
  });
  return { status, stdout, stderr };
}

/** Every combination of one choice for each setting. */
function allOf(settings: readonly (readonly Choice[])[]): readonly (readonly Choice[])[] {
  const [first, ...rest] = settings;
  if (!first) return [[]];
  return allOf(rest).flatMap((others) => first.map((choice) => [choice, ...others]));
}
