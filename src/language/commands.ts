/** What a person can ask for at any moment, in any language, by button or by word. */
export const commands = [
  'back',
  'change',
  'skip',
  'why',
  'repeat',
  'menu',
  'language',
  'stop',
  /** Stop, and keep what was said so far. */
  'keep',
  /** Go on with what was left unfinished. */
  'resume',
  /** Delete what was said so far and begin anew, once that was asked. */
  'restart',
  'delete',
  'danger',
] as const;

export type Command = (typeof commands)[number];
