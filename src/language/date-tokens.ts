import { normalise } from './normalise';
import type { Role, Sense, Vocabulary } from './date-vocabulary';

/** A word, phrase, number or written date of a text, with all that it can be. Words that mean no time are left out. */
export interface Token {
  readonly senses: readonly Sense[];
  /** A day written in numbers, as it stands: `[17, 11, 2026]`. */
  readonly numeric?: readonly number[];
  /** In this language the month may stand first in such a day. */
  readonly eitherOrder?: true;
}

/** What of a language's ways is no word. */
export interface Ways {
  /** Written onto the front of words. */
  readonly prefixes: readonly string[];
  /** Its own dates in numbers have the month first, while those of the United Kingdom have the day. */
  readonly monthFirst: boolean;
}

/**
 * The text as tokens.
 * @param text folded
 */
export function tokensOf(text: string, vocabulary: Vocabulary, ways: Ways): readonly Token[] {
  const pieces = Array.from(text.matchAll(piece), ([found]) => found).flatMap((written) =>
    apart(written, vocabulary),
  );
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length;) {
    const found = phraseAt(pieces, at, vocabulary) ?? tokenOf(pieces[at] ?? '', vocabulary, ways);
    tokens.push(...found.tokens);
    at += found.length;
  }
  return tokens;
}

/** What a token can be in this place, if it can be that at all. */
export function as<R extends Sense['is']>(
  token: Token | undefined,
  role: R,
): Extract<Sense, { is: R }> | undefined {
  return token?.senses.find((sense): sense is Extract<Sense, { is: R }> => sense.is === role);
}

/** True when a token can be one of these. */
export function isAny(token: Token | undefined, wanted: readonly (Role | Sense['is'])[]): boolean {
  return token !== undefined && token.senses.some(({ is }) => wanted.includes(is));
}

/** Dates and times in numbers, numbers, words, and a dash between numbers. */
const piece =
  /\d{1,4}(?:[/-]\d{1,2}[/-]|\. ?\d{1,2}\. ?)\d{1,4}|\d{1,2}\/\d{1,2}|\d{1,2}:\d{2}|\d+|[\p{L}\p{M}]+|(?<=\d ?)[-–](?= ?\d)|[,،、]/gu;

/** Words in the longest phrase of a vocabulary. */
const longest = 6;

/** Chinese has no spaces: its words are the longest of the vocabulary from each character on. */
function apart(written: string, vocabulary: Vocabulary): readonly string[] {
  if (!/^\p{Script=Han}/u.test(written)) return [written];
  const words: string[] = [];
  for (let at = 0; at < written.length; at += words.at(-1)?.length ?? 1) {
    let length = Math.min(longestHan, written.length - at);
    while (length > 1 && !vocabulary.has(written.slice(at, at + length))) length -= 1;
    words.push(written.slice(at, at + length));
  }
  return words;
}

/** Characters in the longest Chinese word of a vocabulary. */
const longestHan = 6;

interface Taken {
  readonly tokens: readonly Token[];
  readonly length: number;
}

function phraseAt(pieces: readonly string[], at: number, vocabulary: Vocabulary): Taken | undefined {
  for (let length = Math.min(longest, pieces.length - at); length > 0; length -= 1) {
    const senses = vocabulary.get(pieces.slice(at, at + length).join(' '));
    if (senses) return { tokens: [{ senses }], length };
  }
  return undefined;
}

function tokenOf(written: string, vocabulary: Vocabulary, { prefixes, monthFirst }: Ways): Taken {
  if (/^\d+$/.test(written)) return one({ senses: [{ is: 'number', value: Number(written) }] });
  if (/^\d+:/.test(written)) return one({ senses: [{ is: 'clock' }] });
  if (/^\d+[/.-]/.test(written)) {
    const numeric = written.split(/[/.-] ?/).map(Number);
    return one({ senses: [], numeric, ...(monthFirst && { eitherOrder: true }) });
  }
  if (/^[-–]$/.test(written)) return one({ senses: [{ is: 'to' }] });
  if (/^[,،、]$/.test(written)) return one({ senses: [{ is: 'and' }, { is: 'comma' }] });
  return { tokens: withoutPrefix(written, vocabulary, prefixes), length: 1 };
}

function one(token: Token): Taken {
  return { tokens: [token], length: 1 };
}

function withoutPrefix(
  written: string,
  vocabulary: Vocabulary,
  prefixes: readonly string[],
): readonly Token[] {
  for (const prefix of prefixes.map(normalise)) {
    const senses = written.startsWith(prefix) ? vocabulary.get(written.slice(prefix.length)) : undefined;
    if (senses) return [{ senses: vocabulary.get(prefix) ?? [] }, { senses }];
  }
  // A word that speaks of no time still stands between those that do.
  return [{ senses: [] }];
}
