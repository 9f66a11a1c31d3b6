/** An assistant that tells the conversation of `told.ts`: each answer leads on. What it holds outlives a restart. */
import type { Address, Assistant, Delivered, Entry, Failed, Message } from '../../src/channels/assistant';
import { step, type Tag } from './told';

interface Log {
  readonly entries: Entry[];
  tag: Tag;
  at: number;
}

/** Outlives the assistant, as a database outlives a process. */
export class Memory {
  readonly logs = new Map<string, Log>();
  /** How many of the next messages are not kept. */
  failing = 0;
  /** What was kept, once for each message. */
  readonly kept: Message[] = [];
}

/** `wipe` erases what was said; `change` leads back to the beginning; a language tells the present step again. */
export function tellingAssistant(memory: Memory): Assistant {
  const logOf = ({ conversation }: Address): Log | undefined => memory.logs.get(conversation);
  return {
    async open(address, language) {
      const log = logOf(address) ?? { entries: [], tag: language === 'ar' ? 'ar' : 'en', at: 0 };
      if (log.entries.length === 0) log.entries.push(told(log, 1));
      memory.logs.set(address.conversation, log);
      return delivered(log.entries, 1);
    },
    async receive(address, message) {
      const log = logOf(address);
      if (!log || memory.failing-- > 0) return failed(log?.tag ?? 'en');
      const known = log.entries.findIndex((entry) => entry.from === 'person' && entry.message === message.id);
      if (known >= 0) return delivered(log.entries.slice(known, known + 2), 0);
      memory.kept.push(message);
      return turn(log, message);
    },
    async since(address, watermark) {
      const log = logOf(address);
      return (
        log &&
        delivered(
          log.entries.filter(({ sequence }) => sequence > watermark),
          watermark,
        )
      );
    },
  };
}

function turn(log: Log, message: Message): Delivered {
  const { content } = message;
  const last = log.entries.at(-1)?.sequence ?? 0;
  if (content.kind === 'language') log.tag = content.language === 'ar' ? 'ar' : 'en';
  else if (content.kind === 'command' && content.command === 'change') log.at = 0;
  else log.at += 1;
  const erased = content.kind === 'text' && content.text === 'wipe';
  if (erased) log.entries.length = 0;
  const secret = message.question?.startsWith('secret') === true;
  const shown = message.shown ?? (content.kind === 'text' ? content.text : '');
  const own: Entry = {
    from: 'person',
    sequence: last + 1,
    at,
    message: message.id,
    text: secret ? '••••' : shown,
  };
  const reply = told(log, last + 2);
  const rows: readonly Entry[] = [own, erased && reply.from === 'assistant' ? { ...reply, erased } : reply];
  log.entries.push(...rows);
  return delivered(rows, last);
}

const at = '2026-11-20T10:00:00.000Z';

function told(log: Log, sequence: number): Entry {
  const said = step(log.at, log.tag, String(sequence));
  const id = `${said.screen?.kind ?? ''}-${sequence}`;
  return {
    from: 'assistant',
    sequence,
    at,
    language: log.tag,
    ...said,
    ...(said.screen && { screen: { ...said.screen, id } }),
  };
}

function delivered(entries: readonly Entry[], watermark: number): Delivered {
  return { outcome: 'delivered', entries, watermark: entries.at(-1)?.sequence ?? watermark };
}

function failed(language: Tag): Failed {
  return {
    outcome: 'failed',
    language,
    said: [{ text: { key: 'apology.not-kept' } }],
  };
}
