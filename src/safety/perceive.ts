/** A message as the classifier of danger takes it in: its letters, what its words speak of, and in which language. */
import { likelihoods, weigh } from './classifier';
import { lettersOf } from './features';
import { sentencesOf } from './fold';
import { conceptsIn } from './lexicon';
import type { AnyTag } from '../../locales';
import type { Classifier, Weighed } from './classifier';
import type { Letters, Spoken } from './features';
import type { Sentence } from './fold';
import type { Lexicon } from './lexicon';

export interface Senses {
  /** In which language: the classes are BCP 47 tags, in the order of the lexicon's languages. */
  readonly tongue: Classifier<AnyTag>;
  readonly lexicon: Lexicon;
}

/** Words that are looked at together. */
export interface Stretch {
  readonly words: Sentence;
  /** The features of their letters. */
  readonly letters: Int32Array;
  readonly spoken: Spoken;
}

export interface Perceived {
  /** The message from its begin to its end. */
  readonly whole: Stretch;
  /** Those of its parts that are looked at, each by itself. */
  readonly stretches: readonly Stretch[];
  /** Unset where it is in doubt. */
  readonly language?: AnyTag;
}

/** Linear in the message's length. */
export function perceive(message: string, { tongue, lexicon }: Senses): Perceived {
  const sentences = sentencesOf(message);
  const letters = sentences.map(lettersOf);
  const { language, heard } = tongueOf(letters, tongue);
  const all = sentences.map((words, at): Stretch => {
    return { words, letters: letters[at]?.features ?? none, spoken: conceptsIn(lexicon, words, heard) };
  });
  const whole = together(all);
  const short = all.length > 1 && whole.words.length <= widest ? [whole] : [];
  const stretches = [...short, ...all.flatMap((one, at) => parts(one, letters[at]?.ends ?? none))];
  return { whole, stretches, ...(language && { language }) };
}

/**
 * Words of a stretch that is looked at as one: more would hide a cry for help in the middle of a story. A message of several
 * sentences that is no longer is looked at as a whole too, for people break off in the middle of what they say.
 */
const widest = 24;

function together(sentences: readonly Stretch[]): Stretch {
  const [first] = sentences;
  if (first && sentences.length === 1) return first;
  const letters = new Int32Array(sentences.reduce((sum, one) => sum + one.letters.length, 0));
  let from = 0;
  for (const one of sentences) {
    letters.set(one.letters, from);
    from += one.letters.length;
  }
  return {
    words: sentences.flatMap(({ words }) => words),
    letters,
    spoken: sentences.flatMap(({ spoken }) => spoken),
  };
}

/** A sentence in overlapping parts where it is long, as a story without a full stop is. */
function parts(sentence: Stretch, ends: Int32Array): readonly Stretch[] {
  const step = widest / 2;
  const { words, letters, spoken } = sentence;
  if (words.length <= widest) return [sentence];
  const count = Math.ceil(words.length / step) - 1;
  return Array.from({ length: count }, (_, place) => {
    const from = place * step;
    const to = Math.min(words.length, from + widest);
    return {
      words: words.slice(from, to),
      letters: letters.subarray(from === 0 ? 0 : ends[from - 1], ends[to - 1]),
      spoken: spoken.slice(from, to),
    };
  });
}

const none = new Int32Array(0);

/** By so many features of letters a language is known, if at all; more would cost more than all the rest of hearing. */
const enough = 160;
/** A language likelier than this is told; below it the next likeliest is listened for as well. */
const sure = 0.9;

/** The likeliest language, and a bit for each that is listened for: English always, for everybody mixes it in. */
function tongueOf(
  letters: readonly Letters[],
  tongue: Classifier<AnyTag>,
): { readonly language?: AnyTag; readonly heard: number } {
  const weighed: Weighed[] = [];
  let left = enough;
  for (const { features } of letters) {
    if (left <= 0) break;
    weighed.push(weigh(tongue, features.subarray(0, left)));
    left -= features.length;
  }
  const likely = likelihoods(tongue, weighed);
  const first = greatest(likely);
  const bit = (place: number): number => (place < 0 ? 0 : 1 << place);
  const english = bit(tongue.classes.indexOf('en'));
  const language = tongue.classes[first];
  if ((likely[first] ?? 0) >= sure && language) return { language, heard: bit(first) | english };
  likely[first] = 0;
  return { heard: bit(first) | bit(greatest(likely)) | english };
}

function greatest(likely: Float64Array): number {
  return likely.indexOf(Math.max(...likely));
}
