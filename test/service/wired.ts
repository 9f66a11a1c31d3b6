/** The assistant of real parts over a real store, between which trouble can be put. */
import { mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionnaires } from '../../dialogs';
import { abilities } from '../../src/channels/abilities';
import { openModel } from '../../src/app';
import { createEar } from '../../src/safety/hear';
import { councilDay } from '../../src/domain/council-day';
import { createAssistant } from '../../src/service/assistant';
import { createEffects } from '../../src/service/effects';
import { createIds } from '../../src/service/ids';
import { createLimiter } from '../../src/service/limiter';
import { createQueue } from '../../src/service/queue';
import { createReader } from '../../src/service/reads';
import { createSafe } from '../../src/service/safe';
import { sweep } from '../../src/service/sweep';
import { openEmbedded } from '../../src/store/embedded';
import { createTurn } from '../../src/turn/turn';
import { digest } from '../../src/vault/digest';
import { newPrivateKey, publicHalf } from '../../src/vault/key-pair';
import { receiptKeys, slowly } from '../../src/vault/receipt-key';
import { serverKeys } from '../../src/vault/server-keys';
import { unseal } from '../../src/vault/seal';
import { deskOver } from '../desk/desk-over';
import { speakers } from '../pages/parts';
import { everyUnderstanding } from '../understanding';
import type { Bot } from '../../src/app';
import type { Desk } from '../../src/desk/desk';
import type { Report, Telling } from '../../src/domain/case';
import type { Questionnaire } from '../../dialogs/questionnaire';
import type { Language } from '../../src/language/language';
import type { Limiter } from '../../src/service/limiter';
import type { SlowHash } from '../../src/vault/receipt-key';
import type { StoredEffect, Stores } from '../../src/store/ports';

/** What happens before and after calls of a store; it may reject, or never resolve. Names as in the ports: `commit`. */
export interface Trouble {
  before?: (method: string) => Promise<void>;
  after?: (method: string) => Promise<void>;
}

export interface Wired extends Bot {
  /** Set it to bring trouble, empty it to end it. */
  readonly trouble: Trouble;
  /** Everything that the operator was told. */
  readonly failures: unknown[];
  /** Moves the clock on. */
  wait(milliseconds: number): void;
  now(): number;
  /** Carries an effect out that was read from the store earlier, as a slow sweep does. */
  carryOut(effect: StoredEffect): Promise<void>;
  /** Every case as an officer reads it. */
  reports(): Promise<readonly Report[]>;
  /** What an officer does. */
  readonly desk: Desk;
  /** Everything that was added to the newest case, as an officer reads it. */
  additions(): Promise<readonly Telling[]>;
}

const privateKey = newPrivateKey();
const secret = randomBytes(32);
const folders: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'service-'));
  folders.push(folder);
  return folder;
}

export function forgetFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** What may be another in another release, or in a test that opens hundreds of receipts. */
export interface Release {
  readonly questionnaires: readonly Questionnaire[];
  /** The language as this release words it. */
  readonly worded: (language: Language) => Language;
  readonly slowHash: SlowHash;
  readonly limiter: Limiter;
}

const present: Omit<Release, 'limiter'> = {
  questionnaires,
  worded: (language) => language,
  slowHash: slowly,
};

/** What takes long to load and is never changed. */
const loaded = { speakers: once(speakers), understanding: once(everyUnderstanding) };
const hear = createEar(openModel());

/** All that are made in one run share their keys, as several processes of a service do. */
export async function wire(folder = newFolder(), release: Partial<Release> = {}): Promise<Wired> {
  const {
    questionnaires: asked,
    worded,
    slowHash,
    limiter,
  } = { ...present, limiter: createLimiter(), ...release };
  const trouble: Trouble = {};
  const failures: unknown[] = [];
  let now = Date.parse('2026-11-22T10:00:00Z');
  const stores = troubled(openEmbedded(folder), trouble);
  const server = serverKeys(secret);
  const { all: languages } = await loaded.speakers();
  const effects = createEffects(stores, [publicHalf(privateKey)], (draft) => digest(server, 'draft', draft));
  const desk = deskOver(stores.cases, privateKey, () => now);
  const assistant = createAssistant({
    stores,
    effects,
    abilities,
    now: () => now,
    safe: createSafe(server),
    read: createReader(stores, receiptKeys(server.receiptSalt, slowHash), randomBytes),
    turn: createTurn({
      languages: languages.tags,
      language: (tag) => worded(languages.get(tag)),
      questionnaires: asked,
      understanding: await loaded.understanding(),
      council: { day: councilDay, promises: () => ({}) },
      reportPage: 'https://page.example/#my-report',
    }),
    queue: createQueue(),
    limiter,
    hear,
    says: (words) => languages.says(words),
    ids: createIds(randomBytes),
    failed: (_channel, error) => void failures.push(error),
  });
  return {
    assistant,
    languages,
    stores,
    trouble,
    failures,
    desk,
    keys: { server, recipients: [publicHalf(privateKey)] },
    wait: (milliseconds) => (now += milliseconds),
    now: () => now,
    carryOut: (effect) => effects.carryOut(effect),
    sweep: () => sweep(stores, effects, now, (error) => void failures.push(error)),
    reports: async () => {
      const cases = await stores.cases.list();
      const opened = cases.map(({ clear, sealed }) => unseal(privateKey, clear.reference, sealed));
      return (await Promise.all(opened)).map((bytes) => JSON.parse(Buffer.from(bytes).toString('utf8')));
    },
    additions: async () => {
      const newest = (await desk.list()).at(-1);
      return newest ? (await desk.show(newest.reference)).additions : [];
    },
    close: () => stores.close(),
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}

function troubled(stores: Stores, trouble: Trouble): Stores {
  const { conversations, cases, notes, files } = stores;
  return {
    conversations: between(conversations, trouble),
    cases: between(cases, trouble),
    notes: between(notes, trouble),
    files: between(files, trouble),
    close: () => stores.close(),
  };
}

/** The same port, with the trouble round each of its methods. */
function between<Port extends object>(port: Port, trouble: Trouble): Port {
  return new Proxy(port, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...given: unknown[]): Promise<unknown> => {
        await trouble.before?.(String(name));
        const result: unknown = await Reflect.apply(method, target, given);
        await trouble.after?.(String(name));
        return result;
      };
    },
  });
}
