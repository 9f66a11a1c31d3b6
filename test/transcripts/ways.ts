/**
 * The ways in which people meet the assistant, for transcripts: the page, which draws what it is sent; a channel of
 * letters alone, answered by numbers (SMS, the terminal); and a card with buttons (Teams, Web Chat).
 */
import { numbered } from '../../src/channels/numbered';
import { render } from '../../src/channels/render';
import type { ChannelName } from '../../src/channels/assistant';
import type { Showable } from '../../src/channels/show';
import type { ShownData, ShownScreen } from '../../src/channels/wire';
import type { Language } from '../../src/language/language';
import type { Act, Script } from './script';

export interface Way {
  readonly name: 'page' | 'numbered' | 'cards';
  /** Unset: the script's own. */
  readonly channel?: ChannelName;
  /** What can be seen of an entry. */
  shows(entry: Showable, language: Language, data: ShownData): string;
  /** The act, or what does the same where there is no such button or list. */
  does(act: Act, present: () => ShownScreen): Act;
  /** Whether a script can be played so. */
  takes(script: Script): boolean;
}

/** What is said, then what is asked with its buttons, one thing a line; in the script's own channel. */
const page: Way = {
  name: 'page',
  shows: (_entry, _language, { said, screen }) => {
    const lines = [
      ...said.map(({ text, tone }) => (tone ? tones[tone] : '') + text),
      ...(screen?.review ?? []).map(({ label, answer }) => `- ${label}: ${answer.join('; ')}`),
      ...(screen?.ask ?? []),
      ...(screen?.items ?? []).map(({ label }) => `- ${label}`),
    ];
    return withButtons(lines, screen?.choices.map(({ label }) => label) ?? []);
  },
  does: (act) => act,
  takes: () => true,
};

const tones = { alarm: '(!) ', details: '(folded) ', note: '(aside) ' } as const;

/** Everything as letters; whatever was pressed is typed, by its number where numbers count. */
const inNumbers: Way = {
  name: 'numbered',
  channel: 'terminal',
  shows: (entry, language) => numbered(entry, language),
  does: (act, present) => {
    if (act.act === 'presses') return says(numberOf(present(), act.label));
    if (act.act === 'ticks') return says(act.labels.map((label) => numberOf(present(), label)).join(', '));
    return act.act === 'answers-each' ? says(act.answers.join(', ')) : act;
  },
  // There are no old buttons where there are none.
  takes: ({ channel, acts }) => channel === 'page' && acts.every(({ act }) => act.act !== 'presses-earlier'),
};

/** The activity that a client without our page gets; what has no button is typed. */
const cards: Way = {
  name: 'cards',
  channel: 'directline',
  shows: (entry, language) => {
    const { text, suggestedActions } = render(entry, language, 'directline');
    return withButtons([text], suggestedActions?.actions.map(({ title }) => title) ?? []);
  },
  does: (act, present) => {
    if (act.act === 'ticks' && !isAlone(present(), act.labels)) return says(act.labels.join(', '));
    return act.act === 'answers-each' ? says(act.answers.join(', ')) : act;
  },
  takes: ({ channel }) => channel === 'page',
};

export const ways: readonly Way[] = [page, inNumbers, cards];

function says(words: string): Act {
  return { act: 'says', words: [words] };
}

/** In a date, an address or a code a bare number is part of the answer: there the label is typed, as commands are. */
function numberOf({ kind, choices }: ShownScreen, label: string): string {
  const place = choices.findIndex((one) => one.label === label);
  const counts = kind !== 'date' && kind !== 'contact' && kind !== 'secret';
  return place >= 0 && counts ? String(place + 1) : label;
}

function isAlone({ alone = [], choices }: ShownScreen, labels: readonly string[]): boolean {
  const ticked = choices.filter(({ label }) => labels.includes(label));
  return ticked.length === 1 && ticked.every(({ value }) => alone.includes(value));
}

function withButtons(lines: readonly string[], labels: readonly string[]): string {
  const buttons = labels.map((label) => `[${label}]`).join(' ');
  return [...lines, buttons].filter((line) => line !== '').join('\n');
}
