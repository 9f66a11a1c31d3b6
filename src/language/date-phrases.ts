import { as, isAny } from './date-tokens';
import { unitsAgo } from './date-vocabulary';
import { bareNumber, firstOf, made, relative, single, weekAndWeekday } from './named-days';
import type { Token } from './date-tokens';
import type { Mention } from './mention';
import type { Phrase, Rule } from './named-days';

/** The mention that begins at a token, or none. */
export const mentionAt: Rule = (tokens, at) =>
  firstOf([ranges, weekAndWeekday, relative, ago, since, ...single], tokens, at);

/** The same in a language of postpositions: "Monday from Wednesday to", "May since". */
export const mentionBehind: Rule = (tokens, at) => {
  const start = firstOf([relative, ago, ...single, bareNumber], tokens, at);
  if (!start || !isAny(tokens[start.end], ['since', 'from'])) return mentionAt(tokens, at);
  const end = firstOf([relative, ago, ...single], tokens, start.end + 1);
  if (end && isAny(tokens[end.end], ['to'])) {
    const range: Mention = { says: 'range', from: withMonthOf(start.mention, end.mention), to: end.mention };
    return made(range, at, end.end + 1);
  }
  return isAny(tokens[start.end], ['since'])
    ? made({ says: 'since', start: start.mention }, at, start.end + 1)
    : mentionAt(tokens, at);
};

/** "From 3 to 5 November", "between Monday and Wednesday", "from March until now". */
function ranges(tokens: readonly Token[], at: number): Phrase | undefined {
  const opened = isAny(tokens[at], ['from', 'between', 'since']);
  const begin = opened ? at + 1 : at;
  const between = isAny(tokens[at], ['between']);
  const from = firstOf([relative, ago, ...single, bareNumber], tokens, begin);
  if (!from || !isAny(tokens[from.end], between ? ['and', 'to'] : ['to'])) return undefined;
  const next = from.end + 1;
  if (opened && isAny(tokens[next], ['now']))
    return made({ says: 'since', start: from.mention }, at, next + 1);
  const to = firstOf([relative, ago, ...single], tokens, next);
  return (
    to && made({ says: 'range', from: withMonthOf(from.mention, to.mention), to: to.mention }, at, to.end)
  );
}

/** "3" in "3 to 5 November". */
function withMonthOf(from: Mention, to: Mention): Mention {
  if (from.says !== 'date' || from.month !== undefined) return from;
  if (to.says === 'date' && to.month !== undefined) return { ...from, month: to.month };
  const day = to.says === 'day' ? `${to.day.slice(0, 8)}${String(from.day).padStart(2, '0')}` : undefined;
  return day ? { says: 'day', day } : from;
}

/** "3 days ago", "ago two-weeks", "since a month" where a language has one word for both. */
function ago(tokens: readonly Token[], at: number): Phrase | undefined {
  const before = isAny(tokens[at], ['ago']);
  const counted = count(tokens, before ? at + 1 : at);
  if (!counted) return undefined;
  const within = !before && counted.end > at + 1 && isAny(tokens[counted.end - 1], ['ago']);
  const after = !before && isAny(tokens[counted.end], ['ago']);
  if (!before && !after && !within) return undefined;
  const end = after ? counted.end + 1 : counted.end;
  return isAny(tokens[end], ['last']) ? undefined : made(unitsAgo(counted.unit, counted.count), at, end);
}

function count(tokens: readonly Token[], at: number) {
  const number = as(tokens[at], 'number');
  const unit = as(tokens[number ? at + 1 : at], 'unit');
  if (!unit || unit.unit === 'weekend') return undefined;
  const end = number ? at + 2 : at + 1;
  // "One" may follow its noun: "a week one".
  const one = !number && as(tokens[end], 'number')?.value === 1;
  return { unit: unit.unit, count: number ? number.value : unit.count, end: one ? end + 1 : end };
}

function since(tokens: readonly Token[], at: number): Phrase | undefined {
  if (!isAny(tokens[at], ['since'])) return undefined;
  const start = firstOf([relative, ...single], tokens, at + 1);
  if (!start) return undefined;
  const now = isAny(tokens[start.end], ['to']) && isAny(tokens[start.end + 1], ['now']);
  return made({ says: 'since', start: start.mention }, at, now ? start.end + 2 : start.end);
}
