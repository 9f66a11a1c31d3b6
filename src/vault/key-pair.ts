import { createECDH, createHash } from 'node:crypto';
import type { ECDH } from 'node:crypto';

/** A P-256 public key as JWK (RFC 7517), to which anybody can seal. */
export interface PublicKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  /** Its thumbprint (RFC 7638), by which the right key is found. */
  readonly kid: string;
}

export interface PrivateKey extends PublicKey {
  readonly d: string;
}

export function newPrivateKey(): PrivateKey {
  const pair = createECDH(CURVE);
  pair.generateKeys();
  return written(pair);
}

/** @param seed at least 48 bytes that nobody else knows: 16 more than the key, so that no key is likelier (FIPS 186-5 A.2.1) */
export function privateKeyFrom(seed: Uint8Array): PrivateKey {
  const scalar = (BigInt(`0x${Buffer.from(seed).toString('hex')}`) % (ORDER - 1n)) + 1n;
  return privateKey(Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex'));
}

/** The key pair of a private number of 32 bytes. Throws where the curve has no such key. */
export function privateKey(number: Uint8Array): PrivateKey {
  const pair = createECDH(CURVE);
  pair.setPrivateKey(number);
  return written(pair);
}

/** The half that may be stored and handed out. */
export function publicHalf({ x, y }: PrivateKey): PublicKey {
  return publicKey(x, y);
}

/** @param x and y the point's coordinates in base64url */
export function publicKey(x: string, y: string): PublicKey {
  const required = JSON.stringify({ crv: 'P-256', kty: 'EC', x, y });
  return { kty: 'EC', crv: 'P-256', x, y, kid: createHash('sha256').update(required).digest('base64url') };
}

/** P-256 by the name that OpenSSL gives it. */
const CURVE = 'prime256v1';

/** How many keys the curve has (SEC 2, secp256r1). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** OpenSSL drops leading zeros of a private key, and JWK wants them (RFC 7518, 6.2.2.1). */
function written(pair: ECDH): PrivateKey {
  const point = pair.getPublicKey();
  const coordinate = (at: number) => point.subarray(at, at + 32).toString('base64url');
  const number = Buffer.from(pair.getPrivateKey('hex').padStart(64, '0'), 'hex');
  return { ...publicKey(coordinate(1), coordinate(33)), d: number.toString('base64url') };
}
