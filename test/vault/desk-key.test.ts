import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canRead, developmentRecipients, readPrivateKey, readRecipients } from '../../src/vault/desk-key';
import { newPrivateKey, publicHalf } from '../../src/vault/key-pair';
import { seal, unseal } from '../../src/vault/seal';
import { developmentSecret } from '../../src/vault/server-secret';
import { bytes, refusal, words } from './samples';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assistant-vault-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, contents: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof contents === 'string' ? contents : JSON.stringify(contents));
  return path;
}

describe("the desk's keys on a first start", () => {
  const paths = () => [join(folder, 'desk', 'private.json'), join(folder, 'data', 'public.json')] as const;

  it('are made once, open what is sealed to them, and are readable by their owner alone', async () => {
    const [privatePath, publicPath] = paths();
    const recipients = developmentRecipients(privatePath, publicPath);
    expect(developmentRecipients(privatePath, publicPath)).toEqual(recipients);
    const sealed = await seal(recipients, 'r', bytes('x'));
    expect(words(await unseal(readPrivateKey(privatePath), 'r', sealed))).toBe('x');
    expect(statSync(privatePath).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'desk')).mode & 0o777).toBe(0o700);
    expect(readFileSync(publicPath, 'utf8')).not.toContain('"d"');
    expect(readdirSync(join(folder, 'desk'))).toEqual(['private.json']);
  });

  it('are not made anew when the private one was taken away', () => {
    const [privatePath, publicPath] = paths();
    const recipients = developmentRecipients(privatePath, publicPath);
    rmSync(privatePath);
    expect(developmentRecipients(privatePath, publicPath)).toEqual(recipients);
    expect(canRead(privatePath)).toBe(false);
    expect(canRead(publicPath)).toBe(true);
  });

  it('are finished after a start that was cut off between the two', () => {
    const [privatePath, publicPath] = paths();
    const recipients = developmentRecipients(privatePath, publicPath);
    rmSync(publicPath);
    expect(developmentRecipients(privatePath, publicPath)).toEqual(recipients);
  });
});

describe("the desk's key files", () => {
  const key = newPrivateKey();

  it('are missed by name', async () => {
    expect(await refusal(() => readPrivateKey(join(folder, 'none.json')))).toBe('desk-key-missing');
    expect(await refusal(() => readRecipients(join(folder, 'none.json')))).toBe('desk-key-missing');
    expect(await refusal(() => readRecipients(write('empty.json', { keys: [] })))).toBe('desk-key-missing');
  });

  it('are refused as a private key when they hold none, or halves of two', async () => {
    const wrong = [
      publicHalf(key),
      { ...key, d: newPrivateKey().d },
      { ...key, d: 'AA' },
      {},
      null,
      'not JSON',
      { ...key, crv: 'P-384' },
    ];
    for (const contents of wrong) {
      expect(await refusal(() => readPrivateKey(write('private.json', contents)))).toBe('desk-key-wrong');
    }
    expect(readPrivateKey(write('private.json', key))).toEqual(key);
  });

  it('may hold several recipients, under names that are theirs, and never a private key', async () => {
    const other = newPrivateKey();
    const both = { keys: [{ ...publicHalf(key), kid: 'another name' }, publicHalf(other)] };
    expect(readRecipients(write('public.json', both))).toEqual([publicHalf(key), publicHalf(other)]);
    for (const wrong of [key, { kty: 'RSA' }, null]) {
      expect(await refusal(() => readRecipients(write('public.json', { keys: [wrong] })))).toBe(
        'config-invalid',
      );
    }
  });
});

describe("the server's secret on a first start", () => {
  it('is made once, 32 bytes, readable by its owner alone', () => {
    const path = join(folder, 'keys', 'secret');
    const made = developmentSecret(path);
    expect(made.byteLength).toBe(32);
    expect(developmentSecret(path)).toEqual(made);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(developmentSecret(join(folder, 'keys', 'another'))).not.toEqual(made);
  });
});
