/** A small assistant that keeps a log, knows repeated messages, and fails or erases when it is told to. */
import { tiny } from './tiny-language';
import type {
  Address,
  Assistant,
  AssistantEntry,
  Delivered,
  Entry,
  Failed,
  Message,
} from '../../src/channels/assistant';

/** Outlives the assistant, as a database outlives a process. */
export class Memory {
  readonly logs = new Map<string, Entry[]>();
  /** While true, nothing can be read or written. */
  down = false;
  readonly received: { readonly address: Address; readonly message: Message }[] = [];
}

/** Says "heard" with the text or the kind of what it got. `fail!` fails, `erase!` erases, `end!` forgets everything. */
export function scriptedAssistant(memory: Memory): Assistant {
  const keyOf = ({ channel, conversation }: Address) => `${channel}:${conversation}`;
  const logOf = (address: Address) => memory.logs.get(keyOf(address)) ?? [];
  const keep = (address: Address, entries: readonly Entry[]) => memory.logs.set(keyOf(address), [...entries]);
  return {
    async open(address, language = 'en') {
      if (memory.down) return failure;
      if (logOf(address).length === 0) keep(address, [entry(1, tiny('greeting'), language)]);
      return delivered(logOf(address));
    },
    async receive(address, message) {
      if (memory.down || textOf(message) === 'fail!') return failure;
      memory.received.push({ address, message });
      const log = logOf(address);
      const before = log.findIndex((row) => row.from === 'person' && row.message === message.id);
      if (before >= 0) return delivered(log.slice(before, before + 2));
      const erased = textOf(message) === 'erase!';
      const said = turn(message, log.at(-1)?.sequence ?? 0);
      const rows = erased ? said.map((row) => (row.from === 'assistant' ? { ...row, erased } : row)) : said;
      keep(address, erased ? rows : [...log, ...rows]);
      if (textOf(message) === 'end!') memory.logs.delete(keyOf(address));
      return delivered(rows);
    },
    async since(address, watermark) {
      if (memory.down) throw new Error('the memory is down');
      if (!memory.logs.has(keyOf(address))) return undefined;
      const entries = logOf(address).filter(({ sequence }) => sequence > watermark);
      return { outcome: 'delivered', entries, watermark: entries.at(-1)?.sequence ?? watermark };
    },
  };
}

const failure: Failed = {
  outcome: 'failed',
  language: 'en',
  said: [{ text: tiny('sorry'), tone: 'alarm' }],
};

const at = '2026-11-20T10:00:00.000Z';

function textOf({ content }: Message): string {
  return content.kind === 'text' ? content.text : content.kind;
}

function turn(message: Message, last: number): readonly Entry[] {
  const text = message.shown ?? textOf(message);
  const person: Entry = { from: 'person', sequence: last + 1, at, message: message.id, text };
  return [person, entry(last + 2, tiny('heard', { text: textOf(message) }))];
}

function entry(
  sequence: number,
  text: ReturnType<typeof tiny>,
  language: AssistantEntry['language'] = 'en',
): Entry {
  const screen = {
    id: `q${sequence}`,
    kind: 'choice' as const,
    ask: [tiny('where')],
    choices: [{ value: 'home', label: tiny('home') }],
    commands: [],
  };
  return { from: 'assistant', sequence, at, language, said: [{ text }], screen, held: {} };
}

function delivered(entries: readonly Entry[]): Delivered {
  return { outcome: 'delivered', entries, watermark: entries.at(-1)?.sequence ?? 0 };
}
