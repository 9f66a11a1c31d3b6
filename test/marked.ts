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
  /** Of the stretches that were found, how many are marked. */
  readonly precision: number;
  /** Of the stretches that are marked, how many were found. */
  readonly recall: number;
}

interface Compared {
  readonly marked: readonly MarkedStretch[];
  readonly found: readonly MarkedStretch[];
}

/** How well stretches were found over many texts; a stretch counts only where both of its ends are right. */
export function exactly(texts: readonly Compared[]): Measured {
  return measured(texts, (one, other) => one.start === other.start && one.end === other.end);
}

/** The same, where a stretch counts as soon as it shares a letter with one that is marked. */
export function overlapping(texts: readonly Compared[]): Measured {
  return measured(texts, (one, other) => one.start < other.end && other.start < one.end);
}

function measured(
  texts: readonly Compared[],
  fits: (one: MarkedStretch, other: MarkedStretch) => boolean,
): Measured {
  const share = (of: keyof Compared, among: keyof Compared) => {
    const all = texts.flatMap((text) => text[of].map((one) => text[among].some((other) => fits(one, other))));
    return all.filter(Boolean).length / all.length;
  };
  return { precision: share('found', 'marked'), recall: share('marked', 'found') };
}
