import { calculateJwkThumbprint, generalDecrypt, importJWK } from 'jose';
import { newPrivateKey, publicHalf } from '../../src/vault/key-pair';
import type { PrivateKey } from '../../src/vault/key-pair';
import { seal, unseal } from '../../src/vault/seal';
import { bytes, flipped, refusal, words } from './samples';

const desk = newPrivateKey();
const spare = newPrivateKey();
const report = bytes('a neighbour shouts at me every evening '.repeat(20));

function sealTo(recipients: readonly PrivateKey[], reference = 'ABCDEFGHJK'): Promise<Uint8Array> {
  return seal(recipients.map(publicHalf), reference, report);
}

describe('a sealed report', () => {
  it("opens with each of its recipients' keys alone", async () => {
    const sealed = await sealTo([desk, spare]);
    expect(words(sealed)).not.toContain('neighbour');
    expect(words(await unseal(desk, 'ABCDEFGHJK', sealed))).toBe(words(report));
    expect(words(await unseal(spare, 'ABCDEFGHJK', sealed))).toBe(words(report));
    expect(words(await unseal(desk, 'ABCDEFGHJK', await sealTo([desk])))).toBe(words(report));
  });

  it('does not open with a key that it was not sealed to', async () => {
    const sealed = await sealTo([desk]);
    expect(await refusal(() => unseal(spare, 'ABCDEFGHJK', sealed))).toBe('desk-key-wrong');
    const pretender = { ...spare, kid: desk.kid };
    expect(await refusal(() => unseal(pretender, 'ABCDEFGHJK', sealed))).toBe('seal-broken');
  });

  /** Seen to fail when the reference that lies with the bytes was believed. */
  it("does not open as another case's", async () => {
    const references = ['ABCDEFGHJK', 'ABCDEFGHJM', 'ABCDEFGHJ'];
    for (const sealedAs of references) {
      const sealed = await sealTo([desk], sealedAs);
      for (const openedAs of references) {
        const outcome = await refusal(() => unseal(desk, openedAs, sealed));
        expect(outcome).toBe(openedAs === sealedAs ? 'opened' : 'seal-broken');
      }
    }
  });

  /** Seen to fail when what is read was not compared with what is written: the spare bits of base64url then go unseen. */
  it('is refused with any one bit flipped, 1,000 of 1,000 times', async () => {
    const refused = [];
    for (const altered of flipped(await sealTo([desk]), 1000)) {
      refused.push(await refusal(() => unseal(desk, 'ABCDEFGHJK', altered)));
    }
    expect(refused).toHaveLength(1000);
    expect(refused.filter((code) => code !== 'seal-broken' && code !== 'desk-key-wrong')).toEqual([]);
  });

  it("never opens as anything else, whatever becomes of the other recipient's part", async () => {
    const opened = new Set<string>();
    for (const altered of flipped(await sealTo([desk, spare]), 500)) {
      for (const key of [desk, spare]) {
        opened.add(await unseal(key, 'ABCDEFGHJK', altered).then(words, () => 'refused'));
      }
    }
    expect(opened).toEqual(new Set(['refused', words(report)]));
  });

  it('is refused when parts of two reports are put together', async () => {
    const one = JSON.parse(words(await sealTo([desk])));
    const other = JSON.parse(words(await sealTo([desk])));
    for (const part of ['protected', 'recipients', 'iv', 'ciphertext', 'tag']) {
      const mixed = bytes(JSON.stringify({ ...one, [part]: other[part] }));
      expect(await refusal(() => unseal(desk, 'ABCDEFGHJK', mixed))).toBe('seal-broken');
    }
  });

  it('is refused when it is no sealed report at all', async () => {
    for (const text of [
      '',
      '{}',
      'null',
      '[]',
      '"x"',
      '{"recipients":[{}]}',
      '{"recipients":[null]}',
      '\u0000',
    ]) {
      expect(await refusal(() => unseal(desk, 'ABCDEFGHJK', bytes(text)))).toBe('seal-broken');
    }
  });

  it('is not made for nobody', async () => {
    expect(await refusal(() => sealTo([]))).toBe('desk-key-missing');
  });

  it('opens with any tool that reads JWE', async () => {
    const jwe = JSON.parse(words(await sealTo([desk, spare])));
    const { plaintext } = await generalDecrypt(jwe, await importJWK({ ...spare }, 'ECDH-ES+A256KW'));
    expect(words(plaintext)).toBe(words(report));
    expect(spare.kid).toBe(await calculateJwkThumbprint({ ...spare }));
  });
});
