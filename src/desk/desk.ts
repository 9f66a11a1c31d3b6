/**
 * What an officer can do, whatever the face: see the queue, open a case, answer it, note how far it is. Nothing here
 * talks to a terminal or a browser.
 */
import { AppError } from '../errors';
import { additionName, longestMessage, reached } from '../domain/case';
import { parseReference } from '../domain/reference';
import type { ClearCase, CouncilMessage, Milestone, Report, Telling } from '../domain/case';
import type { CaseStore, StoredAddition, StoredCase } from '../store/ports';

export interface Desk {
  /** Every case: urgent first, then by the nearest promise, undated ones last. */
  list(): Promise<readonly ListedCase[]>;
  /**
   * Opens one case. Rejects with `case-unknown`, `desk-key-wrong` or `seal-broken`.
   * @param reference as somebody wrote it
   */
  show(reference: string): Promise<OpenedCase>;
  /**
   * Leaves a message for whoever holds the case's receipt; nobody is told of it. Rejects with `case-unknown`,
   * `case-unreceipted`, `message-empty` or `message-too-long`, and then nothing is left.
   */
  reply(reference: string, words: string): Promise<void>;
  /** Notes that something was done today, which the reporter then reads. Rejects with `case-unknown` or `case-changed`. */
  note(reference: string, milestone: Milestone): Promise<ClearCase>;
}

/** A case by what is readable without a key, and with the key whether it is restricted: its reason is sealed. */
export interface ListedCase extends ClearCase {
  /** Unset where this desk's key does not open the case. */
  readonly restricted?: boolean;
}

export interface OpenedCase {
  readonly clear: ClearCase;
  readonly report: Report;
  /** What was told after sending, oldest first. */
  readonly additions: readonly Telling[];
  /** What the council left for the reporter, oldest first. */
  readonly messages: readonly CouncilMessage[];
}

/** The desk's keys at work, time and chance. */
export interface DeskTools {
  /** Opens sealed bytes, having checked what they belong to: a reference, or an addition's name. */
  unseal(belongsTo: string, sealed: Uint8Array): Promise<Uint8Array>;
  /** Seals to the desk and to whoever holds the receipt with this public half (a JWK as JSON). */
  sealWith(receiptKey: string, belongsTo: string, plain: Uint8Array): Promise<Uint8Array>;
  /** Milliseconds since 1970. */
  now(): number;
  /** The council's day at an instant, `YYYY-MM-DD`. */
  day(now: number): string;
  newId(): string;
}

/** A desk over these cases. */
export function createDesk(cases: CaseStore, tools: DeskTools): Desk {
  return {
    list: async () => {
      return (await Promise.all((await cases.list()).map(listed))).sort(byUrgency);
    },
    show: async (written) => {
      const { clear, sealed } = await find(written);
      const opened = await Promise.all((await cases.additions(clear.reference)).map(openAddition));
      return {
        clear,
        report: await openReport(clear.reference, sealed),
        additions: opened.flatMap((one) => ('answers' in one ? [one] : [])),
        messages: opened.flatMap((one) => ('words' in one ? [one] : [])),
      };
    },
    reply: async (written, words) => {
      if (words.trim() === '') throw new AppError('message-empty');
      if (words.length > longestMessage) throw new AppError('message-too-long');
      const { clear, sealed } = await find(written);
      const { reference } = clear;
      const { receiptKey } = await openReport(reference, sealed);
      if (!receiptKey) throw new AppError('case-unreceipted');
      const id = tools.newId();
      const sentAt = new Date(tools.now()).toISOString();
      const message: CouncilMessage = { format: 1, reference, sentAt, words: words.trim() };
      const plain = Buffer.from(JSON.stringify(message));
      const both = await tools.sealWith(receiptKey, additionName(reference, id), plain);
      await cases.append({ id, reference, from: 'council', sealed: both });
    },
    note: async (written, milestone) => {
      const { clear } = await find(written);
      const noted = reached(clear, milestone, tools.day(tools.now()));
      if ((await cases.amend(clear, noted)) !== 'amended') throw new AppError('case-changed');
      return noted;
    },
  };

  async function find(written: string): Promise<StoredCase> {
    const reference = parseReference(written);
    const found = reference && (await cases.find(reference));
    if (!found) throw new AppError('case-unknown');
    return found;
  }

  /** A case that cannot be opened still stands in the list: somebody waits for an answer to it. */
  async function listed({ clear, sealed }: StoredCase): Promise<ListedCase> {
    try {
      const { flags } = await openReport(clear.reference, sealed);
      return { ...clear, restricted: flags.includes('restricted') };
    } catch (error) {
      if (error instanceof AppError) return clear;
      throw error;
    }
  }

  /** A report from before there were flags has none. */
  async function openReport(reference: string, sealed: Uint8Array): Promise<Report> {
    const report = document(await tools.unseal(reference, sealed)) as Telling & Partial<Report>;
    return { ...report, flags: report.flags ?? [] };
  }

  async function openAddition({ id, reference, sealed }: StoredAddition): Promise<Telling | CouncilMessage> {
    return document(await tools.unseal(additionName(reference, id), sealed)) as Telling | CouncilMessage;
  }
}

function byUrgency(one: ClearCase, other: ClearCase): number {
  if (one.urgent !== other.urgent) return one.urgent ? -1 : 1;
  return (one.respondBy ?? noDate).localeCompare(other.respondBy ?? noDate);
}

/** Sorts after every date. */
const noDate = '9999-12-31';

function document(bytes: Uint8Array): { readonly format: 1 } {
  const read = JSON.parse(Buffer.from(bytes).toString('utf8')) as { readonly format: 1 };
  if (read.format !== 1) throw new AppError('store-format');
  return read;
}
