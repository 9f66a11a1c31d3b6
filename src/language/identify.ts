import type { LanguageTag } from './language';

/**
 * The language that a text seems to be in, by its letters: a hint to offer, never to act on. `undefined` when the letters
 * tell nothing (Latin ones are everybody's), for a single word, and for a mixture.
 */
export function identify(text: string): LanguageTag | undefined {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const arabic = words.filter((word) => /\p{Script=Arabic}/u.test(word));
  if (arabic.length < 2 || arabic.length * 2 <= words.length) return undefined;
  // Persian and Urdu have letters of their own; that they are missing proves nothing in two words, but this is a hint.
  return arabic.some((word) => /[پچژگکیٹڈڑںےہھ]/u.test(word)) ? undefined : 'ar';
}
