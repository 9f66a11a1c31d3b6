/** The same screen as plain numbered text, for the terminal, transcripts and whatever shows nothing but letters. Pure. */
import { abilities } from './abilities';
import { asked, numberedLines, rows } from './paragraphs';
import { show } from './show';
import type { ChannelName } from './assistant';
import type { Showable } from './show';
import type { ShownScreen } from './wire';
import type { Language } from '../language/language';

/** Paragraphs joined by blank lines: what is said, what is asked, its options by number, what is left, commands by name. */
export function numbered(entry: Showable, language: Language, channel: ChannelName = 'terminal'): string {
  const { said, screen } = show(entry, language, abilities[channel]);
  const told = said.map(({ text }) => text);
  if (!screen) return told.join('\n\n');
  const parts = [
    ...told,
    ...screen.ask,
    ...rows(screen),
    ...options(screen),
    ...left(screen, language),
    byName(screen.commands),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function options(screen: ShownScreen): readonly string[] {
  if (screen.kind === 'each') return asked(screen);
  return [takesDigits(screen) ? byName(screen.choices) : numberedLines(screen.choices)];
}

/** A bare number there is a day, a house or part of a code, never the number of an option: no option may show one. */
function takesDigits({ kind }: ShownScreen): boolean {
  return kind === 'date' || kind === 'contact' || kind === 'secret';
}

function byName(named: readonly { readonly label: string }[]): string {
  return named.map(({ label }) => `[${label}]`).join(' ');
}

/** How far it still is, where that is known. */
export function left({ progress: reached }: ShownScreen, language: Language): readonly string[] {
  if (!reached) return [];
  const count = Math.max(0, reached.of - reached.done);
  return [language.say({ key: 'progress.left', values: { count } })];
}
