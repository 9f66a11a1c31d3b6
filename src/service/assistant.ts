/**
 * The shell round the turn: hear danger, load, turn, commit, effects, deliver. Straight down, then straight out.
 * It implements what channels need; nothing calls upwards.
 */
import { AppError } from '../errors';
import { apology } from '../turn/apology';
import { turnDeadline, within } from './deadline';
import { textOf } from './entries';
import { logAfter } from './replay';
import { load } from './shell';
import { takeTurn } from './take-turn';
import type { Address, Assistant, Delivered, Delivery, Failed, Message } from '../channels/assistant';
import type { LanguageTag } from '../language/language';
import type { Heard } from '../turn/incoming';
import type { Seen } from './queue';
import type { Shell } from './shell';

/** The assistant over one store. */
export function createAssistant(shell: Shell): Assistant {
  return {
    open: (address, language) => open(shell, address, language),
    receive: (address, message) => receive(shell, address, message),
    since: async (address, watermark) => {
      const loaded = await load(shell, address.conversation);
      return loaded && logAfter(shell, address.conversation, loaded, watermark);
    },
  };
}

async function open(shell: Shell, address: Address, language?: LanguageTag): Promise<Delivery> {
  const greeting: Message = { id: 'open', content: { kind: 'open', ...(language && { language }) } };
  return answer(shell, address, greeting, nothingHeard, async (seen) => {
    const loaded = await load(shell, address.conversation);
    return loaded
      ? logAfter(shell, address.conversation, loaded, 0)
      : takeTurn(shell, address, greeting, nothingHeard, seen);
  });
}

const nothingHeard: Heard = { level: 'none', reason: '' };

async function receive(shell: Shell, address: Address, message: Message): Promise<Delivery> {
  const heard = heardIn(message, shell.hear([textOf(message.content), message.shown ?? ''].join('\n')));
  return answer(shell, address, message, heard, (seen) => takeTurn(shell, address, message, heard, seen));
}

/** A press says what our own button says, which may name what happened: that is an answer and no disclosure. */
function heardIn({ content }: Message, heard: Heard): Heard {
  return content.kind !== 'text' && heard.level === 'disclosure' ? nothingHeard : heard;
}

/** Whatever fails, the person hears a calm sentence, and the emergency words where danger was heard. */
async function answer(
  shell: Shell,
  address: Address,
  message: Message,
  heard: Heard,
  job: (seen: Seen) => Promise<Delivered>,
): Promise<Delivery> {
  try {
    const done = await within(turnDeadline, shell.queue.run(address.conversation, job), 'commit-unknown');
    if (!done) throw new AppError('busy');
    return done;
  } catch (error) {
    shell.failed(address.channel, error);
    return {
      outcome: 'failed',
      language: message.language ?? 'en',
      said: apology(heard, error instanceof AppError && error.code === 'commit-unknown'),
    } satisfies Failed;
  }
}
