/** Whose keys there are: the server's own, and the public halves of the desk's. */
import { join } from 'node:path';
import { developmentRecipients, readRecipients } from './desk-key';
import { publicHalf } from './key-pair';
import { serverKeys } from './server-keys';
import { developmentSecret } from './server-secret';
import type { PrivateKey, PublicKey } from './key-pair';
import type { ServerKeys } from './server-keys';

/** What the server holds. */
export interface Keys {
  readonly server: ServerKeys;
  /** Those to whom reports are sealed, one at least. */
  readonly recipients: readonly PublicKey[];
}

export interface KeySettings {
  readonly dataDir: string;
  readonly serverSecret?: Uint8Array;
  /** Files with the desk's public keys. */
  readonly deskPublicKeys: readonly string[];
  /** Where a development start puts the desk's private key. */
  readonly deskKey: string;
}

/** The keys that are set, or in development those that the first start makes. */
export function openKeys({ dataDir, deskKey, deskPublicKeys, serverSecret }: KeySettings): Keys {
  return {
    server: serverKeys(serverSecret ?? developmentSecret(join(dataDir, 'keys', 'server-secret'))),
    recipients:
      deskPublicKeys.length > 0
        ? deskPublicKeys.flatMap(readRecipients)
        : developmentRecipients(deskKey, join(dataDir, 'keys', 'desk-public.json')),
  };
}

/** What the desk writes, every key of the desk opens: the one that writes, and those to whom reports are sealed. */
export function deskRecipients(publicKeys: readonly string[], own: PrivateKey): readonly PublicKey[] {
  const others = publicKeys.flatMap(readRecipients).filter(({ kid }) => kid !== own.kid);
  return [publicHalf(own), ...others];
}
