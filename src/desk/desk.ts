/** What an officer can do, whatever the face: see the queue, open a case. Nothing here talks to a terminal or a browser. */
import { AppError } from '../errors';
import { parseReference } from '../domain/reference';
import type { ClearCase, Report } from '../domain/case';
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
}

/** Opens sealed bytes with the desk's key, having checked that they belong to this reference. */
export type Unseal = (reference: string, sealed: Uint8Array) => Promise<Uint8Array>;

/** A desk over these cases. */
export function createDesk(cases: CaseStore, unseal: Unseal): Desk {
  return {
    list: async () => (await cases.list()).map(({ clear }) => clear).sort(byUrgency),
    show: async (written) => {
      const reference = parseReference(written);
      const found = reference && (await cases.find(reference));
      if (!found) throw new AppError('case-unknown');
      const opened = await unseal(reference, found.sealed);
      return { clear: found.clear, report: readReport(opened) };
    },
  };
}

function byUrgency(one: ClearCase, other: ClearCase): number {
  if (one.urgent !== other.urgent) return one.urgent ? -1 : 1;
  return (one.respondBy ?? noDate).localeCompare(other.respondBy ?? noDate);
}

/** Sorts after every date. */
const noDate = '9999-12-31';

function readReport(bytes: Uint8Array): Report {
  const report = JSON.parse(Buffer.from(bytes).toString('utf8')) as Report;
  if (report.format !== 1) throw new AppError('store-format');
  return report;
}
