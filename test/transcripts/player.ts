/** Plays a transcript against the real assistant over a real store, and writes down what is said. */
import { createHash } from 'node:crypto';
import { abilities } from '../../src/channels/abilities';
import { hear } from '../../src/channels/hear';
import { show } from '../../src/channels/show';
import type { Bot } from '../../src/app';
import type { Address, AssistantEntry, Delivery, Entry, Message } from '../../src/channels/assistant';
import type { Showable } from '../../src/channels/show';
import type { ShownScreen } from '../../src/channels/wire';
import type { YesNoUnsure } from '../../src/form/form';
import type { LanguageTag } from '../../src/language/language';
import type { Content } from '../../src/turn/incoming';
import type { Milestone } from '../../src/domain/case';
import type { Act, Script } from './script';
import type { Way } from './ways';

/** The world of a transcript: its clock moves only as the script says, its chance is the same every time. */
export interface Stage {
  readonly bot: Bot;
  wait(minutes: number): void;
  readonly officer: Officer;
}

/** What an officer does with the newest case. */
export interface Officer {
  /** The case as the desk prints it. */
  reads(): Promise<string>;
  writes(words: string): Promise<void>;
  notes(milestone: Milestone): Promise<void>;
}

/** Plays a script in one of the ways in which people meet the assistant. */
export async function play(script: Script, stage: Stage, way: Way): Promise<string> {
  const talk = createTalk(script, stage, way);
  const head = script.head.map((line) => line.replace(/^Channel: .*/, `Channel: ${way.channel(script)}`));
  const lines = [head.join('\n'), await talk.open()];
  for (const { line, act } of script.acts) {
    const done = way.does(act, talk.present);
    if (!done) {
      lines.push(`(not here: ${line})`);
      continue;
    }
    const written = done === act ? line : inLine(done);
    lines.push(...[written, await talk.perform(done)].filter((part) => part !== ''));
  }
  return `${lines.join('\n\n')}\n`;
}

/** What somebody did instead, because buttons or lists were not there. */
function inLine(act: Act): string {
  return act.act === 'says' ? `User: ${act.words.join(' || ')}` : '';
}

