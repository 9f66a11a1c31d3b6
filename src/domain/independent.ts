/** Bodies that are not the council, to which it points people. A borough confirms them before it goes live. */

export interface IndependentBody {
  readonly name: string;
  /** As a link. */
  readonly address: string;
  readonly for: string;
  readonly source: string;
  /** When it was written down here, `YYYY-MM-DD`. */
  readonly noted: string;
}

/** The bodies by the placeholders under which sentences use them. */
export const independentBodies = {
  citizensAdvice: {
    name: 'Citizens Advice',
    address: 'https://www.citizensadvice.org.uk/',
    for: 'anybody who wants free advice from somebody other than the council',
    source: 'citizensadvice.org.uk; to be confirmed by the council',
    noted: '2026-11-22',
  },
  dataRegulator: {
    name: 'Information Commissioner',
    address: 'https://ico.org.uk/make-a-complaint/',
    for: 'complaints about the use of personal data',
    source: 'ico.org.uk; to be confirmed by the council',
    noted: '2026-11-22',
  },
} as const satisfies Readonly<Record<string, IndependentBody>>;
