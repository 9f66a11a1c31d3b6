/** In which language words are, by their letters: a hint to offer, never to act on. */
import { likelihoods, weigh } from './classifier';
import { sentencesOf } from './fold';
import { lettersOf } from './letters';
import type { AnyTag } from '../../locales';
import type { Classifier, Weighed } from './classifier';
import type { Letters } from './letters';

export interface Tongue {
  readonly language: AnyTag;
  /** The next likeliest. */
  readonly second: AnyTag;
  /** How likely the first is, from 0 to 1. */
  readonly confidence: number;
}

/** From this on a language is told; below it, it is in doubt. */
export const sure = 0.9;

/** `undefined` for a message without words. Linear in the message's length. */
export function identify(message: string, tongues: Classifier<AnyTag>): Tongue | undefined {
  return tongueOf(sentencesOf(message).map(lettersOf), tongues);
}

/** By so many features of letters a language is known, if at all; more would cost more than all the rest of hearing. */
const enough = 120;

/** The same for sentences of which the letters are known. */
export function tongueOf(sentences: readonly Letters[], tongues: Classifier<AnyTag>): Tongue | undefined {
  const weighed: Weighed[] = [];
  let left = enough;
  for (const { features } of sentences) {
    if (left <= 0) break;
    weighed.push(weigh(tongues, features.subarray(0, left)));
    left -= features.length;
  }
  if (weighed.length === 0) return undefined;
  const likely = likelihoods(tongues, weighed);
  const first = greatest(likely);
  const confidence = likely[first] ?? 0;
  likely[first] = 0;
  const [language, second] = [tongues.classes[first], tongues.classes[greatest(likely)]];
  return language && second && { language, second, confidence };
}

function greatest(likely: Float64Array): number {
  let first = 0;
  for (let place = 1; place < likely.length; place += 1)
    if ((likely[place] ?? 0) > (likely[first] ?? 0)) first = place;
  return first;
}
