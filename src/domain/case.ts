/** What is kept of a case in the clear, and what is sealed. */
import type { Value } from '../form/form';

/** All that may be read without the desk's key. */
export interface ClearCase {
  readonly format: 1;
  readonly reference: string;
  readonly urgent: boolean;
  readonly status: CaseStatus;
  /** The council's promise dates, `YYYY-MM-DD`; unset where the promise does not cover the report. */
  readonly respondBy?: string;
  readonly planBy?: string;
  /** The days on which an officer noted that it was done; unset until then. */
  readonly respondedOn?: string;
  readonly plannedOn?: string;
  /** The language of the conversation, as a BCP 47 tag. */
  readonly language: string;
}

/** How far the council has come with a case: an officer's note of it moves it on. */
export type CaseStatus = 'new' | Milestone;
export const milestones = ['responded', 'planned', 'closed'] as const;
export type Milestone = (typeof milestones)[number];

/** The case after an officer noted this on that day; the first day stands, for the promise is measured by it. */
export function reached(clear: ClearCase, milestone: Milestone, day: string): ClearCase {
  switch (milestone) {
    case 'responded':
      return { ...clear, status: atLeast(clear.status, milestone), respondedOn: clear.respondedOn ?? day };
    case 'planned':
      return { ...clear, status: atLeast(clear.status, milestone), plannedOn: clear.plannedOn ?? day };
    case 'closed':
      return { ...clear, status: milestone };
  }
}

/** A response noted after the plan does not take the case back. */
function atLeast(status: CaseStatus, milestone: Milestone): CaseStatus {
  const order: readonly CaseStatus[] = ['new', ...milestones];
  return order.indexOf(status) > order.indexOf(milestone) ? status : milestone;
}

/** How a promise stands on a day: kept, kept late, still to come, or missed. */
export type Kept = 'in-time' | 'late' | 'due' | 'missed';

/** @param by the promised day, @param on the day on which it was done, @param today all `YYYY-MM-DD` */
export function kept(by: string, on: string | undefined, today: string): Kept {
  if (on !== undefined) return on <= by ? 'in-time' : 'late';
  return today <= by ? 'due' : 'missed';
}

/** A message from the council, as whoever holds the receipt opens it. */
export interface CouncilMessage {
  readonly format: 1;
  readonly reference: string;
  /** ISO 8601 instant. */
  readonly sentAt: string;
  readonly words: string;
}

/** Most characters of a message from the council. */
export const longestMessage = 5_000;

/** What was told about a case, as the desk opens it: every answer in the order of its form. */
export interface Telling {
  readonly format: 1;
  readonly reference: string;
  /** The form it was told in: `report` or `contact-me`; `more` or `request` for what came after sending. */
  readonly form: string;
  /** ISO 8601 instant. */
  readonly sentAt: string;
  readonly language: string;
  readonly channel: string;
  readonly answers: readonly ReportedAnswer[];
  /** Codes of what was heard on the way (`immediate: weapon`), for the officer's judgement. */
  readonly heard: readonly string[];
  /** Told later by whoever held the receipt, who may not be who wrote the report. */
  readonly byReceipt?: true;
}

/** What makes a case. */
export interface Report extends Telling {
  /** What an officer must see at once. Sealed with the answers: in the clear it would tell what they are about. */
  readonly flags: readonly CaseFlag[];
  /** Public half of the receipt's key pair, for messages that its holder alone opens. */
  readonly receiptKey?: string;
}

export interface ReportedAnswer {
  readonly question: string;
  readonly value: Value;
  readonly source: 'typed' | 'pressed' | 'understood';
}

/**
 * Why a case needs particular care: somebody of the council is named (`restricted`), somebody is under 18
 * (`safeguarding`), it was a partner or relative (`risk-assessment`), or somebody is afraid in a council home
 * (`emergency-accommodation`). A flag decides nothing: it tells an officer what to look at, and why.
 */
export type CaseFlag =
  | 'restricted'
  | 'safeguarding'
  | 'risk-assessment'
  | 'emergency-accommodation'
  /** A weapon, a threat to kill or strangling was spoken of, however long ago. */
  | 'grave-risk'
  /** Something grave was told that is past, quoted or a habit. */
  | 'disclosure';

/** What an addition is sealed under: it opens as this addition to this case, and as no other and no report. */
export function additionName(reference: string, id: string): string {
  return `${reference} ${id}`;
}
