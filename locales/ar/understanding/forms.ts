/**
 * The forms in which Arabic writes a word: a story says "they hit me", "she used to hit us" and "with the knife" in one word
 * each. Standard and spoken together. Words are given and come out with spaces between, as the classes of a `Phrasebook`. A
 * verb is given as "he did"; where the present has another stem it follows a stroke, without its prefix: `رمى/رمي`.
 * Endings of denial ("ما ضربنيش") are left out, so that what is denied is not found.
 */

/** "Me, us, her, him, them", written onto a verb. */
const objects = ['ني', 'نا', 'ها', 'ه', 'هم'];
/** "He" and "she" in the present: standard, Levantine and Egyptian, Moroccan, Iraqi. */
const singular = ['ي', 'ت', 'بي', 'بت', 'ب', 'كي', 'كت', 'دي', 'دت'];
const plural = ['ي', 'بي', 'كي', 'دي', 'ب'];
const future = ['سي', 'ست', 'هي', 'هت', 'حي', 'حت'];
/** "I", "I will" and "we will". */
const mine = ['ا', 'سا', 'ها', 'حا', 'با', 'ح', 'ه', 'ب', 'ن', 'هن', 'حن', 'سن'];

/** He, she or they do it or did it: "hits", "hit". */
export function does(verbs: string): string {
  return joined(verbs, (verb) => {
    const { he, she, they, present, presentThey } = stemsOf(verb);
    return [
      ...[he, she, `${they}ا`, they],
      ...singular.map((prefix) => prefix + present),
      ...plural.flatMap((prefix) => ['ن', 'ا', ''].map((end) => prefix + presentThey + end)),
    ];
  });
}

/** The same, done to somebody who is written onto the verb: "hits me", "they hit her". */
export function doesTo(verbs: string): string {
  return joined(verbs, (verb) => withObjects(stemsOf(verb), objects));
}

/** The same, done to me. For verbs that with "us" or "her" say something else: "he pushed her" is written as "payment". */
export function doesToMe(verbs: string): string {
  return joined(verbs, (verb) => withObjects(stemsOf(verb), ['ني']));
}

/** What he or she will do, to whomever: "will hit", "will hit us". */
export function willDo(verbs: string): string {
  return joined(verbs, (verb) => {
    const { present, presentThey } = stemsOf(verb);
    return future.flatMap((prefix) => [
      ...[present, `${presentThey}ن`, `${presentThey}ا`].map((form) => prefix + form),
      ...[...objects, 'ك', 'كم'].map((object) => prefix + present + object),
    ]);
  });
}

/** What somebody says who threatens to do it: "I will hit you". */
export function willDoToYou(verbs: string): string {
  return joined(verbs, (verb) =>
    mine.flatMap((prefix) => ['ك', 'كم', 'كو', 'كي'].map((you) => prefix + stemsOf(verb).present + you)),
  );
}

/** Things of ours: with "the", "in", "on", "for", and with "my", "our": "the house", "in my house". */
export function ours(words: string): string {
  return joined(words, (word) => {
    const owned = word.replace(/ة$/u, 'ت');
    return ['', 'ب', 'ع', 'ل'].flatMap((prefix) => [
      ...[`${owned}ي`, `${owned}نا`].map((form) => prefix + form),
      prefix === 'ل' ? `لل${word}` : `${prefix}ال${word}`,
    ]);
  });
}

/** A word for somebody: with "the", "a", "as a" and "O": "a liar", "as the liar". */
export function names(words: string): string {
  return joined(words, (word) => ['', 'ال', 'ب', 'بال', 'يا'].map((prefix) => prefix + word));
}

function joined(words: string, formsOf: (word: string) => readonly string[]): string {
  return [...new Set(words.trim().split(/\s+/).flatMap(formsOf))].join(' ');
}

interface Stems {
  readonly he: string;
  readonly heTo: string;
  readonly she: string;
  readonly they: string;
  readonly present: string;
  readonly presentThey: string;
}

function withObjects(
  { heTo, she, they, present, presentThey }: Stems,
  ends: readonly string[],
): readonly string[] {
  const before = [
    ...[heTo, she, they],
    ...singular.map((prefix) => prefix + present),
    ...plural.flatMap((prefix) => [prefix + presentThey, `${prefix}${presentThey}ن`]),
  ];
  return before.flatMap((form) => ends.map((end) => form + end));
}

/** What the endings are written onto. A weak last letter falls out before some of them. */
function stemsOf(verb: string): Stems {
  const [past = verb, present = past] = verb.split('/');
  const root = past.replace(/ى$/u, '');
  return {
    he: past,
    heTo: past.replace(/ى$/u, 'ا'),
    she: `${root}ت`,
    they: `${root}و`,
    present,
    presentThey: `${present.replace(/[يى]$/u, '')}و`,
  };
}
