import { understanding } from '../../locales/en/understanding';
import { createUnderstanding, formsAndKinds } from '../../src/understanding/understand';
import type { ToldStory } from './kept-apart-stories';

/** Shares from 0 to 1. */
export interface Measured {
  readonly precision: number;
  readonly recall: number;
}

const understood = createUnderstanding([understanding]);

/** How much of what stories say is found, and how much of what is found they say; over all of them together. */
export function measure(stories: readonly ToldStory[]): Readonly<Record<'forms' | 'kinds', Measured>> {
  const pairs = stories.map(
    ([text, says]) => [formsAndKinds(says), formsAndKinds(understood.story(text))] as const,
  );
  const of = (what: 'forms' | 'kinds'): Measured => {
    let [both, said, found] = [0, 0, 0];
    for (const [expected, heard] of pairs) {
      const right: readonly string[] = expected[what];
      both += heard[what].filter((one) => right.includes(one)).length;
      said += right.length;
      found += heard[what].length;
    }
    return { precision: both / found, recall: both / said };
  };
  return { forms: of('forms'), kinds: of('kinds') };
}
