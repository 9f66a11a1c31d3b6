/** The understanding of every language, as the app makes it. */
import { understandings } from '../locales';
import { createUnderstanding } from '../src/understanding/understand';
import type { Understanding } from '../src/understanding/understand';

export async function everyUnderstanding(): Promise<Understanding> {
  const words = await Promise.all(understandings.map((load) => load()));
  return createUnderstanding(words.map(({ understanding }) => understanding));
}
