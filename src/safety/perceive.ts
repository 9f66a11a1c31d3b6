/** A message as the classifier of danger takes it in: its letters, what its words speak of, and in which language. */
import { sentencesOf } from '../words/fold';
import { lettersOf } from '../words/letters';
import { sure, tongueOf } from '../words/tongue';
import { conceptsIn } from './lexicon';
import type { AnyTag } from '../../locales';
import type { Classifier } from '../words/classifier';
import type { Sentence } from '../words/fold';
import type { Lexicon } from './lexicon';
import type { Spoken } from './meanings';
import type { Tongue } from '../words/tongue';

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
  const told = tongueOf(letters, tongue);
  const heard = listenedFor(told, tongue.classes);
  const all = sentences.map((words, at): Stretch => {
    return { words, letters: letters[at]?.features ?? none, spoken: conceptsIn(lexicon, words, heard) };
  });
  const whole = together(all);
  const short = all.length > 1 && whole.words.length <= widest ? [whole] : [];
  const stretches = [...short, ...all.flatMap((one, at) => parts(one, letters[at]?.ends ?? none))];
  return { whole, stretches, ...(told && told.confidence >= sure && { language: told.language }) };
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

/** A bit for each language that is listened for: the likeliest, in doubt the next one too, and English, which everybody mixes in. */
function listenedFor(told: Tongue | undefined, languages: readonly AnyTag[]): number {
  const bit = (language: AnyTag): number => 1 << languages.indexOf(language);
  if (!told) return bit('en');
  const { language, second, confidence } = told;
  return bit('en') | bit(language) | (confidence < sure ? bit(second) : 0);
}
