/** What is kept of a case in the clear, and what is sealed. */
import type { Value } from '../form/form';

/** All that may be read without the desk's key. */
export interface ClearCase {
  readonly format: 1;
  readonly reference: string;
  readonly urgent: boolean;
  readonly status: 'new';
  /** The council's promise dates, `YYYY-MM-DD`; unset where the promise does not cover the report. */
  readonly respondBy?: string;
  readonly planBy?: string;
  /** The language of the conversation, as a BCP 47 tag. */
  readonly language: string;
}

/** What was told about a case, as the desk opens it: every answer in the order of its form. */
export interface Telling {
  readonly format: 1;
  readonly reference: string;
  /** The form it was told in: `report` or `contact-me`; `more` for what was added after sending. */
  readonly form: string;
  /** ISO 8601 instant. */
  readonly sentAt: string;
  readonly language: string;
  readonly channel: string;
  readonly answers: readonly ReportedAnswer[];
  /** Codes of what was heard on the way (`immediate: weapon-now`), for the officer's judgement. */
  readonly heard: readonly string[];
}

/** What makes a case. */
export interface Report extends Telling {
  /** Public half of the receipt's key pair, for messages that its holder alone opens. */
  readonly receiptKey?: string;
}

export interface ReportedAnswer {
  readonly question: string;
  readonly value: Value;
  readonly source: 'typed' | 'pressed' | 'understood';
}

/** What an addition is sealed under: it opens as this addition to this case, and as no other and no report. */
export function additionName(reference: string, id: string): string {
  return `${reference} ${id}`;
}
