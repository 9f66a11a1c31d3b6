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
  'delete',
  'danger',
] as const;

export type Command = (typeof commands)[number];
