/**
 * Settings. Seen to fail when a production start took a short secret, when it stopped at the first fault, and when a
 * fault quoted what was set.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, readDeskConfig } from '../src/config';
import type { Environment } from '../src/config';

const good = Buffer.from(Array.from({ length: 32 }, (_none, place) => (place * 37 + 11) % 256)).toString(
  'base64',
);
const folder = mkdtempSync(join(tmpdir(), 'config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const stevenage = JSON.parse(readFileSync('deployment/boroughs/stevenage.json', 'utf8')) as Record<
  string,
  unknown
>;
const confirmed = file('confirmed.json', {
  ...stevenage,
  privacyNotice: 'https://www.example.gov.uk/privacy',
  toBeConfirmed: [],
});
const publicKey = file('public.json', { keys: [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }] });
const live: Environment = {
  NODE_ENV: 'production',
  SERVER_SECRET: good,
  DESK_PUBLIC_KEYS: publicKey,
  BOROUGH: confirmed,
};

function faultsOf(env: Environment, canRead: (path: string) => boolean = () => false): string {
  try {
    readConfig(env, canRead);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

describe('A development start', () => {
  it('needs no setting at all', () => {
    const config = readConfig({}, () => true);
    expect(config).toMatchObject({ production: false, port: 3978, host: '127.0.0.1' });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('moves the private key with the data, and never into it', () => {
    const { dataDir, deskKey } = readConfig({ DATA_DIR: join(folder, 'elsewhere') }, () => true);
    expect(dataDir).toBe(join(folder, 'elsewhere'));
    expect(deskKey).toBe(join(folder, 'elsewhere-desk', 'private-key.json'));
  });

  it('has no Bot Service without credentials', () => {
    expect(readConfig({}, () => true).bot).toBeUndefined();
  });
});

describe('The desk', () => {
  it('needs none of the server’s settings, in production neither', () => {
    const desk = readDeskConfig({
      NODE_ENV: 'production',
      DATA_DIR: join(folder, 'data'),
      DESK_KEY: join(folder, 'key'),
    });
    expect(desk).toMatchObject({ dataDir: join(folder, 'data'), deskKey: join(folder, 'key') });
  });
});

describe('A production start', () => {
  it('runs when everything is in place', () => {
    expect(faultsOf(live)).toBe('');
  });

  it.each([
    ['no secret', { SERVER_SECRET: undefined }, 'SERVER_SECRET'],
    ['a word for a secret', { SERVER_SECRET: 'changeme' }, 'SERVER_SECRET'],
    ['a long word for a secret', { SERVER_SECRET: 'a'.repeat(64) }, 'SERVER_SECRET'],
    ['the example of the documentation', { SERVER_SECRET: '<openssl rand -base64 32>' }, 'SERVER_SECRET'],
    ['no public key', { DESK_PUBLIC_KEYS: undefined }, 'DESK_PUBLIC_KEYS'],
    [
      'a public key that is not there',
      { DESK_PUBLIC_KEYS: join(folder, 'nowhere.json') },
      'DESK_PUBLIC_KEYS',
    ],
    [
      'a private key for a public one',
      { DESK_PUBLIC_KEYS: file('private.json', { keys: [{ kty: 'EC', d: 'd' }] }) },
      'private key',
    ],
    ['a borough that nobody confirmed', { BOROUGH: undefined }, 'privacyNotice'],
    ['a borough that is not there', { BOROUGH: join(folder, 'nowhere.json') }, 'BOROUGH'],
    ['a port that is none', { PORT: 'http' }, 'PORT'],
    ['an origin that is none', { ORIGINS: 'example.gov.uk' }, 'ORIGINS'],
    ['a bot without its password', { MicrosoftAppId: 'id' }, 'MicrosoftAppPassword'],
    [
      'a bot whose people could not be sent to the page',
      { MicrosoftAppId: 'id', MicrosoftAppPassword: 'secret' },
      'PUBLIC_ORIGIN',
    ],
  ])('refuses %s', (_what, change, named) => {
    expect(faultsOf({ ...live, ...change })).toContain(named);
  });

  it('refuses to run where it could read the private key', () => {
    expect(faultsOf(live, () => true)).toContain('DESK_KEY');
  });

  it('names every fault at once, and never a value', () => {
    const faults = faultsOf(
      { NODE_ENV: 'production', SERVER_SECRET: 'hunter2', PORT: 'hunter2' },
      () => true,
    );
    for (const name of ['SERVER_SECRET', 'PORT', 'DESK_PUBLIC_KEYS', 'DESK_KEY', 'privacyNotice'])
      expect(faults).toContain(name);
    expect(faults).not.toContain('hunter2');
  });
});
