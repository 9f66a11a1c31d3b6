/** Long words known again although a letter slipped: "harrassed", "neigbour", "threatend". */
import { foldWord } from './tokens';
import type { Token } from './tokens';

/** Adds to a token the word that was meant; a token that is nearly none of them is given back as it is. */
export type Speller = (token: Token) => Token;

/** Shorter ones are too often other words: "stated" is nearly "stared". */
const shortest = 6;
const longest = 20;

/**
 * Forgives one letter left out, too many, wrong or swapped with the next, and letters doubled or not, anywhere but in the first
 * letter. `real` says which words are themselves, however near they come. Linear in the length of a token.
 */
export function createSpeller(forgiven: readonly string[], real: (word: string) => boolean): Speller {
  const meant = new Map<string, string>();
  for (const word of forgiven.map(foldWord)) {
    for (const rest of restsOf(word)) if (!meant.has(rest)) meant.set(rest, word);
  }
  return (token) => {
    if (meant.size === 0 || token.some(real)) return token;
    const words = token.flatMap((form) => wordMeant(form, meant));
    return words.length > 0 ? [...token, ...words] : token;
  };
}

function wordMeant(form: string, meant: ReadonlyMap<string, string>): readonly string[] {
  if (form.length < shortest || form.length > longest) return [];
  const rest = restsOf(form).find((one) => meant.has(one));
  const word = rest === undefined ? undefined : meant.get(rest);
  return word === undefined ? [] : [word];
}

/** The word with double letters made single, and that with each of its letters but the first left out. */
function restsOf(word: string): readonly string[] {
  const single = word.replace(/(.)\1+/gu, '$1');
  const places = Array.from(single.slice(1), (_letter, at) => at + 1);
  return [single, ...places.map((at) => single.slice(0, at) + single.slice(at + 1))];
}
