/** A person at the assistant itself, without HTTP: the same moves as over Direct Line, in the same process. */
import { abilities } from '../../src/channels/abilities';
import { show } from '../../src/channels/show';
import type { Bot } from '../../src/app';
import type { Address, ChannelName, Delivery, Message } from '../../src/channels/assistant';
import type { Content } from '../../src/turn/incoming';
import type { Command } from '../../src/language/commands';
import type { Answered, Given, Sending, Talk, Told } from '../process/direct-line-client';

export interface Person extends Talk {
  readonly address: Address;
  /** As `send`, with all that came back. */
  tell(given: Given, sending?: Sending): Promise<Delivery>;
}

/** Opens the conversation, on the page unless another channel is named. */
export async function meet(
  bot: Bot,
  conversation: string,
  language: 'en' | 'ar' = 'en',
  channel: ChannelName = 'page',
): Promise<Person> {
  const address: Address = { channel, conversation };
  await bot.assistant.open(address, language);
  let count = 0;
  const tell = (given: Given, { id = `own-${(count += 1)}`, question }: Sending = {}): Promise<Delivery> => {
    const message: Message = { id, content: contentOf(given), ...(question && { question }) };
    return bot.assistant.receive(address, message);
  };
  const read = async (after = 0): Promise<readonly Told[]> => {
    const delivered = await bot.assistant.since(address, after);
    return (delivered?.entries ?? []).map((entry): Told => {
      const id = `${conversation}|${entry.sequence}`;
      if (entry.from === 'person') {
        // As an echo carries it.
        const own = { clientActivityID: entry.message } as Told['channelData'];
        return { id, text: entry.text, from: { role: 'user' }, ...(own && { channelData: own }) };
      }
      const shown = show(entry, bot.languages.get(entry.language), abilities[channel]);
      return { id, text: '', from: { role: 'bot' }, channelData: shown };
    });
  };
  return {
    address,
    conversation,
    token: '',
    tell,
    read,
    send: async (given, sending): Promise<Answered> => {
      const delivery = await tell(given, sending);
      return { status: 200, id: delivery.outcome === 'delivered' ? String(delivery.watermark) : '' };
    },
    screen: async () => {
      const screen = (await read()).findLast(({ channelData }) => channelData?.screen)?.channelData?.screen;
      if (!screen) throw new Error('Nothing is asked');
      return screen;
    },
  };
}

function contentOf(given: Given): Content {
  if ('words' in given) return { kind: 'text', text: given.words };
  if ('choice' in given) return { kind: 'press', choice: given.choice };
  if ('choices' in given) return { kind: 'choices', choices: given.choices };
  if ('items' in given) return { kind: 'each', items: given.items };
  return { kind: 'command', command: given.command as Command, ...(given.of && { question: given.of }) };
}
