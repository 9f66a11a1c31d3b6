import { text } from '../language/text';
import type { Question, Value } from '../form/form';
import type { Span, UnderstoodDate } from '../language/date';
import type { Language } from '../language/language';
import type { Content } from './incoming';

/**
 * What was said or pressed, as a value for this question; `undefined` when it is none. The person's own words are kept
 * whatever is understood of them.
 * @param today the council's day, `YYYY-MM-DD`; asked for only where a date hangs on it
 */
export function valueOf(
  question: Question,
  content: Content,
  language: Language,
  today: () => string,
): Value | undefined {
  switch (question.kind) {
    case 'choice':
      return content.kind === 'press' ? { kind: 'choice', choice: content.choice } : undefined;
    case 'choices':
      return severalOf(content);
    case 'each':
      return content.kind === 'each' ? { kind: 'each', items: content.items } : undefined;
    case 'text':
      return content.kind === 'text' ? { kind: 'text', text: content.text.trim() } : undefined;
    case 'contact':
      return content.kind === 'text' ? { kind: 'contact', contact: content.text.trim() } : undefined;
    case 'date':
      return dateOf(content, language, today);
    case 'file':
      return content.kind === 'files' ? { kind: 'file', files: content.files } : undefined;
    case 'secret':
      return content.kind === 'text' ? { kind: 'secret' } : undefined;
  }
}

function severalOf(content: Content): Value | undefined {
  if (content.kind === 'choices') return { kind: 'choices', choices: content.choices };
  return content.kind === 'press' ? { kind: 'choices', choices: [content.choice] } : undefined;
}

function dateOf(content: Content, language: Language, today: () => string): Value | undefined {
  if (content.kind === 'press' && content.choice === 'unsure') {
    return { kind: 'date', words: language.say(text('form.date.unsure')), spans: [], unsure: true };
  }
  if (content.kind !== 'text') return undefined;
  const words = content.text.trim();
  const understood = language.understandDate(words, today());
  const unsure = understood.understood === 'unsure' && { unsure: true as const };
  return { kind: 'date', words, spans: spansOf(understood), ...unsure };
}

function spansOf(understood: UnderstoodDate): readonly Span[] {
  if (understood.understood === 'one') return [understood.span];
  return understood.understood === 'several' ? understood.spans : [];
}
