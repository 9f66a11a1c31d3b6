/**
 * The shell round the turn: hear danger, limit, load, turn, commit, effects, deliver. Straight down, then straight out.
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
import type { NotKept } from '../turn/apology';
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
  const heard = heardIn(message, shell.hear(everythingIn(message, shell)));
  return answer(shell, address, message, heard, (seen) => takeTurn(shell, address, message, heard, seen));
}

/** All that a person may have put words into, whatever else becomes of it. What our own buttons say is nobody's cry for help. */
function everythingIn({ content, shown = '', besides = [] }: Message, { says }: Shell): string {
  const said = [textOf(content), shown, ...besides.map(({ name }) => name)];
  if (content.kind === 'text') return said.join('\n');
  // Nobody can write into these: what is shown of them repeats our questions ("Is anyone hurt? Yes").
  if (content.kind === 'each' || content.kind === 'command') return '';
  const others = said.flatMap((one) => (says(one) ? [] : one.split(', ')));
  return others.filter((one) => isNoId(one) && !says(one)).join('\n');
}

/** The values of our own buttons are ids, such as `police`, and call nobody. */
function isNoId(said: string): boolean {
  return !/^[a-z\d:-]+$/.test(said);
}

/** A press says what our own button says, which may name what happened: that is an answer and no disclosure. */
function heardIn({ content }: Message, heard: Heard): Heard {
  return content.kind !== 'text' && heard.level === 'disclosure' ? nothingHeard : heard;
}

/** What the person is told of a failure: that it may have been kept, that they were too fast, or that it was not kept. */
function whyNot(error: unknown): NotKept {
  if (!(error instanceof AppError)) return 'not-kept';
  if (error.code === 'commit-unknown') return 'doubtful';
  return error.code === 'too-fast' || error.code === 'busy' ? 'too-fast' : 'not-kept';
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
    if (!shell.limiter.allows(address.conversation, message.id, shell.now())) throw new AppError('too-fast');
    const done = await within(turnDeadline, shell.queue.run(address.conversation, job), 'commit-unknown');
    if (!done) throw new AppError('busy');
    return done;
  } catch (error) {
    shell.failed(address.channel, error);
    const { language = 'en' } = message;
    return { outcome: 'failed', language, said: apology(heard, language, whyNot(error)) } satisfies Failed;
  }
}
