/**
 * Learns a classifier from samples. Deterministic: the same samples and options give the same bytes on any machine with the same
 * JavaScript engine.
 */
import { softmax } from './classifier';
import type { Classifier } from './classifier';

export interface Sample {
  readonly features: Int32Array;
  /** Place in `classes`. */
  readonly class: number;
  /** How much it counts; 1 is usual. */
  readonly weight: number;
}

export interface Learning<Name extends string = string> {
  readonly classes: readonly Name[];
  readonly buckets: number;
  /** How often every sample is gone through. */
  readonly rounds: number;
  readonly rate: number;
  /** How strongly weights are drawn back to nothing. */
  readonly ridge: number;
}

/**
 * Logistic regression over all classes at once, by gradient descent one sample at a time, with steps that shrink for whatever was
 * seen often (AdaGrad: Duchi, Hazan and Singer, 2011).
 */
export function learn<Name extends string>(
  samples: readonly Sample[],
  learning: Learning<Name>,
): Classifier<Name> {
  const { classes, buckets, rounds } = learning;
  const random = numbersFrom(1);
  const weights = new Float32Array(buckets * classes.length);
  const slopes = new Float32Array(weights.length).fill(1e-3);
  const bias = new Float64Array(classes.length);
  const order = [...samples];
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const sample of order) step(sample, { weights, slopes, bias }, learning);
  }
  return inBytes(weights, bias, learning);
}

interface Fitted {
  readonly weights: Float32Array;
  readonly slopes: Float32Array;
  readonly bias: Float64Array;
}

function step(sample: Sample, { weights, slopes, bias }: Fitted, { buckets, rate, ridge }: Learning): void {
  const { features } = sample;
  const count = bias.length;
  const share = 1 / Math.sqrt(Math.max(1, features.length));
  const scores = Float64Array.from(bias);
  for (const feature of features) {
    const from = (feature & (buckets - 1)) * count;
    for (let place = 0; place < count; place += 1)
      scores[place] = (scores[place] ?? 0) + (weights[from + place] ?? 0) * share;
  }
  const slopeOf = softmax(scores).map(
    (likely, place) => (likely - Number(place === sample.class)) * sample.weight,
  );
  for (let place = 0; place < count; place += 1)
    bias[place] = (bias[place] ?? 0) - biasRate * (slopeOf[place] ?? 0);
  for (const feature of features) {
    const from = (feature & (buckets - 1)) * count;
    for (let place = 0; place < count; place += 1) {
      const at = from + place;
      const weight = weights[at] ?? 0;
      const slope = (slopeOf[place] ?? 0) * share + ridge * weight;
      const steepness = (slopes[at] ?? 0) + slope * slope;
      slopes[at] = steepness;
      weights[at] = weight - (rate * slope) / Math.sqrt(steepness);
    }
  }
}

const biasRate = 0.01;

function inBytes<Name extends string>(
  weights: Float32Array,
  bias: Float64Array,
  { classes, buckets }: Learning<Name>,
): Classifier<Name> {
  const most = weights.reduce((largest, one) => Math.max(largest, Math.abs(one)), 0);
  const scale = most / 127 || 1;
  return {
    classes,
    buckets,
    scale,
    bias: Array.from(bias),
    weights: Int8Array.from(weights, (one) => Math.round(one / scale)),
  };
}

/** A linear congruential generator (Numerical Recipes): chance that is the same every time. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(all: Sample[], random: () => number): void {
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [here, there] = [all[at], all[other]];
    if (here && there) [all[at], all[other]] = [there, here];
  }
}
