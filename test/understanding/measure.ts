import { formsAndKinds } from '../../src/understanding/understand';
import type { Understanding } from '../../src/understanding/understand';
import type { ToldStory } from './kept-apart-stories';
import type { StoryWithPlace } from './built-stories-as-written';

/** Shares from 0 to 1. */
export interface Measured {
  readonly precision: number;
  readonly recall: number;
}

/** How much of what stories say is found, and how much of what is found they say; over all of them together. */
export function measure(
  understanding: Understanding,
  stories: readonly { readonly [0]: ToldStory[0]; readonly [1]: ToldStory[1] }[],
): Readonly<Record<'forms' | 'kinds', Measured>> {
  const of = (what: 'forms' | 'kinds') =>
    sharesOf(
      stories.map(({ 0: text, 1: says }) => [
        formsAndKinds(says)[what],
        formsAndKinds(understanding.story(text))[what],
      ]),
    );
  return { forms: of('forms'), kinds: of('kinds') };
}

/** The same for who did it and where. */
export function measureBesides(understanding: Understanding, stories: readonly StoryWithPlace[]): Measured {
  return sharesOf(
    stories.map(([text, , besides]) => [
      besides,
      understanding.story(text).filter((one) => /^(?:who|where)\./.test(one)),
    ]),
  );
}

function sharesOf(
  pairs: readonly (readonly [said: readonly string[], heard: readonly string[]])[],
): Measured {
  let [both, said, found] = [0, 0, 0];
  for (const [right, heard] of pairs) {
    both += heard.filter((one) => right.includes(one)).length;
    said += right.length;
    found += heard.length;
  }
  return { precision: both / found, recall: both / said };
}
