/** The understanding of every language, as the app makes it. */
import { languages } from '../locales';
import { createUnderstanding } from '../src/understanding/understand';
import type { Understanding } from '../src/understanding/understand';

export async function everyUnderstanding(): Promise<Understanding> {
  const words = await Promise.all(Object.values(languages).map((language) => language.understanding()));
  return createUnderstanding(words.map(({ understanding }) => understanding));
}
