/** Every error thrown on purpose: a code for operators, and what to do about it. Never anybody's words. */
const nextSteps = {
  'config-invalid': 'Correct the settings named above, then start again.',
  'danger-model-missing':
    'There is no locales/danger.model, so no danger would be heard: put it back, or learn it anew with npm run danger:train.',
  'store-unavailable':
    'Check that the data folder or database is reachable and not full; conversations resume by themselves.',
  'store-format':
    'The stored document is of a newer release than this one; run that release, or restore a backup.',
  'case-conflict':
    'A different report already has this reference; nothing was overwritten. Send again for a new reference.',
  'addition-without-case':
    'An addition belongs to a case that is not in the store; restore a newer backup of it. The addition is kept until then.',
  'case-unknown': 'Check the reference: 10 letters and digits, as `desk list` prints it.',
  'case-unreceipted':
    'Nobody holds a receipt of this case, so a message would reach nobody; use the way of contact that it names.',
  'case-changed': 'Somebody else noted something on this case just now; look at it again, then repeat.',
  'message-empty': 'Write the message on standard input; nothing was left for the reporter.',
  'message-too-long':
    'A message has at most 5,000 characters; shorten it. Nothing was left for the reporter.',
  'desk-key-missing': "Set DESK_KEY to the file that holds the desk's private key.",
  'desk-key-wrong': 'This key does not open the case; use the private key that belongs to this store.',
  'seal-broken': 'The stored bytes were altered or belong elsewhere; restore them from a backup.',
  busy: 'Too many messages at once in one conversation; nothing to do unless it goes on.',
  'too-fast':
    'One conversation sends faster than anybody types; nothing to do unless it goes on, then block its sender in front of the service.',
  'commit-unknown':
    'The store did not say in time whether it kept a message; the person was told so. Check its load and connection.',
  'turn-undecided': 'A dialog asks to read without end; report this as a defect.',
  deadline: 'The store did not answer in time; check its load and connection.',
} as const;

export type ErrorCode = keyof typeof nextSteps;

export class AppError extends Error {
  readonly code: ErrorCode;

  /**
   * @param detail what is at fault by name (a setting, a reference), never by value
   */
  constructor(code: ErrorCode, detail?: string, options?: ErrorOptions) {
    super([detail ?? code, nextSteps[code]].join('. '), options);
    this.name = 'AppError';
    this.code = code;
  }
}
