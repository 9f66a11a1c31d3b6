/**
 * Dates in the languages that the recogniser does not know, from ICU's words and a language's own (`Grammar`). The order of
 * words is free where a language's is: "3 days ago" and "ago 3 days", "last Tuesday" and "Tuesday last".
 */
import { mentionAt, mentionBehind } from './date-phrases';
import { as, isAny, tokensOf } from './date-tokens';
import { vocabularyOf } from './date-vocabulary';
import type { Grammar } from './date-words';
import type { Phrase, Rule } from './named-days';
import type { Token } from './date-tokens';
import type { Mention, MentionReader, PartOfDay } from './mention';

/** A reader of dates. Nothing, rather than a guess, when a word or number of time is left over. */
export function createGrammarReader(grammar: Grammar, doubts: readonly string[]): MentionReader {
  const vocabulary = vocabularyOf(grammar, doubts);
  const ways = { prefixes: grammar.prefixes, monthFirst: isMonthFirst(grammar) };
  return (text) => {
    const tokens = withoutHours(tokensOf(text, vocabulary, ways));
    const part = onlyPart(tokens);
    const phrases = phrasesIn(tokens, grammar.postpositions ? mentionBehind : mentionAt);
    return { mentions: together(phrases, tokens), ...(part && { part }) };
  };
}

/** As ICU has it: Filipino writes 11/17/2026. */
function isMonthFirst({ locales: [locale] }: Grammar): boolean {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' })
    .formatToParts()
    .map(({ type }) => type);
  return parts.indexOf('month') === 0 && parts.indexOf('day') < parts.indexOf('year');
}

function onlyPart(tokens: readonly Token[]): PartOfDay | undefined {
  const parts = new Set(tokens.flatMap((token) => as(token, 'part')?.part ?? []));
  return parts.size === 1 ? [...parts][0] : undefined;
}

function phrasesIn(tokens: readonly Token[], mention: Rule): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = mention(tokens, at);
    if (phrase) phrases.push(phrase);
    at = phrase?.end ?? at + 1;
  }
  return phrases;
}

function together(phrases: readonly Phrase[], tokens: readonly Token[]): readonly Mention[] {
  const [first, second] = phrases;
  const last = phrases.at(-1);
  if (!first || !last) return [];
  const outside = [...tokens.slice(0, first.at), ...tokens.slice(last.end)];
  if (outside.some(leavesDoubt)) return [];
  if (!second) return [first.mention];
  const gaps = phrases.slice(1).map(({ at }, place) => tokens.slice(phrases[place]?.end, at));
  const listed = gaps.every(
    (gap) => gap.length > 0 && gap.every((token) => isAny(token, ['and', 'part', 'day'])),
  );
  return listed && !phrases.some(({ mention }) => mention.says === 'ago')
    ? phrases.map(({ mention }) => mention)
    : [];
}

/** Left over, these are no part of a date that was understood: its meaning may hang on them. */
function leavesDoubt(token: Token): boolean {
  if (isAny(token, ['part', 'clock', 'and', 'day', 'from', 'current', 'now', 'hour'])) return false;
  // "One" is also "somebody".
  if (as(token, 'number')?.value === 1) return false;
  return token.numeric !== undefined || isAny(token, doubtful);
}

const doubtful = ['number', 'unit', 'ago', 'last', 'to', 'between', 'doubt', 'year'] as const;

/** "At 10", "10 o'clock" and "9 in the evening": an hour is no day, nor is "about" beside it a doubt. */
function withoutHours(tokens: readonly Token[]): readonly Token[] {
  const hours = tokens.map((_token, at) => isHour(tokens, at));
  const besideHour = (at: number) => (hours[at - 1] ?? false) || (hours[at + 1] ?? false);
  return tokens.filter((token, at) => !hours[at] && !(besideHour(at) && isAny(token, ['doubt'])));
}

function isHour(tokens: readonly Token[], at: number): boolean {
  const number = as(tokens[at], 'number')?.value ?? 0;
  if (number < 1 || number > 24) return false;
  if (isAny(tokens[at - 1], ['hour']) || isAny(tokens[at + 1], ['hour'])) return true;
  const saysDay = isAny(tokens[at - 1], ['day', 'of-month']);
  return number <= 12 && !saysDay && isAny(tokens[at + 1], ['part']);
}
