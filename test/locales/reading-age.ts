/**
 * How old somebody is who reads a text with ease: the Flesch-Kincaid grade (Kincaid et al. 1975,
 * `0.39 × words / sentences + 11.8 × syllables / words − 15.59`), and five years on top of it, the age at which grade 0
 * begins. A sentence ends at `.`, `!`, `?`, `:` or `;`, as Flesch counts units of thought. It measures the length of
 * words and sentences, not whether they make sense; a person still has to read them.
 *
 * Counted as one short word each, for whoever reads them takes them in as one: a placeholder, a number or a code in
 * figures, and the fixed titles below.
 */
export interface Measured {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Titles that cannot be said otherwise, with why; nothing else is spared. */
export const fixedTitles: Readonly<Record<string, string>> = {
  'Local Government and Social Care Ombudsman': 'the name under which it is found and answers',
  'Information Commissioner': 'the name of the office, to be found by it',
  'Housing Ombudsman': 'the name under which it is found and answers',
  'National Domestic Abuse Helpline': 'the name under which it answers the telephone',
  'National Stalking Helpline': 'the name under which it answers the telephone',
  "Men's Advice Line": 'the name under which it answers the telephone',
  'Victim Support': 'the name under which it answers the telephone',
  'Rape Crisis': 'the name under which it answers the telephone',
  Samaritans: 'the name under which they answer the telephone',
  Childline: 'the name under which it answers the telephone',
  Galop: 'the name under which it answers the telephone',
  'Customer Service Centre': 'the council’s own name for it, on its page and its telephone',
  'Relay UK': 'the name of an app, to be found by it',
  'British Sign Language': 'the name of a language, in which its speakers look for it',
  JavaScript: 'the name of a setting in browsers',
};

/** Years of age, to compare and not to believe to the decimal. A text without a word is easy. */
export function readingAge({ words, sentences, syllables }: Measured): number {
  if (words === 0) return 5;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + 5;
}

export function measure(text: string): Measured {
  const plain = Object.keys(fixedTitles)
    .reduce((rest, title) => rest.replaceAll(title, ' it '), text)
    .replaceAll(/\{\{\w+\}\}/gu, ' it ');
  const sentences = plain
    .split(/[.!?:;…]+(?=\s|["”’)]|$)/u)
    .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’@+]*/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0),
  };
}

/** Several texts as one. */
export function together(all: readonly Measured[]): Measured {
  return all.reduce(
    (so, one) => ({
      words: so.words + one.words,
      sentences: so.sentences + one.sentences,
      syllables: so.syllables + one.syllables,
    }),
    { words: 0, sentences: 0, syllables: 0 },
  );
}

/**
 * Syllables of an English word: its groups of vowels without an e that is not said, and one more wherever two vowels of a
 * group are said apart. What these rules get wrong stands in `irregular`. At least one; figures are one.
 */
export function syllablesIn(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replaceAll(/[^a-z]/gu, '');
  const known = irregular[letters];
  if (known !== undefined) return known;
  const groups = letters.replaceAll(silent, '').match(/[aeiouy]+/gu) ?? [];
  const apart = saidApart.filter((letterPair) => letterPair.test(letters));
  return Math.max(1, groups.length + apart.length);
}

/** The e of "take", "takes", "asked", "safely", after another vowel; not of "table", "changes", "wanted", "the". */
const silent =
  /(?<=[aeiouy].*)(?<![^aeiouyl]l)(?:(?<![sxzcg]|[sc]h)e(?=s$)|(?<![td])e(?=d$)|e(?=$|ly$|less$|ful$|ment$|ness$|ty$))/gu;

/** "being"; "social" not, but "area", "violent", "serious"; "usual"; "quiet"; "didn't"; "reality"; "racism". */
const saidApart: readonly RegExp[] = [
  /[aeiouy]ing(?:s|ly)?$/u,
  /(?<![tscgx])i(?:a|o)/u,
  /[^gq]u(?:al|ous|el)/u,
  /[aeiou][^aeiou]*(?:di|ri|ni|qui)e(?:t|nt|nce)$/u,
  /(?:did|could|would|should|does|is|was|has|had)nt$/u,
  /rea(?:ct|lity)/u,
  /[^aeiouy]ism$/u,
];

const irregular: Readonly<Record<string, number>> = {
  anyone: 3,
  area: 3,
  business: 2,
  created: 3,
  every: 2,
  everyone: 3,
  everything: 3,
  evening: 2,
  household: 2,
  idea: 3,
  leaseholder: 3,
  leaseholders: 3,
  orientation: 5,
  quiet: 2,
  somebody: 3,
  someone: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  telephone: 3,
  whatever: 3,
  whoever: 3,
};
