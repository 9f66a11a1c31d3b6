import { isDenied, stands } from '../phrases/denial';
import { byFirstWord, matchesIn } from '../phrases/matches';
import { compile, isOneOf } from '../phrases/pattern';
import { foldMark, sentencesOf } from '../phrases/tokens';
import type { Index } from '../phrases/matches';
import type { Pattern } from '../phrases/pattern';
import type { Token } from '../phrases/tokens';
import type { DangerPhrases, Mark, PhraseGroup } from './phrases';

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
  const index = byFirstWord(languages.flatMap(prepare));
  return (text) =>
    sentencesOf(text)
      .flatMap((tokens) => inSentence(tokens, index))
      .reduce((worst, one) => (rank[one.level] < rank[worst.level] ? one : worst), nothing);
}

const nothing: Heard = { level: 'none', reason: 'none' };
const rank = { immediate: 0, crisis: 1, disclosure: 2, none: 3 };

/** A phrase to listen for. */
interface Known {
  readonly pattern: Pattern;
  /** Unset: a harmless phrase. */
  readonly group?: PhraseGroup;
  readonly marks: Marks;
}
type Marks = Readonly<Record<Mark, ReadonlySet<string>>>;

function prepare({ classes, groups, harmless, marks }: DangerPhrases): readonly Known[] {
  const folded = foldMarks(marks);
  const known = (phrase: string): Known => ({ pattern: compile(phrase, classes), marks: folded });
  return [
    ...harmless.map(known),
    ...groups.flatMap((group) => group.say.map((phrase) => ({ ...known(phrase), group }))),
  ];
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

function inSentence(tokens: readonly Token[], index: Index<Known>): readonly Heard[] {
  const matches = matchesIn(tokens, index);
  const harmless = new Set(matches.flatMap(({ known, places }) => (known.group ? [] : places)));
  return matches.flatMap(({ known: { group, marks }, places }) =>
    group && !places.some((place) => harmless.has(place)) ? judged(group, places, tokens, marks) : [],
  );
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
  if (stands(marks.maybe, places, tokens, marks)) return [];
  const isToldOf = has('past') || has('habit') || stands(marks.quoted, places, tokens, marks);
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
