import { compile, isOneOf } from './pattern';
import { foldWord, sentencesOf } from './tokens';
import type { Pattern } from './pattern';
import type { DangerPhrases, Mark, PhraseGroup } from './phrases';
import type { Token } from './tokens';

/** How alarming somebody's words are. */
export interface Heard {
  /**
   * `immediate`: happening now, or asking for the police. `crisis`: suicide or self-harm. `disclosure`: grave, but past or
   * quoted.
   */
  readonly level: 'immediate' | 'crisis' | 'disclosure' | 'none';
  /** A code for operators and officers, such as `weapon-now`; `none` for level `none`. Never the words. */
  readonly reason: string;
}

export type Ear = (text: string) => Heard;

/**
 * Listens for danger in every language at once, whatever language a conversation is in. All is prepared here; hearing a
 * message takes a time that is linear in its length. It is a net with holes: ask, and offer the button, as well.
 */
export function createEar(languages: readonly DangerPhrases[]): Ear {
  const byWord = new Map<string, Known[]>();
  for (const language of languages) prepare(language, byWord);
  return (text) =>
    sentencesOf(text)
      .flatMap((tokens) => inSentence(tokens, byWord))
      .reduce((worst, one) => (rank[one.level] < rank[worst.level] ? one : worst), nothing);
}

const nothing: Heard = { level: 'none', reason: 'none' };
const rank = { immediate: 0, crisis: 1, disclosure: 2, none: 3 };

/** A phrase to listen for, under each word with which it can begin. */
interface Known {
  readonly pattern: Pattern;
  /** Unset: a harmless phrase. */
  readonly group?: PhraseGroup;
  readonly marks: Marks;
}
type ByWord = ReadonlyMap<string, readonly Known[]>;
type Marks = Readonly<Record<Mark, ReadonlySet<string>>>;

function prepare({ classes, groups, harmless, marks }: DangerPhrases, byWord: Map<string, Known[]>): void {
  const folded = foldMarks(marks);
  const add = (phrase: string, group?: PhraseGroup) => {
    const pattern = compile(phrase, classes);
    const known: Known = { pattern, marks: folded, ...(group && { group }) };
    for (const word of pattern.first) byWord.set(word, [...(byWord.get(word) ?? []), known]);
  };
  for (const phrase of harmless) add(phrase);
  for (const group of groups) for (const phrase of group.say) add(phrase, group);
}

function foldMarks(marks: DangerPhrases['marks']): Marks {
  const setOf = (mark: Mark) => new Set(marks[mark].split(/\s+/).map(foldMark));
  return {
    not: setOf('not'),
    no: setOf('no'),
    maybe: setOf('maybe'),
    past: setOf('past'),
    now: setOf('now'),
    habit: setOf('habit'),
    quoted: setOf('quoted'),
    break: setOf('break'),
  };
}

/** A comma is a mark too. */
function foldMark(written: string): string {
  return foldWord(written) || written;
}

interface Match {
  readonly known: Known;
  readonly places: readonly number[];
}

function inSentence(tokens: readonly Token[], byWord: ByWord): readonly Heard[] {
  const matches = tokens.flatMap((token, at) => matchesAt(tokens, at, token, byWord));
  const harmless = new Set(matches.flatMap(({ known, places }) => (known.group ? [] : places)));
  return matches.flatMap(({ known: { group, marks }, places }) =>
    group && !places.some((place) => harmless.has(place)) ? judged(group, places, tokens, marks) : [],
  );
}

function matchesAt(tokens: readonly Token[], at: number, token: Token, byWord: ByWord): readonly Match[] {
  const matches: Match[] = [];
  for (const form of token) {
    for (const known of byWord.get(form) ?? []) {
      const places = known.pattern.match(tokens, at);
      if (places) matches.push({ known, places });
    }
  }
  return matches;
}

/** Words in a short sentence, commas included. */
const short = 10;

function judged(
  group: PhraseGroup,
  places: readonly number[],
  tokens: readonly Token[],
  marks: Marks,
): readonly Heard[] {
  const { level, reason, past } = group;
  if (group.short && tokens.length > short) return [];
  if (isDenied(places, tokens, marks)) return [];
  const near = round(places, tokens);
  const has = (mark: Mark) => near.some((token) => isOneOf(token, marks[mark]));
  if (level === 'disclosure' || level === 'crisis' || has('now')) return [{ level, reason }];
  if (before(places, tokens, marks, 'maybe')) return [];
  const isToldOf = has('past') || has('habit') || before(places, tokens, marks, 'quoted');
  if (!isToldOf) return [{ level, reason }];
  return past ? [{ level: 'disclosure', reason: past }] : [];
}

/** How far a word of time reaches, where people write without full stops. */
const wide = 25;

/** The words round a match, and in its gaps. */
function round(places: readonly number[], tokens: readonly Token[]): readonly Token[] {
  const begin = Math.max(0, (places[0] ?? 0) - wide);
  return tokens
    .slice(begin, (places.at(-1) ?? 0) + wide)
    .filter((_token, at) => !places.includes(begin + at));
}

/** How far a "not" or an "if" reaches. */
const reach = 5;

/** "Not" shortly before it or within it; "no" only within. */
function isDenied(places: readonly number[], tokens: readonly Token[], marks: Marks): boolean {
  const [start = 0] = places;
  const end = places.at(-1) ?? start;
  const within = tokens.slice(start, end).filter((_token, at) => !places.includes(start + at));
  if (within.some((token) => isOneOf(token, marks.not) || isOneOf(token, marks.no))) return true;
  return isBefore(start, tokens, marks, 'not', 3);
}

function before(places: readonly number[], tokens: readonly Token[], marks: Marks, mark: Mark): boolean {
  const [start = 0] = places;
  const end = places.at(-1) ?? start;
  const within = tokens
    .slice(start, end)
    .some((token, at) => !places.includes(start + at) && isOneOf(token, marks[mark]));
  return within || isBefore(start, tokens, marks, mark, reach);
}

function isBefore(
  start: number,
  tokens: readonly Token[],
  marks: Marks,
  mark: Mark,
  distance: number,
): boolean {
  for (let at = start - 1; at >= 0 && at >= start - distance; at -= 1) {
    if (isOneOf(tokens[at], marks.break)) return false;
    if (isOneOf(tokens[at], marks[mark])) return true;
  }
  return false;
}
