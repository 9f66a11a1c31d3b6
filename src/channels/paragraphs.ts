/** A shown entry as paragraphs of plain text, for clients that draw buttons but nothing else. Pure. */
import type { ShownData, ShownScreen } from './wire';

/** What is said, then what is asked, then what cannot be told by buttons. */
export function paragraphs({ said, screen }: ShownData): readonly string[] {
  const told = said.map(({ text }) => text);
  return screen ? [...told, ...screen.ask, ...rows(screen), ...listed(screen)] : told;
}

/** The check before sending, one line for each answer. Not numbered: a number typed there could be taken for "send". */
export function rows(screen: ShownScreen): readonly string[] {
  const lines = screen.review?.map(({ label, answer }) => `${label}: ${answer.join(', ')}`);
  return lines && lines.length > 0 ? [lines.join('\n')] : [];
}

/** Options as numbered lines, as people answer them in text. */
export function numberedLines(labels: readonly { readonly label: string }[]): string {
  return labels.map(({ label }, index) => `${index + 1}. ${label}`).join('\n');
}

/** For `each`: its items, numbered, and under them what can be said of each. */
export function asked(screen: ShownScreen): readonly string[] {
  const items = screen.items ?? [];
  const answers = screen.choices.map(({ label }) => label).join(' / ');
  return [numberedLines(items), answers].filter((line) => line !== '');
}

function listed(screen: ShownScreen): readonly string[] {
  if (screen.kind === 'each') return asked(screen);
  return screen.kind === 'choices' && screen.choices.length > 0 ? [numberedLines(screen.choices)] : [];
}
