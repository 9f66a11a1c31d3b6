/** Sentences in which stretches are marked: `he spat in [the stairwell] {yesterday}`. */
export interface Marked {
  readonly text: string;
  readonly places: readonly MarkedStretch[];
  readonly times: readonly MarkedStretch[];
}

/** From `start` to `end` (exclusive), in UTF-16 units. */
export interface MarkedStretch {
  readonly start: number;
  readonly end: number;
}

/** The sentence without its marks, with what stood between them: places in `[]`, times in `{}`. */
export function unmark(marked: string): Marked {
  const found = { '[': [] as MarkedStretch[], '{': [] as MarkedStretch[] };
  let text = '';
  for (const [, before = '', open = '', inside = ''] of marked.matchAll(
    /([^[{]*)(?:([[{])([^\]}]*)[\]}])?/g,
  )) {
    text += before;
    const start = text.length;
    text += inside;
    if (open === '[' || open === '{') found[open].push({ start, end: text.length });
  }
  return { text, places: found['['], times: found['{'] };
}

/** The sentence with marks again, so that a difference reads as a sentence. */
export function mark(text: string, stretches: readonly MarkedStretch[], marks: '[]' | '{}'): string {
  return [...stretches]
    .sort((one, other) => other.start - one.start)
    .reduce(
      (rest, { start, end }) =>
        rest.slice(0, start) + marks.charAt(0) + rest.slice(start, end) + marks.charAt(1) + rest.slice(end),
      text,
    );
}

export interface Measured {
  /** Of the stretches that were found, how many are marked exactly so. */
  readonly precision: number;
  /** Of the stretches that are marked, how many were found exactly so. */
  readonly recall: number;
}

/** How well stretches were found over many texts; a stretch counts only where both of its ends are right. */
export function exactly(
  texts: readonly { readonly marked: readonly MarkedStretch[]; readonly found: readonly MarkedStretch[] }[],
): Measured {
  const right = texts.flatMap(({ marked, found }) =>
    found.filter(({ start, end }) => marked.some((one) => one.start === start && one.end === end)),
  ).length;
  return {
    precision: right / texts.flatMap(({ found }) => found).length,
    recall: right / texts.flatMap(({ marked }) => marked).length,
  };
}
