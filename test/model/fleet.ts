/**
 * The service as a town would run it: two processes of each release over one store, of which any may die at any
 * moment and another takes its place. A death is a store that answers nothing any more; what it had made durable stays.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../src/errors';
import { wire } from '../service/wired';
import type { Limiter } from '../../src/service/limiter';
import type { Address, Delivery, Message } from '../../src/channels/assistant';
import type { Trouble, Wired } from '../service/wired';
import type { Forms, ReleaseName } from './releases';

/** Where the process dies, counted along one message. The last: the reply is ready, and never arrives. */
export const deaths = [
  'before-commit',
  'after-commit',
  'before-settle',
  'after-settle',
  'before-reply',
] as const;
export type Death = (typeof deaths)[number];

export interface Fleet {
  readonly forms: Readonly<Record<ReleaseName, Forms>>;
  /** By one of the two processes of the release. */
  tell(address: Address, message: Message, by?: number): Promise<Delivery>;
  /** The same to a process that dies there; another has taken its place when this resolves. Nobody hears its reply. */
  tellDying(address: Address, message: Message, death: Death): Promise<void>;
  /** Any process of the release. */
  any(): Wired;
  /** All who answer from here on are of this release. */
  release(name: ReleaseName): void;
  close(): Promise<void>;
}

/** Fifty moves and their repeats come in one moment here. */
const patient: Limiter = { allows: () => true };

export async function startFleet(forms: Readonly<Record<ReleaseName, Forms>>): Promise<Fleet> {
  const folder = mkdtempSync(join(memory, 'model-'));
  const open = (name: ReleaseName) => wire(folder, { ...forms[name], slowHash: quick, limiter: patient });
  const running = {
    older: [await open('older'), await open('older')],
    newer: [await open('newer'), await open('newer')],
  };
  let name: ReleaseName = 'older';
  const process = (place: number): Wired => {
    const found = running[name][place];
    if (!found) throw new Error('no such process');
    return found;
  };
  return {
    forms,
    any: () => process(0),
    release: (next) => void (name = next),
    tell: (address, message, by = 0) => process(by).assistant.receive(address, message),
    async tellDying(address, message, death) {
      const dying = process(0);
      dieAt(dying.trouble, death);
      await dying.assistant.receive(address, message);
      running[name][0] = await open(name);
      await dying.close();
    },
    async close() {
      for (const one of [...running.older, ...running.newer]) await one.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A death loses nothing that the system was handed, so memory will do: a disk's sync would take most of the time. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** In the place of 70 ms of scrypt: the model asks about receipts, not about their strength. */
const quick = async (text: string, salt: Uint8Array) =>
  createHash('sha512').update(salt).update(text).digest();

function dieAt(trouble: Trouble, death: Death): void {
  let dead = false;
  const die = (now: boolean): Promise<void> => {
    dead ||= now;
    return dead ? Promise.reject(new AppError('store-unavailable')) : Promise.resolve();
  };
  trouble.before = (method) =>
    die(
      (death === 'before-commit' && method === 'commit') ||
        (death === 'before-settle' && method === 'settle'),
    );
  trouble.after = (method) =>
    die(
      (death === 'after-commit' && method === 'commit') || (death === 'after-settle' && method === 'settle'),
    );
}
