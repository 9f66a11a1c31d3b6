/**
 * Hears danger in a message, whatever language it is in: pure, and linear in the message's length. Word lists of every language say
 * what is spoken of; a linear model that learnt from examples in all of them says how alarming that is. It is a net with holes: ask,
 * and offer the button, as well.
 */
import { likelihoods, weigh } from '../words/classifier';
import { topicOf } from './concepts';
import { meaningsOf } from './meanings';
import { conceptAt } from './lexicon';
import { perceive } from './perceive';
import type { AnyTag } from '../../locales';
import type { Weighed } from '../words/classifier';
import type { Model } from './model';
import type { Stretch } from './perceive';

/** How alarming somebody's words are; in the order of gravity. */
export const levels = ['immediate', 'crisis', 'disclosure', 'none'] as const;
export type Level = (typeof levels)[number];

export interface Heard {
  /**
   * `immediate`: happening now, or asking for the police. `crisis`: suicide or self-harm. `disclosure`: grave, but past or
   * quoted.
   */
  readonly level: Level;
  /** A code for operators and officers: a topic such as `weapon`, or `unnamed`; `none` for level `none`. Never the words. */
  readonly reason: string;
  /** The language that the words are in, where that is beyond doubt. */
  readonly language?: AnyTag;
}

export type Ear = (message: string) => Heard;

/** How likely an alarm must be, and anything grave, before it counts. */
export interface Thresholds {
  readonly alarm: number;
  readonly grave: number;
}

/** An ear that has learnt; hearing a message reads nothing more. */
export function createEar(model: Model): Ear {
  return (message) => {
    const { stretches, language } = perceive(message, model);
    let worst: Heard = { ...nothing, ...(language && { language }) };
    for (const stretch of stretches) {
      const level = levelOf(likelihoods(model.danger, weighed(stretch, model)), model.thresholds);
      if (levels.indexOf(level) < levels.indexOf(worst.level))
        worst = { level, reason: reasonOf(stretch, level), ...(language && { language }) };
    }
    return worst;
  };
}

const nothing: Heard = { level: 'none', reason: 'none' };

/** What is spoken of counts so many times as much as the letters in which it is. */
export const meaningCounts = 3;

function weighed({ letters, spoken }: Stretch, { danger }: Model): readonly Weighed[] {
  const { sums, count } = weigh(danger, meaningsOf(spoken));
  const meanings: Weighed = { sums: sums.map((sum) => sum * meaningCounts), count: count * meaningCounts };
  return [meanings, weigh(danger, letters)];
}

function levelOf(
  [immediate = 0, crisis = 0, disclosure = 0]: Float64Array,
  { alarm, grave }: Thresholds,
): Level {
  if (immediate + crisis >= alarm) return immediate >= crisis ? 'immediate' : 'crisis';
  return immediate + crisis + disclosure >= grave ? 'disclosure' : 'none';
}

function reasonOf({ spoken }: Stretch, level: Level): string {
  return topicOf(new Set(spoken.flat().map(conceptAt)), level === 'crisis');
}
