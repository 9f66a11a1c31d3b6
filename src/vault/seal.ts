/** Sealing to the desk: JWE in general serialisation, one recipient or several, bound to the case's reference. */
import { calculateJwkThumbprint, errors, generalDecrypt, GeneralEncrypt, importJWK } from 'jose';
import { AppError } from '../errors';
import type { GeneralJWE, JWK } from 'jose';

/** The desk's public key: P-256, as a JWK. */
export type PublicKey = JWK & {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
};
/** The desk's private key. Never on the server. */
export type PrivateKey = PublicKey & { readonly d: string };

const keyAgreement = 'ECDH-ES+A256KW';
const encryption = 'A256GCM';

/**
 * Seals bytes so that each recipient alone can open them, and only as what this reference names.
 * @param recipients one at least; two are recommended, for a lost key loses what it alone opened
 */
export async function seal(
  recipients: readonly PublicKey[],
  reference: string,
  plain: Uint8Array,
): Promise<Uint8Array> {
  const sealing = new GeneralEncrypt(plain)
    .setProtectedHeader({ enc: encryption })
    .setAdditionalAuthenticatedData(bytes(reference));
  for (const recipient of recipients) {
    const kid = await keyId(recipient);
    sealing
      .addRecipient(await importJWK(recipient, keyAgreement))
      .setUnprotectedHeader({ alg: keyAgreement, kid });
  }
  return bytes(JSON.stringify(await sealing.encrypt()));
}

/**
 * Opens sealed bytes. Rejects with `desk-key-wrong` when this key is none of the recipients', and with `seal-broken`
 * when a bit was changed or the bytes were sealed for another reference.
 */
export async function unseal(key: PrivateKey, reference: string, sealed: Uint8Array): Promise<Uint8Array> {
  const jwe = parsed(sealed);
  const kid = await keyId(key);
  const recipient = jwe.recipients.find(({ header }) => header?.kid === kid);
  if (!recipient) throw new AppError('desk-key-wrong');
  if (jwe.aad !== Buffer.from(reference, 'utf8').toString('base64url')) throw new AppError('seal-broken');
  try {
    const options = { keyManagementAlgorithms: [keyAgreement], contentEncryptionAlgorithms: [encryption] };
    const opened = await generalDecrypt(
      { ...jwe, recipients: [recipient] },
      await importJWK(key, keyAgreement),
      options,
    );
    return opened.plaintext;
  } catch (error) {
    throw error instanceof errors.JOSEError ? new AppError('seal-broken') : error;
  }
}

/** The key's name: its RFC 7638 thumbprint. */
export function keyId(key: PublicKey): Promise<string> {
  const { kty, crv, x, y } = key;
  return calculateJwkThumbprint({ kty, crv, x, y });
}

function parsed(sealed: Uint8Array): GeneralJWE {
  try {
    return JSON.parse(Buffer.from(sealed).toString('utf8')) as GeneralJWE;
  } catch {
    throw new AppError('seal-broken');
  }
}

function bytes(words: string): Uint8Array {
  return new Uint8Array(Buffer.from(words, 'utf8'));
}
