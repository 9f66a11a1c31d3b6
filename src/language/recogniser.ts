/** Dates in English through Microsoft's recogniser. Nobody else imports it. It finds; `whichDays` decides what is meant. */
import { respell } from './respell';
import { mentionOf, partOf } from './timex';
import type * as Library from '@microsoft/recognizers-text-date-time';
import type { MentionReader, Mention, PartOfDay } from './mention';
import type { Found } from './timex';

/**
 * A reader of English dates, day first as in the United Kingdom. Nothing, rather than a guess, when a part of the text may
 * change what the rest of it says. The library is loaded at the first text (a quarter of a second, once).
 * @param doubts words that, left over beside a date, make it another one or none
 */
export function createRecogniser(doubts: readonly string[]): MentionReader {
  const doubt = new RegExp(`\\b(${doubts.join('|')})\\b|\\d`);
  return (text, today) => {
    const plain = respell(text);
    const found = recognise(plain, today);
    const part = onlyPart(found);
    const dates = found.filter(({ kind }) => !notADate.includes(kind));
    const rest = blank(plain, found);
    const mentions = bareDay(rest, dates, plain, doubt) ?? together(dates, rest, today, doubt);
    return { mentions, ...(part && { part }) };
  };
}

const notADate = ['time', 'timerange', 'set'];

interface Piece extends Found {
  readonly at: number;
  /** One after its last character. */
  readonly end: number;
}

/** The culture is English outside the United States, and no other one is fallen back to. */
function recognise(plain: string, today: string): readonly Piece[] {
  const {
    recognizeDateTime,
    Culture,
    DateTimeOptions,
  }: typeof Library = require('@microsoft/recognizers-text-date-time');
  // Noon by the server's own clock, for the library reads the local fields.
  const noon = new Date(`${today}T12:00:00`);
  return recognizeDateTime(plain, Culture.EnglishOthers, DateTimeOptions.None, noon, false).map(
    ({ text, start, end, typeName, resolution }) => {
      const values: readonly Readonly<Record<string, string>>[] = resolution?.['values'] ?? [];
      const [first = {}] = values;
      return {
        text,
        at: start,
        end: end + 1,
        before: /(\w+) *$/.exec(plain.slice(0, start))?.[1] ?? '',
        kind: typeName.replace('datetimeV2.', ''),
        timex: first['timex'] ?? '',
        mod: first['Mod'] ?? '',
        start: first['start'] ?? '',
      };
    },
  );
}

function onlyPart(found: readonly Piece[]): PartOfDay | undefined {
  const parts = new Set(found.map(partOf).filter((part) => part !== undefined));
  return parts.size === 1 ? [...parts][0] : undefined;
}

/** What the recogniser did not take, in the same places. */
function blank(plain: string, found: readonly Piece[]): string {
  return found.reduce(
    (rest, { at, end }) => rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end),
    plain,
  );
}

/** "The 12th" and "Monday the 16th", of which the recogniser sees the weekday at most. */
function bareDay(
  rest: string,
  dates: readonly Piece[],
  plain: string,
  doubt: RegExp,
): readonly Mention[] | undefined {
  const [ordinal, ...more] = [...rest.matchAll(/\b(\d{1,2})(?:st|nd|rd|th)\b/g)];
  if (!ordinal || more.length > 0 || dates.length > 1) return undefined;
  if (doubt.test(rest.replace(ordinal[0], ''))) return [];
  const day = Number(ordinal[1]);
  const [weekday] = dates;
  if (!weekday) return [{ says: 'date', day }];
  const beside = /^ (?:the )?$/.test(plain.slice(weekday.end, ordinal.index));
  const mention = mentionOf(weekday, '9999-12-31');
  return beside && mention?.says === 'weekday' ? [{ says: 'date', day, weekday: mention.weekday }] : [];
}

function together(dates: readonly Piece[], rest: string, today: string, doubt: RegExp): readonly Mention[] {
  const mentions = dates.flatMap((date) => mentionOf(date, today) ?? []);
  const [first, second] = mentions;
  if (!first || mentions.length < dates.length) return [];
  const between = dates.slice(1).map(({ at }, place) => words(rest.slice(dates[place]?.end, at)));
  const [before, after] = [words(rest.slice(0, dates[0]?.at)), words(rest.slice(dates.at(-1)?.end))];
  if (doubt.test(`${before} | ${after}`)) return [];
  if (!second) return mentions;
  if (dates.length === 2) {
    const both = pair(first, second, between[0] ?? '', before);
    if (both) return [both];
  }
  return between.every((joint) => /^(and|or|and then|or maybe|and maybe|and also|)$/.test(joint)) &&
    !mentions.some(({ says }) => says === 'ago')
    ? mentions
    : [];
}

function pair(first: Mention, second: Mention, joint: string, before: string): Mention | undefined {
  const reaches = /^(to|till|til|until|through|up to)$/.test(joint);
  if (reaches || (joint === 'and' && /\bbetween$/.test(before))) {
    return { says: 'range', from: first, to: second };
  }
  const week = first.says === 'ago' ? first : second;
  const weekday = first.says === 'ago' ? second : first;
  if (week.says !== 'ago' || week.unit !== 'week' || weekday.says !== 'weekday' || joint) return undefined;
  return { says: 'weekday-of-week', weekday: weekday.weekday, count: week.count };
}

/** Without punctuation and the little words that stand before a day. */
function words(gap: string): string {
  return gap
    .replace(/[^a-z\d]+/g, ' ')
    .replace(/\b(on|the|in|of|at)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
