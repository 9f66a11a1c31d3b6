/** A stretch of time as understood from somebody's words. Days are the council's (Europe/London). */
export interface Span {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`; the same as `from` for a single day. */
  readonly to: string;
  readonly precision: 'day' | 'week' | 'month' | 'year' | 'range';
  readonly part?: 'morning' | 'afternoon' | 'evening' | 'night';
}

/** A wrong date is worse than a question: whatever has two plausible meanings comes back as `several`. */
export type UnderstoodDate =
  | { readonly understood: 'nothing' }
  | { readonly understood: 'unsure' }
  | { readonly understood: 'one'; readonly span: Span }
  | { readonly understood: 'several'; readonly spans: readonly Span[] };
