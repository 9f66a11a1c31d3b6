/** What operators see: JSON lines with these fields and no others. There is no field for what anybody wrote. */
export interface LogLine {
  /** What happened, as a constant in the code. */
  readonly event: string;
  readonly code?: string;
  /** Random, for one request; ties the lines of one failure together. */
  readonly correlation?: string;
  readonly channel?: string;
  readonly count?: number;
  readonly milliseconds?: number;
  readonly port?: number;
  /** The name of a setting, a sentence's key or a placeholder. */
  readonly name?: string;
}

export type Log = (level: 'info' | 'warn' | 'error', line: LogLine) => void;

/** Writes lines to this stream. A field that is not listed above never gets out, whoever passes it. */
export function createLog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  return (level, line) => {
    const fields = allowed.flatMap((field) =>
      line[field] === undefined ? [] : [[field, line[field]] as const],
    );
    write(`${JSON.stringify({ time: now().toISOString(), level, ...Object.fromEntries(fields) })}\n`);
  };
}

const allowed = [
  'event',
  'code',
  'correlation',
  'channel',
  'count',
  'milliseconds',
  'port',
  'name',
] as const satisfies readonly (keyof LogLine)[];

/** A failure's code: its own where it was thrown on purpose, else its class. Never its message, which may quote somebody. */
export function codeOf(error: unknown): string {
  if (error instanceof Error)
    return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return 'unknown';
}
