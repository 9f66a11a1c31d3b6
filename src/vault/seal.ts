import { GeneralEncrypt, generalDecrypt, importJWK } from 'jose';
import type { GeneralJWE } from 'jose';
import { AppError } from '../errors';
import type { PrivateKey, PublicKey } from './key-pair';

const KEY_WRAPPING = 'ECDH-ES+A256KW';
const ENCRYPTION = 'A256GCM';

/**
 * Seals bytes so that each of the recipients can open them alone, and nobody else, the sealer included. The result is
 * a JWE in general JSON serialisation (RFC 7516), which other tools can open too. Throws `desk-key-missing` when
 * there is nobody to seal to.
 * @param reference what the bytes belong to, never empty; in the clear with them, and needed again to open them
 */
export async function seal(
  recipients: readonly PublicKey[],
  reference: string,
  plain: Uint8Array,
): Promise<Uint8Array> {
  if (recipients.length === 0) throw new AppError('desk-key-missing');
  const sealing = new GeneralEncrypt(plain)
    .setProtectedHeader({ enc: ENCRYPTION })
    .setAdditionalAuthenticatedData(Buffer.from(reference));
  for (const { kid, kty, crv, x, y } of recipients) {
    const key = await importJWK({ kty, crv, x, y }, KEY_WRAPPING);
    sealing.addRecipient(key).setUnprotectedHeader({ alg: KEY_WRAPPING, kid });
  }
  return Buffer.from(written(await sealing.encrypt(), reference));
}

/**
 * Gives back what was sealed. Throws `desk-key-wrong` when it was sealed to others, and `seal-broken` when it was
 * altered or belongs to another reference.
 */
export async function unseal(key: PrivateKey, reference: string, sealed: Uint8Array): Promise<Uint8Array> {
  const jwe = read(sealed, reference);
  const mine = jwe.recipients.filter((recipient) => recipient.header?.kid === key.kid);
  if (mine.length === 0) throw new AppError('desk-key-wrong');
  try {
    const { kty, crv, x, y, d } = key;
    const opened = await generalDecrypt(
      { ...jwe, recipients: mine },
      await importJWK({ kty, crv, x, y, d }, KEY_WRAPPING),
      { keyManagementAlgorithms: [KEY_WRAPPING], contentEncryptionAlgorithms: [ENCRYPTION] },
    );
    return opened.plaintext;
  } catch {
    throw new AppError('seal-broken');
  }
}

/**
 * Only what `written` gives back letter for letter is read: JSON and base64url could otherwise be altered without
 * altering what they say, and the reference is the one that was asked for.
 */
function read(sealed: Uint8Array, reference: string): GeneralJWE {
  try {
    const text = Buffer.from(sealed).toString();
    const jwe: GeneralJWE = JSON.parse(text);
    if (written(jwe, reference) === text) return jwe;
  } catch {
    // Not JSON, or not of this form.
  }
  throw new AppError('seal-broken');
}

function written(jwe: GeneralJWE, reference: string): string {
  return JSON.stringify({
    protected: encoded(jwe.protected),
    recipients: jwe.recipients.map(({ header, encrypted_key }) => ({
      header: { alg: header?.alg, kid: header?.kid, epk: ephemeral(header?.epk) },
      encrypted_key: encoded(encrypted_key),
    })),
    aad: Buffer.from(reference).toString('base64url'),
    iv: encoded(jwe.iv),
    ciphertext: encoded(jwe.ciphertext),
    tag: encoded(jwe.tag),
  });
}

/** Each recipient's one-time key; with one recipient alone it stands in the protected header instead. */
function ephemeral(epk: unknown): unknown {
  if (typeof epk !== 'object' || epk === null || !('x' in epk) || !('y' in epk)) return undefined;
  return { kty: 'EC', crv: 'P-256', x: encoded(epk.x), y: encoded(epk.y) };
}

function encoded(part: unknown): string | undefined {
  return typeof part === 'string' ? Buffer.from(part, 'base64url').toString('base64url') : undefined;
}
