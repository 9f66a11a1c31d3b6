/** What a borough sets: all that differs from one council to the next. Text for people may differ by language. */
import { faultsIn } from './borough-faults';
import type { PromisesCover } from './promises';

export interface Borough {
  /** The council's name as people know it. */
  readonly council: Wording;
  readonly borough: Wording;
  /** Address of its logo. */
  readonly logo?: string;
  /** `#rrggbb`; readable on one another (WCAG 2.2 AA, 4.5 to 1). */
  readonly colours: { readonly main: string; readonly onMain: string };
  readonly phone: string;
  readonly hours: Wording;
  /** Where to turn when it is closed, and for somewhere safe at night. */
  readonly outOfHours: Wording;
  readonly victimService: Wording;
  readonly policyLink: string;
  readonly onlineForm: string;
  /** May be absent in development; a production start refuses to run without. */
  readonly privacyNotice?: string;
  /** Goes on after "the council keeps it private unless". */
  readonly legalException: Wording;
  /** Where "Exit now" leads: a page whose address says nothing. */
  readonly exitTo: string;
  readonly languages: readonly string[];
  /** From this hour on (0 to 23, Europe/London) a report counts as of the next day. Unset: never. */
  readonly closingHour?: number;
  readonly promisesCover: PromisesCover;
  readonly retention: { readonly caseMonths: number };
  /** Settings above that the council has not confirmed; nothing goes live while any is left. */
  readonly toBeConfirmed: readonly string[];
}

/** One wording for all languages, or one for each; English stands in for those that have none. */
export type Wording = string | (Readonly<Record<string, string>> & { readonly en: string });

export type ReadBorough =
  | { readonly read: 'borough'; readonly borough: Borough }
  /** Every setting that is at fault, by name and never by value. */
  | { readonly read: 'faults'; readonly faults: readonly string[] };

/**
 * A borough from the contents of its file, or all that is wrong with it at once.
 * @param offered tags of the languages that there are
 */
export function readBorough(file: unknown, offered: readonly string[]): ReadBorough {
  const faults = faultsIn(file, offered);
  return isSound(file, faults) ? { read: 'borough', borough: file } : { read: 'faults', faults };
}

/** A wording in one language. */
export function wordingIn(wording: Wording, tag: string): string {
  return typeof wording === 'string' ? wording : (wording[tag] ?? wording.en);
}

function isSound(_file: unknown, faults: readonly string[]): _file is Borough {
  return faults.length === 0;
}
