import { text } from '../src/language/text';
import type { Answer, Value } from '../src/form/form';
import type { Span } from '../src/language/date';
import type { Text } from '../src/language/text';
import type { Wording } from './questionnaire';

type DateValue = Extract<Value, { kind: 'date' }>;

/** An answer as sentences, for the check before sending and wherever it is named again, in the words of its asking. */
export function answerInWords(wording: Wording, question: string, { value }: Answer): readonly Text[] {
  switch (value.kind) {
    case 'choice':
      return [wording.choice(question, value.choice)];
    case 'choices':
      return value.choices.map((choice) => wording.choice(question, choice));
    case 'each':
      return Object.entries(value.items).map(([item, answer]) =>
        text('answer.item', {
          question: wording.item(question, item),
          answer: text(`answer.${answer}`),
        }),
      );
    case 'text':
      return [text('plain', { words: value.text })];
    case 'contact':
      return [text('plain', { words: value.contact })];
    case 'date':
      return [dateInWords(value)];
    case 'file':
      return value.files.map(({ name }) => text('plain', { words: name }));
    case 'secret':
      return [text('plain', { words: '••••' })];
    case 'skipped':
      return [text('answer.skipped')];
  }
}

/** A stretch of time in long form, with the part of the day where one was said. */
export function spanInWords(span: Span): Text {
  const days = span.from === span.to ? { day: span.from } : { from: span.from, to: span.to };
  return text(span.part ? `span.part.${span.part}` : 'span.day', { span: days });
}

/** What was said of a day: its meaning in long form where there is one, and the person's own words. */
export function dateInWords({ words, spans }: Pick<DateValue, 'words' | 'spans'>): Text {
  const [span, another] = spans;
  if (!span || another) return text('plain', { words });
  return text('answer.with-words', { meaning: spanInWords(span), words });
}
