/**
 * A shown entry as a Bot Framework Activity. Pure. `text` and `suggestedActions` tell the whole of it to clients that
 * know nothing of our data, such as Web Chat and Teams; the page draws `channelData` instead.
 */
import { abilities } from './abilities';
import { show } from './show';
import { paragraphs } from './paragraphs';
import type { AssistantActivity, MessageBack, PersonActivity } from './activity';
import type { ChannelName, PersonEntry } from './assistant';
import type { Showable } from './show';
import type { Pressed, ShownData, ShownScreen } from './wire';
import type { Language } from '../language/language';

/** What only a delivery knows of an entry: see `ShownData`. */
export type Circumstance = Pick<ShownData, 'erased' | 'failed'>;

/** What the assistant said, as the channel can show it. */
export function render(
  entry: Showable,
  language: Language,
  channel: ChannelName,
  circumstance: Circumstance = {},
): AssistantActivity {
  const able = abilities[channel];
  const shown: ShownData = { ...show(entry, language, able), ...circumstance };
  const actions = able.buttons ? buttons(shown.screen) : [];
  return {
    type: 'message',
    text: paragraphs(shown).join('\n\n'),
    textFormat: 'plain',
    locale: shown.language,
    inputHint: shown.screen ? 'expectingInput' : 'acceptingInput',
    ...(actions.length > 0 && { suggestedActions: { to: [], actions } }),
    ...(able.data && { channelData: shown }),
  };
}

/** What a person sent, as their own client gets it back. */
export function echo(entry: PersonEntry): PersonActivity {
  return {
    type: 'message',
    text: entry.text,
    textFormat: 'plain',
    channelData: { clientActivityID: entry.message },
  };
}

function buttons(screen: ShownScreen | undefined): readonly MessageBack[] {
  if (!screen) return [];
  const commands = screen.commands.map(({ command, label }) =>
    button(label, { question: screen.id, command }),
  );
  return [...answers(screen), ...commands];
}

function answers(screen: ShownScreen): readonly MessageBack[] {
  if (screen.kind === 'each') return [];
  if (screen.kind === 'choices') return excluding(screen);
  return screen.choices.map(({ value, label }) => button(label, { question: screen.id, choice: value }));
}

/** One press answers for good, so of a list of several only a choice that excludes the others is safe on a button. */
function excluding({ id, choices, alone = [] }: ShownScreen): readonly MessageBack[] {
  const only = choices.filter(({ value }) => alone.includes(value));
  return only.map(({ value, label }) => button(label, { question: id, choices: [value] }));
}

function button(label: string, value: Pressed): MessageBack {
  return { type: 'messageBack', title: label, text: label, displayText: label, value };
}
