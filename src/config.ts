/** Environment and borough file become one frozen, typed setting; all problems at once, by name, never by value. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { languages } from '../locales';
import { readBorough } from './domain/borough';
import { AppError } from './errors';
import type { Borough } from './domain/borough';
import type { LanguageTag } from './language/language';

export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** The embedded store and, in development, the server's own secret. */
  readonly dataDir: string;
  /** 32 random bytes or more; `undefined` in development: made on the first start. */
  readonly serverSecret?: Uint8Array;
  /** Files with the desk's public keys; empty in development: made on the first start. */
  readonly deskPublicKeys: readonly string[];
  /** The desk's private key: read by the desk, never by the server. */
  readonly deskKey: string;
  readonly borough: Borough;
  /** Origins besides our own that may use the assistant or frame its page. */
  readonly origins: readonly string[];
  /** Where the public finds the service, when a proxy stands in front; unset: as the request says. */
  readonly publicOrigin?: string;
  /** Azure Bot Service; unset: `/api/messages` does not exist. */
  readonly bot?: BotCredentials;
}

export type DeskConfig = Pick<Config, 'dataDir' | 'deskKey' | 'deskPublicKeys' | 'borough'>;

export interface BotCredentials {
  readonly appId: string;
  readonly password: string;
  readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  readonly tenantId?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. Rejects with `config-invalid`, naming every setting at fault.
 * @param canRead whether this process could read a file; a production start refuses to run where it can read the
 * desk's private key
 */
export function readConfig(env: Environment, canRead: (path: string) => boolean): Config {
  const faults: string[] = [];
  const production = env['NODE_ENV'] === 'production';
  const { dataDir, deskKey } = places(env);
  const borough = boroughFrom(env['BOROUGH'] || firstBorough, faults);
  const serverSecret = secretFrom(env['SERVER_SECRET'], faults);
  const deskPublicKeys = publicKeysFrom(env);
  const bot = botFrom(env, faults);
  const port = portFrom(env['PORT'], faults);
  const origins = originsFrom('ORIGINS', env, faults);
  const [publicOrigin] = originsFrom('PUBLIC_ORIGIN', env, faults);
  faults.push(...keyFaults(deskPublicKeys));
  if (production)
    faults.push(...productionFaults({ borough, serverSecret, deskPublicKeys, deskKey, canRead }));
  if (!borough || faults.length > 0) throw new AppError('config-invalid', faults.join('; '));
  return Object.freeze({
    production,
    port,
    host: env['HOST'] || '127.0.0.1',
    dataDir,
    ...(serverSecret && { serverSecret }),
    deskPublicKeys,
    deskKey,
    borough,
    origins,
    ...(publicOrigin && { publicOrigin }),
    ...(bot && { bot }),
  });
}

/** What the desk needs, wherever it runs: a machine of officers has the private key and none of the server's secrets. */
export function readDeskConfig(env: Environment): DeskConfig {
  const faults: string[] = [];
  const borough = boroughFrom(env['BOROUGH'] || firstBorough, faults);
  const deskPublicKeys = publicKeysFrom(env);
  faults.push(...keyFaults(deskPublicKeys));
  if (!borough || faults.length > 0) throw new AppError('config-invalid', faults.join('; '));
  return Object.freeze({ ...places(env), deskPublicKeys, borough });
}

/** The languages that a borough switched on. */
export function languagesOf(borough: Borough): readonly LanguageTag[] {
  return Object.keys(languages).filter((tag): tag is LanguageTag => borough.languages.includes(tag));
}

const firstBorough = join('deployment', 'boroughs', 'stevenage.json');

/** Where the store lies and, outside of it, the desk's private key. */
function places(env: Environment): Pick<Config, 'dataDir' | 'deskKey'> {
  const dataDir = resolve(env['DATA_DIR'] || 'data');
  const beside = join(dirname(dataDir), `${basename(dataDir)}-desk`, 'private-key.json');
  return { dataDir, deskKey: resolve(env['DESK_KEY'] || beside) };
}

interface ForProduction {
  readonly borough: Borough | undefined;
  readonly serverSecret: Uint8Array | undefined;
  readonly deskPublicKeys: readonly string[];
  readonly deskKey: string;
  readonly canRead: (path: string) => boolean;
}

function productionFaults({
  borough,
  serverSecret,
  deskPublicKeys,
  deskKey,
  canRead,
}: ForProduction): readonly string[] {
  return [
    ...(serverSecret ? [] : ['SERVER_SECRET must be set to a secret of your own']),
    ...(deskPublicKeys.length > 0
      ? []
      : ['DESK_PUBLIC_KEYS must name the files with the desk’s public keys']),
    ...(canRead(deskKey)
      ? ['DESK_KEY: the desk’s private key can be read here; keep it off this machine']
      : []),
    ...(borough && !borough.privacyNotice ? ['BOROUGH: privacyNotice is missing'] : []),
    ...(borough?.toBeConfirmed ?? []).map(
      (name) => `BOROUGH: ${name} is still to be confirmed by the council`,
    ),
  ];
}

function boroughFrom(path: string, faults: string[]): Borough | undefined {
  const file = jsonIn(path);
  if (file === undefined) {
    faults.push('BOROUGH must name a readable JSON file');
    return undefined;
  }
  const read = readBorough(file, Object.keys(languages));
  if (read.read === 'borough') return read.borough;
  faults.push(...read.faults.map((fault) => `BOROUGH: ${fault}`));
  return undefined;
}

/** Base64 of 32 random bytes, as `openssl rand -base64 32` prints it. Words, repeats and examples are no secrets. */
function secretFrom(given: string | undefined, faults: string[]): Uint8Array | undefined {
  if (!given) return undefined;
  const bytes = Buffer.from(given, 'base64');
  const random = /^[A-Za-z0-9+/_-]+=*$/.test(given) && bytes.length >= 32 && new Set(bytes).size >= 20;
  if (random) return bytes;
  faults.push(
    'SERVER_SECRET must be at least 32 random bytes in base64, such as `openssl rand -base64 32` prints',
  );
  return undefined;
}

function publicKeysFrom(env: Environment): readonly string[] {
  return listFrom(env['DESK_PUBLIC_KEYS']).map((path) => resolve(path));
}

/** Each file holds a JWK Set of public keys. */
function keyFaults(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const file = jsonIn(path);
    const keys =
      typeof file === 'object' && file !== null && 'keys' in file && Array.isArray(file.keys)
        ? file.keys
        : [];
    if (keys.length === 0) return ['DESK_PUBLIC_KEYS names a file that holds no keys ({"keys": [...]})'];
    const isPrivate = keys.some((key: unknown) => typeof key === 'object' && key !== null && 'd' in key);
    return isPrivate ? ['DESK_PUBLIC_KEYS names a private key; give the server the public half alone'] : [];
  });
}

