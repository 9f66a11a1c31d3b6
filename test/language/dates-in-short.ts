import type { Span, UnderstoodDate } from '../../src/language/date';

/** What was understood, short enough for a table: `2026-11-21 evening`, `2026-11-09..2026-11-15 week`, `a | b`, `nothing`. */
export function inShort(understood: UnderstoodDate): string {
  switch (understood.understood) {
    case 'one':
      return spanInShort(understood.span);
    case 'several':
      return understood.spans.map(spanInShort).join(' | ');
    default:
      return understood.understood;
  }
}

function spanInShort({ from, to, precision, part }: Span): string {
  const days = from === to ? from : `${from}..${to}`;
  return [days, ...(precision === 'day' ? [] : [precision]), ...(part ? [part] : [])].join(' ');
}

/** Every day of it is a real one, in order, and none is after `today`. */
export function isPast(understood: UnderstoodDate, today: string): boolean {
  const spans =
    understood.understood === 'one'
      ? [understood.span]
      : understood.understood === 'several'
        ? understood.spans
        : [];
  return spans.every(({ from, to }) => isReal(from) && isReal(to) && from <= to && to <= today);
}

function isReal(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day;
}
