/** What an officer can do, whatever the face: see the queue, open a case. Nothing here talks to a terminal or a browser. */
import { AppError } from '../errors';
import { additionName } from '../domain/case';
import { parseReference } from '../domain/reference';
import type { ClearCase, Report, Telling } from '../domain/case';
import type { CaseStore } from '../store/ports';

export interface Desk {
  /** Every case by what is readable without a key: urgent first, then by the nearest promise, undated ones last. */
  list(): Promise<readonly ClearCase[]>;
  /**
   * Opens one case. Rejects with `case-unknown`, `desk-key-wrong` or `seal-broken`.
   * @param reference as somebody wrote it
   */
  show(reference: string): Promise<OpenedCase>;
}

export interface OpenedCase {
  readonly clear: ClearCase;
  readonly report: Report;
  /** What was told after sending, oldest first. */
  readonly additions: readonly Telling[];
}

/** Opens sealed bytes with the desk's key, having checked what they belong to: a reference, or an addition's name. */
export type Unseal = (belongsTo: string, sealed: Uint8Array) => Promise<Uint8Array>;

/** A desk over these cases. */
export function createDesk(cases: CaseStore, unseal: Unseal): Desk {
  return {
    list: async () => (await cases.list()).map(({ clear }) => clear).sort(byUrgency),
    show: async (written) => {
      const reference = parseReference(written);
      const found = reference && (await cases.find(reference));
      if (!found) throw new AppError('case-unknown');
      const opened = await unseal(reference, found.sealed);
      const added = await cases.additions(reference);
      const additions = await Promise.all(
        added.map(async ({ id, sealed }) => readTold(await unseal(additionName(reference, id), sealed))),
      );
      return { clear: found.clear, report: readTold(opened), additions };
    },
  };
}

function byUrgency(one: ClearCase, other: ClearCase): number {
  if (one.urgent !== other.urgent) return one.urgent ? -1 : 1;
  return (one.respondBy ?? noDate).localeCompare(other.respondBy ?? noDate);
}

/** Sorts after every date. */
const noDate = '9999-12-31';

/** A report, or an addition: that is a report without a receipt's key. */
function readTold(bytes: Uint8Array): Report {
  const told = JSON.parse(Buffer.from(bytes).toString('utf8')) as Report;
  if (told.format !== 1) throw new AppError('store-format');
  return told;
}
