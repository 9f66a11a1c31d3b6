/**
 * Effects: sealed before they are stored, stored in the same commit as the turn that wants them, carried out after it,
 * and harmless when carried out again.
 */
import { additionName } from '../domain/case';
import { entryName } from '../domain/note';
import { AppError } from '../errors';
import { within, storeDeadline } from './deadline';
import { asStored, fromStored } from './document';
import { seal } from '../vault/seal';
import { lockUnder } from '../vault/lock';
import type { StoredAddition, StoredCase, StoredEffect, StoredEntry, Stores } from '../store/ports';
import type { Effect } from '../turn/effect';
import type { PublicKey } from '../vault/key-pair';

export interface Effects {
  /** The effect as it is stored: nothing in it can be read but by those it is for. */
  sealed(conversation: string, effect: Effect): Promise<StoredEffect>;
  /** Does it, durably, and forgets it. */
  carryOut(effect: StoredEffect): Promise<void>;
}

/** Bytes travel in JSON as base64url. */
type Wire =
  | { readonly do: 'add-case'; readonly record: Omit<StoredCase, 'sealed'>; readonly sealed: string }
  | {
      readonly do: 'add-to-case';
      readonly record: Pick<StoredAddition, 'id' | 'reference'>;
      readonly sealed: string;
      readonly urgent: boolean;
    }
  | { readonly do: 'keep'; readonly lookup: string; readonly sealed: string; readonly expires: number }
  | { readonly do: 'drop'; readonly lookup: string; readonly expires: number }
  | { readonly do: 'keep-entry'; readonly record: Omit<StoredEntry, 'sealed'>; readonly sealed: string }
  | { readonly do: 'drop-note'; readonly note: string; readonly until: number };

/** @param recipients the desk's public keys, one at least */
export function createEffects(
  stores: Stores,
  recipients: readonly PublicKey[],
  digest: (draft: string) => string,
): Effects {
  return {
    sealed: async (conversation, effect) => ({
      id: effect.id,
      conversation,
      body: asStored(await wire(effect, recipients, digest)),
    }),
    carryOut: async (effect) => {
      await within(storeDeadline, act(stores, fromStored(effect.body) as Wire));
      await within(storeDeadline, stores.conversations.settle(effect.id));
    },
  };
}

/** Where what was put by lies. */
export function keptId(lookup: string): string {
  return `kept:${lookup}`;
}

async function wire(
  effect: Effect,
  recipients: readonly PublicKey[],
  digest: (draft: string) => string,
): Promise<Wire> {
  switch (effect.do) {
    case 'add-case': {
      const { clear, report, receipt } = effect;
      const sealed = await seal(recipients, clear.reference, Buffer.from(JSON.stringify(report)));
      return {
        do: 'add-case',
        record: { draft: digest(effect.draft), clear, ...(receipt && { receipt }) },
        sealed: base64(sealed),
      };
    }
    case 'add-to-case': {
      const { reference } = effect.addition;
      const id = digest(effect.draft);
      const told = Buffer.from(JSON.stringify(effect.addition));
      const sealed = await seal(recipients, additionName(reference, id), told);
      return { do: 'add-to-case', record: { id, reference }, sealed: base64(sealed), urgent: effect.urgent };
    }
    case 'keep': {
      const { under, kept, expires } = effect;
      const sealed = lockUnder(under.key, keptId(under.lookup), asStored(kept));
      return { do: 'keep', lookup: under.lookup, sealed: base64(sealed), expires };
    }
    case 'drop':
      return { do: 'drop', lookup: effect.lookup, expires: effect.expires };
    case 'keep-entry': {
      const { note, publicKey, entry, expires } = effect;
      const id = digest(entry.id);
      const holder = JSON.parse(publicKey) as PublicKey;
      const sealed = await seal([holder], entryName(note, id), asStored(entry));
      return { do: 'keep-entry', record: { id, note, expires }, sealed: base64(sealed) };
    }
    case 'drop-note':
      return { do: 'drop-note', note: effect.note, until: effect.until };
  }
}

async function act(stores: Stores, effect: Wire): Promise<unknown> {
  switch (effect.do) {
    case 'add-case':
      return stores.cases.add({ ...effect.record, sealed: Buffer.from(effect.sealed, 'base64url') });
    case 'add-to-case': {
      const { record, sealed, urgent } = effect;
      await append(stores, { ...record, from: 'reporter', sealed: Buffer.from(sealed, 'base64url') });
      return urgent ? markUrgent(stores, record.reference) : undefined;
    }
    case 'keep':
      return keep(stores, keptId(effect.lookup), Buffer.from(effect.sealed, 'base64url'), effect.expires);
    case 'drop':
      // An empty one stays in its place, so that keeping it, done late, does not bring it back.
      return stores.files.put(keptId(effect.lookup), new Uint8Array(), effect.expires);
    case 'keep-entry':
      return stores.notes.append({ ...effect.record, sealed: Buffer.from(effect.sealed, 'base64url') });
    case 'drop-note':
      return stores.notes.remove(effect.note, effect.until);
  }
}

/** Without its case, in a store that was restored from an old backup, it stays owed: nobody is told that it was added. */
async function append({ cases }: Stores, addition: StoredAddition): Promise<void> {
  if ((await cases.append(addition)) === 'no-case') throw new AppError('addition-without-case');
}

/** Whatever an officer notes at the same moment stays noted. */
async function markUrgent({ cases }: Stores, reference: string): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const found = await cases.find(reference);
    if (!found || found.clear.urgent) return;
    if ((await cases.amend(found.clear, { ...found.clear, urgent: true })) === 'amended') return;
  }
  throw new AppError('busy');
}

/** An officer notes one thing at a time. */
const mostTries = 10;

/** Never over what is there: it is the same, or the mark that it was used. */
async function keep({ files }: Stores, id: string, sealed: Uint8Array, expires: number): Promise<void> {
  if (!(await files.get(id, 0))) await files.put(id, sealed, expires);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
