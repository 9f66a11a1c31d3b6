/** A report made of a private note: its entries are the story, which is shown and confirmed like any other. */
import { spanInWords } from '../../dialogs/answer-in-words';
import { longestStory, report } from '../../dialogs/report';
import { longestDate } from '../form/fits';
import { text } from '../language/text';
import { start } from './enter';
import { entryInWords } from './note';
import { begin } from './state';
import type { NoteEntry } from '../domain/note';
import type { Value } from '../form/form';
import type { Span } from '../language/date';
import type { Text } from '../language/text';
import type { Around } from './around';
import type { OpenNote, State } from './state';
import type { Taken } from './step';

/**
 * Closes the note and begins a report with what it says, after a story that was told beside it. The note itself stays as it is.
 * Where it is longer than a report may be, the newest entries go in: those are the ones that can still count.
 */
export function reportNote(state: State, { entries }: OpenNote, around: Around): Taken {
  const say = (sentence: Text) => around.language(state.language).say(sentence);
  const told = entries.map((entry) => entryInWords(entry).map(say).join('\n'));
  const before = state.story === undefined ? [] : [state.story];
  const fitting = newestThatFit(told, before);
  const story = [...before, ...fitting].join('\n\n');
  const begun = start({ ...begin(state.language), heard: state.heard, story }, report.form.id, around);
  const when = whenOf(entries.slice(entries.length - fitting.length), say);
  const whole = fitting.length === entries.length;
  const first = [text('notes.report'), ...(whole ? [] : [text('notes.report-part')])];
  return {
    ...begun,
    state: when ? withWhen(begun.state, when) : begun.state,
    say: [...first.map((sentence) => ({ text: sentence })), ...begun.say],
    erase: true,
  };
}

function newestThatFit(told: readonly string[], before: readonly string[]): readonly string[] {
  const fits = (entries: readonly string[]) => [...before, ...entries].join('\n\n').length <= longestStory;
  const from = told.findIndex((_entry, place) => fits(told.slice(place)));
  return from < 0 ? [] : told.slice(from);
}

/** The days of all the entries, to be confirmed with what the story says; where they are too many, from first to last. */
function whenOf(entries: readonly NoteEntry[], say: (sentence: Text) => string): Value | undefined {
  const dated = entries.flatMap(({ when }) => when ?? []);
  const spans = dated.flatMap((when) => (when.spans.length === 1 ? when.spans : []));
  const [only, another] = dated;
  if (spans.length === 0) return undefined;
  if (only && !another) return only;
  const words = [...new Set(spans.map((span) => say(spanInWords(span))))].join('; ');
  if (words.length <= longestDate) return { kind: 'date', words, spans };
  const whole = fromFirstToLast(spans);
  return { kind: 'date', words: say(spanInWords(whole)), spans: [whole] };
}

function fromFirstToLast(spans: readonly Span[]): Span {
  const from = spans.map((span) => span.from).toSorted()[0] ?? '';
  const to =
    spans
      .map((span) => span.to)
      .toSorted()
      .at(-1) ?? '';
  return { from, to, precision: 'range' };
}

function withWhen(state: State, value: Value): State {
  const { draft } = state;
  if (!draft) return state;
  const answers = { ...draft.answers, when: { value, source: 'understood', confirmed: false } as const };
  return { ...state, draft: { ...draft, answers } };
}
