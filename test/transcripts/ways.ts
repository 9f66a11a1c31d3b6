/**
 * The ways in which people meet the assistant, for transcripts: the page, which draws what it is sent; a channel of
 * letters alone, answered by numbers (SMS, the terminal); and a card with buttons and fields (Teams).
 */
import { face } from '../../src/channels/bot-service/face';
import { texts as ar } from '../../locales/ar';
import { texts as en } from '../../locales/en';
import { numbered } from '../../src/channels/numbered';
import { readable, submitted } from './card-in-words';
import type { Activity } from 'botbuilder';
import type { ChannelName } from '../../src/channels/assistant';
import type { Showable } from '../../src/channels/show';
import type { ShownData, ShownScreen } from '../../src/channels/wire';
import type { Language } from '../../src/language/language';
import type { Act, Script } from './script';

export interface Way {
  readonly name: 'page' | 'numbered' | 'cards';
  /** What a script's head calls it. */
  readonly called: 'on the page' | Script['without'][number];
  /** Where it is played. */
  channel(script: Script): ChannelName;
  /** What can be seen of an entry. */
  shows(entry: Showable, language: Language, data: ShownData, channel: ChannelName): string;
  /** The act, or what does the same where there is no such button or list; `undefined` where it cannot be done. */
  does(act: Act, present: () => ShownScreen): Act | undefined;
  /** What the press of a button of this entry sends, where its client sends more than the page's own. */
  submits?(entry: Showable, language: Language, act: Act): object;
}

/** What is said, then what is asked with its buttons, one thing a line; in the script's own channel. */
const page: Way = {
  name: 'page',
  called: 'on the page',
  channel: ({ channel }) => channel,
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
};

const tones = { alarm: '(!) ', details: '(folded) ', note: '(aside) ' } as const;

/** Everything as letters; whatever was pressed is typed, by its number where numbers count. */
const inNumbers: Way = {
  name: 'numbered',
  called: 'in numbers',
  channel: ({ channel }) => (channel === 'botservice' ? channel : 'terminal'),
  shows: (entry, language, _data, channel) => numbered(entry, language, channel),
  does: (act, present) => {
    if (act.act === 'presses') return says(numberOf(present(), act.label));
    if (act.act === 'ticks') return says(act.labels.map((label) => numberOf(present(), label)).join(', '));
    if (act.act === 'answers-each') return says(act.answers.join(', '));
    return act.act === 'sends-picture' ? undefined : act;
  },
};

/** The card that Teams gets; a press sends what stands behind the button, with the fields that are beside it. */
const cards: Way = {
  name: 'cards',
  called: 'as cards',
  channel: () => 'botservice',
  shows: (entry, language) => readable(fitting(face(entry, language, 'msteams'))),
  // A channel that keeps copies shows no receipt, so it does not ask whether it is kept.
  does: (act, present) => (isKept(act) && !hasChoice(present(), 'kept') ? undefined : act),
  submits: (entry, language, act) => submitted(face(entry, language, 'msteams'), act),
};

/** Teams takes about 100 KB; what others add on the way must fit in too. */
const mostBytes = 80_000;

function fitting(activity: Partial<Activity>): Partial<Activity> {
  const bytes = Buffer.byteLength(JSON.stringify(activity));
  if (bytes > mostBytes) throw new Error(`A card of ${bytes} bytes is too large for Teams`);
  return activity;
}

export const ways: readonly Way[] = [page, inNumbers, cards];

const keptLabels = [en['sent.keep'], ar['sent.keep']];

function isKept(act: Act): boolean {
  return act.act === 'presses' && keptLabels.includes(act.label);
}

function hasChoice({ choices }: ShownScreen, value: string): boolean {
  return choices.some((one) => one.value === value);
}

function says(words: string): Act {
  return { act: 'says', words: [words] };
}

/** In a date, an address or a code a bare number is part of the answer: there the label is typed, as commands are. */
function numberOf({ kind, choices }: ShownScreen, label: string): string {
  const place = choices.findIndex((one) => one.label === label);
  const counts = kind !== 'date' && kind !== 'contact' && kind !== 'secret';
  return place >= 0 && counts ? String(place + 1) : label;
}

function withButtons(lines: readonly string[], labels: readonly string[]): string {
  const buttons = labels.map((label) => `[${label}]`).join(' ');
  return [...lines, buttons].filter((line) => line !== '').join('\n');
}