function botFrom(env: Environment, faults: string[]): BotCredentials | undefined {
  const appId = env['MicrosoftAppId'];
  if (!appId) return undefined;
  const type = env['MicrosoftAppType'] || 'MultiTenant';
  const password = env['MicrosoftAppPassword'] ?? '';
  const tenantId = env['MicrosoftAppTenantId'];
  if (type !== 'SingleTenant' && type !== 'MultiTenant' && type !== 'UserAssignedMSI') {
    faults.push('MicrosoftAppType must be SingleTenant, MultiTenant or UserAssignedMSI');
    return undefined;
  }
  if (type !== 'UserAssignedMSI' && !password)
    faults.push('MicrosoftAppPassword must be set with MicrosoftAppId');
  if (!env['PUBLIC_ORIGIN'])
    faults.push('PUBLIC_ORIGIN must be set with MicrosoftAppId: people there are sent to the page');
  if (type !== 'MultiTenant' && !tenantId) faults.push(`MicrosoftAppTenantId must be set for ${type}`);
  return { appId, password, type, ...(tenantId && { tenantId }) };
}

function portFrom(given: string | undefined, faults: string[]): number {
  const port = Number(given || 3978);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  faults.push('PORT must be a whole number from 0 to 65535');
  return 0;
}

function originsFrom(name: string, env: Environment, faults: string[]): readonly string[] {
  const origins = listFrom(env[name]);
  const wrong = origins.some((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong) faults.push(`${name} must be origins such as https://www.example.gov.uk, with commas between`);
  return origins;
}

function listFrom(given: string | undefined): readonly string[] {
  return (given ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
