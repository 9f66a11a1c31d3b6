import { fold } from './normalise';
import { createGrammarReader } from './date-grammar';
import { createRecogniser } from './recogniser';
import { whichDays } from './which-days';
import type { Span, UnderstoodDate } from './date';
import type { DateWords } from './date-words';
import type { MentionReader, PartOfDay } from './mention';

export type DateReader = (words: string, today: string) => UnderstoodDate;

/**
 * The reader of dates of one language. Never a day after `today`, and never an error; a text of more than 120 characters,
 * or with more than a few readings, is not understood.
 */
export function createDateReader(words: DateWords): DateReader {
  let mentioned: MentionReader | undefined;
  const unsure = words.unsure.map(fold).sort((one, other) => other.length - one.length);
  return (said, today) => {
    const text = fold(said).replace(/\s+/g, ' ').trim();
    if (text.length > mostDateCharacters) return { understood: 'nothing' };
    const phrase = unsure.find((one) => contains(text, one));
    const rest = phrase ? text.replace(phrase, ' ').replace(/ +/g, ' ').trim() : text;
    mentioned ??= readerOf(words);
    const spans = rest ? spansIn(rest, today, mentioned) : [];
    return spans.length === 0 && phrase ? { understood: 'unsure' } : understood(spans);
  };
}

/** Made at the first date: it takes a while, and most conversations of a server's first seconds have none. */
function readerOf({ grammar, doubts }: DateWords): MentionReader {
  return grammar ? createGrammarReader(grammar, doubts) : createRecogniser(doubts);
}

/** Long enough for a date with its story; the recogniser takes seconds over a thousand characters. */
export const mostDateCharacters = 120;
/** More days than a person can choose among. */
const mostReadings = 6;

function contains(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  const isWord = (character: string | undefined) => /[\p{L}\p{M}\p{Nd}]/u.test(character ?? '');
  return at >= 0 && !isWord(text[at - 1]) && !isWord(text[at + phrase.length]);
}

function spansIn(text: string, today: string, mentioned: MentionReader): readonly Span[] {
  const { mentions, part } = mentioned(text, today);
  const days = mentions.map((mention) => whichDays(mention, today));
  // One of them impossible: then the words as a whole are not clear.
  if (days.some((spans) => spans.length === 0)) return [];
  return unique(days.flat().map((span) => withPart(span, part)));
}

function withPart(span: Span, part: PartOfDay | undefined): Span {
  return part && span.precision === 'day' ? { ...span, part } : span;
}

function unique(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    ({ from, to }, place) => spans.findIndex((one) => one.from === from && one.to === to) === place,
  );
}

function understood(spans: readonly Span[]): UnderstoodDate {
  const [span, ...more] = spans;
  if (!span || spans.length > mostReadings) return { understood: 'nothing' };
  return more.length === 0 ? { understood: 'one', span } : { understood: 'several', spans };
}
