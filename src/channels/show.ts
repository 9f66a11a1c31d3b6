/** An entry of the assistant's in words: every key said in its language, every command labelled. Pure. */
import { everyLanguage } from '../../locales';
import { isolate } from '../language/isolate';
import type { Abilities } from './abilities';
import type { AssistantEntry } from './assistant';
import type { Labelled, ShownData, ShownScreen, ShownSentence } from './wire';
import type { Command } from '../language/commands';
import type { Language } from '../language/language';
import type { Held, Text } from '../language/text';
import type { Option, ReviewRow, Said, Screen } from '../turn/screen';

/** What there is to show of an entry, whether it came from the log or stands outside it. */
export type Showable = Pick<AssistantEntry, 'said' | 'screen' | 'held'>;

/** The entry in words. What is held is masked where the channel may not show secrets. */
export function show(entry: Showable, language: Language, able: Pick<Abilities, 'secrets'>): ShownData {
  const held = able.secrets ? entry.held : open(entry.held);
  const say = (sentence: Text) => language.say(sentence, held);
  return {
    language: language.tag,
    direction: language.direction,
    said: entry.said.map((said) => inWords(said, language, say)),
    ...(entry.screen && { screen: showScreen(entry.screen, language, say) }),
  };
}

type Say = (sentence: Text) => string;

function inWords({ text, tone }: Said, { tag }: Language, say: Say): ShownSentence {
  const other = text.language === tag ? undefined : text.language;
  return {
    text: say(text),
    ...(tone && { tone }),
    ...(other && { language: other, direction: everyLanguage[other].direction }),
  };
}

function showScreen(screen: Screen, language: Language, say: Say): ShownScreen {
  const { ask, choices, items, review, commands, ...rest } = screen;
  return {
    ...rest,
    ask: ask.map((one) => among(one, language, say)),
    choices: choices.map((choice) => label(choice, say)),
    ...(items && { items: items.map((item) => label(item, say)) }),
    ...(review && { review: review.map((row) => showRow(row, say)) }),
    commands: commands.map((command) => ({ command, label: say(commandLabel(command)) })),
  };
}

/** A sentence of another language keeps its own reading order among those of this one. */
function among(sentence: Text, { tag, direction }: Language, say: Say): string {
  const isOther = sentence.language !== undefined && sentence.language !== tag;
  return isOther ? isolate(say(sentence), direction) : say(sentence);
}

function label(option: Option, say: Say): Labelled {
  return { value: option.value, label: say(option.label) };
}

function showRow(row: ReviewRow, say: Say): NonNullable<ShownScreen['review']>[number] {
  return { question: row.question, label: say(row.label), answer: row.answer.map(say) };
}

function commandLabel(command: Command): Text {
  return { key: `command.${command}` };
}

function open({ pageCode }: Held): Held {
  return pageCode === undefined ? {} : { pageCode };
}