function createTalk(script: Script, stage: Stage, way: Way) {
  const channel = way.channel(script);
  let address: Address = { channel, conversation: 'transcript-1' };
  let count = 0;
  /** Every screen shown so far, newest last. */
  let shown: { entry: AssistantEntry; screen: ShownScreen }[] = [];
  let code = '';
  let number = '';

  const tell = (entry: Showable, tag: LanguageTag): string => {
    const spoken = stage.bot.languages.get(tag);
    return indented('Bot:  ', way.shows(entry, spoken, show(entry, spoken, abilities[channel]), channel));
  };

  const look = (entries: readonly Entry[]): string =>
    entries
      .filter((entry) => entry.from === 'assistant')
      .map((entry) => {
        const data = show(entry, stage.bot.languages.get(entry.language), abilities[channel]);
        if (data.screen) shown.push({ entry, screen: data.screen });
        code = entry.held.code ?? code;
        number = entry.held.note ?? number;
        return tell(entry, entry.language);
      })
      .join('\n');

  const take = (delivery: Delivery): string => {
    if (delivery.outcome === 'failed') throw new Error('The assistant apologised');
    return (
      (delivery.entries.some((entry) => entry.from === 'assistant' && entry.erased)
        ? '  (everything before this is erased)\n'
        : '') + look(delivery.entries)
    );
  };

  const receive = (message: Message): Promise<Delivery> => {
    stage.wait(1);
    return stage.bot.assistant.receive(address, message);
  };

  const newId = (): string => `message-${(count += 1)}`;

  const send = (content: Content, question?: string): Promise<Delivery> =>
    receive({ id: newId(), content, ...(question && { question }) });

  /** What a client makes of a press is heard as it comes from outside. */
  const submit = async (entry: AssistantEntry, act: Act): Promise<string | undefined> => {
    const value = way.submits?.(entry, stage.bot.languages.get(entry.language), act);
    if (!value) return undefined;
    const said = hear({ type: 'message', id: newId(), value }, stage.bot.languages.tags, newId);
    if (said.kind !== 'message') throw new Error(`This is not heard: ${JSON.stringify(value)}`);
    return take(await receive(said.message));
  };

  const last = () => {
    const newest = shown.at(-1);
    if (!newest) throw new Error('Nothing was asked yet');
    return newest;
  };

  const present = (): ShownScreen => last().screen;

  /** Only the page says which question stood there when words were sent. */
  const seen = (): string | undefined => (channel === 'page' ? present().id : undefined);

  const press = async (screen: ShownScreen, label: string): Promise<string> => {
    const choice = screen.choices.find((one) => one.label === label);
    if (choice) return take(await send({ kind: 'press', choice: choice.value }, screen.id));
    const command = screen.commands.find((one) => one.label === label);
    if (command) return take(await send({ kind: 'command', command: command.command }, screen.id));
    throw new Error(`“${label}” is not on this screen: ${screen.choices.map((one) => one.label).join(', ')}`);
  };

  const perform = async (act: Act): Promise<string> => {
    switch (act.act) {
      case 'says': {
        const asked = act.words.length > 1 ? seen() : undefined;
        const all = await Promise.all(
          act.words.map((text) =>
            send({ kind: 'text', text: text.replace('{{code}}', code).replace('{{number}}', number) }, asked),
          ),
        );
        return all.map(take).join('\n');
      }
      case 'presses':
        return (await submit(last().entry, act)) ?? press(present(), act.label);
      case 'presses-earlier': {
        const earlier = shown.find(({ screen }) => screen.ask.includes(act.question));
        if (!earlier) throw new Error(`“${act.question}” was never asked`);
        return (await submit(earlier.entry, act)) ?? press(earlier.screen, act.label);
      }
      case 'ticks': {
        const sent = await submit(last().entry, act);
        if (sent !== undefined) return sent;
        const screen = present();
        const choices = act.labels.map((label) => {
          const choice = screen.choices.find((one) => one.label === label);
          if (!choice)
            throw new Error(
              `“${label}” is not on the list: ${screen.choices.map((one) => one.label).join(', ')}`,
            );
          return choice.value;
        });
        return take(await send({ kind: 'choices', choices }, screen.id));
      }
      case 'answers-each': {
        const sent = await submit(last().entry, act);
        if (sent !== undefined) return sent;
        const screen = present();
        const items = (screen.items ?? []).map(({ value }, place) => [
          value,
          answerOf(screen, act.answers[place]),
        ]);
        return take(await send({ kind: 'each', items: Object.fromEntries(items) }, screen.id));
      }
      case 'writes-long':
        return take(await send({ kind: 'text', text: 'x'.repeat(act.characters) }, seen()));
      case 'sends-picture': {
        const picture = { id: 'picture', name: 'photo.jpg', type: 'image/jpeg', size: 200_000 };
        return take(await send({ kind: 'files', files: [picture] }, seen()));
      }
      case 'waits':
        stage.wait(act.minutes);
        return '';
      case 'opens': {
        address = { channel, conversation: `transcript-${shown.length}` };
        shown = [];
        return open();
      }
      case 'officer':
        return indented('Desk: ', await stage.officer.reads());
      case 'officer-writes':
        await stage.officer.writes(act.words);
        return '';
      case 'officer-notes':
        await stage.officer.notes(act.milestone);
        return '';
    }
  };

  const open = async (): Promise<string> => take(await stage.bot.assistant.open(address, script.language));
  return { open, perform, present };
}

function answerOf(screen: ShownScreen, label = ''): YesNoUnsure {
  const found = screen.choices.find((one) => one.label.toLowerCase() === label.toLowerCase());
  if (found?.value === 'yes' || found?.value === 'no' || found?.value === 'unsure') return found.value;
  throw new Error(`“${label}” is no answer here`);
}

function indented(speaker: string, words: string): string {
  return words
    .split('\n')
    .map((line, place) => ((place === 0 ? speaker : ' '.repeat(speaker.length)) + line).trimEnd())
    .map((line) => line || ' ')
    .join('\n');
}

/** Chance that is the same every time: bytes from a counted hash. */
export function sameChance(seed: string): (bytes: number) => Uint8Array {
  let calls = 0;
  return (bytes) => {
    calls += 1;
    return createHash('shake256', { outputLength: bytes }).update(`${seed} ${calls}`).digest();
  };
}
