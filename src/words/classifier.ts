/** A linear model: a weight for each feature and class, in one byte each. */

/** Tells how likely each class is for what has these features. */
export interface Classifier<Name extends string = string> {
  readonly classes: readonly Name[];
  /** A power of two; features that share a bucket are not told apart. */
  readonly buckets: number;
  /** For each bucket the weights of its classes, side by side. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** What each class has from the start. */
  readonly bias: readonly number[];
}

/** What features weigh together for each class, in steps, and how many there are. */
export interface Weighed {
  readonly sums: Int32Array;
  readonly count: number;
}

/** Linear in the number of features. */
export function weigh({ classes, buckets, weights }: Classifier, features: Int32Array): Weighed {
  const width = classes.length;
  const sums = new Int32Array(width);
  const mask = buckets - 1;
  // This is most of what hearing costs, so it goes by number: iterators and fallbacks took half as long again.
  for (let at = 0; at < features.length; at += 1) {
    const from = ((features[at] as number) & mask) * width;
    for (let place = 0; place < width; place += 1)
      sums[place] = ((sums[place] as number) + (weights[from + place] as number)) | 0;
  }
  return { sums, count: features.length };
}

/** The probability of each class, in the order of `classes`, for all that was weighed. */
export function likelihoods({ classes, scale, bias }: Classifier, all: readonly Weighed[]): Float64Array {
  const scores = new Float64Array(classes.length);
  let count = 0;
  for (const one of all) {
    count += one.count;
    for (let place = 0; place < scores.length; place += 1)
      scores[place] = (scores[place] ?? 0) + (one.sums[place] ?? 0);
  }
  const share = scale / Math.sqrt(Math.max(1, count));
  for (let place = 0; place < scores.length; place += 1)
    scores[place] = (scores[place] ?? 0) * share + (bias[place] ?? 0);
  return softmax(scores);
}

/** Scores as probabilities. */
export function softmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  const raised = new Float64Array(scores.length);
  for (let place = 0; place < scores.length; place += 1) {
    const one = Math.exp((scores[place] ?? 0) - most);
    raised[place] = one;
    sum += one;
  }
  for (let place = 0; place < raised.length; place += 1) raised[place] = (raised[place] ?? 0) / sum;
  return raised;
}
