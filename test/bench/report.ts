/** What a bench found: figures, each beside the peer that was measured in the same run. */
export interface Report {
  readonly bench: string;
  /** What the ratios are to. */
  readonly peer: string;
  readonly rows: readonly Row[];
  /** What else there is to tell, a line each. */
  readonly notes?: readonly string[];
}

export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** To the peer's figure; 1 for the peer itself. */
  readonly ratio: number;
  /** The least and the greatest of the rounds. */
  readonly spread?: readonly [number, number];
}

/** The middle one; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** The report for people. */
export function asTable({ bench, peer, rows, notes = [] }: Report): string {
  const head = [bench, 'figure', '', `of ${peer}`, 'rounds'];
  const body = rows.map(({ name, value, unit, ratio, spread }) => [
    name,
    shown(value),
    unit,
    ratio.toFixed(2),
    spread ? `${spread[0].toFixed(2)} to ${spread[1].toFixed(2)}` : '',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...body].map((row) =>
    row.map((cell, column) =>
      column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    ),
  );
  return [...lines.map((cells) => cells.join('  ').trimEnd()), ...notes, ''].join('\n');
}

function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(1);
}
