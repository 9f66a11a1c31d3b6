/** Playing moves in tests: whole drafts, and values by kind. */
import { play } from '../../src/form/play';
import type { Draft } from '../../src/form/draft';
import type { Form, Value } from '../../src/form/form';
import type { Move } from '../../src/form/play';

/** A draft in which nothing was answered. */
export function blank(form: Form): Draft {
  return { id: 'd1', form: form.id, answers: {} };
}

/** The draft after these moves, none of which may be refused. */
export function after(form: Form, draft: Draft, ...moves: readonly Move[]): Draft {
  return moves.reduce((now, move) => {
    const played = play(form, now, move);
    if (played.result === 'refused') throw new Error(`${move.do} was refused: ${played.because}`);
    return played.draft;
  }, draft);
}

/** Why a move is refused; `undefined` when it is played. */
export function refusal(form: Form, draft: Draft, move: Move): string | undefined {
  const played = play(form, draft, move);
  return played.result === 'refused' ? played.because : undefined;
}

export const text = (words: string): Value => ({ kind: 'text', text: words });
export const choice = (chosen: string): Value => ({ kind: 'choice', choice: chosen });
export const choices = (...chosen: readonly string[]): Value => ({ kind: 'choices', choices: chosen });
export const contact = (words: string): Value => ({ kind: 'contact', contact: words });
export const skipped: Value = { kind: 'skipped' };

/** A day somebody named; several days when their words could mean any of them. */
export function date(words: string, ...days: readonly string[]): Value {
  return { kind: 'date', words, spans: days.map((day) => ({ from: day, to: day, precision: 'day' })) };
}

/** Answers a question by typing. */
export function says(question: string, value: Value): Move {
  return { do: 'answer', question, value, source: 'typed' };
}
