import type { DirectLine, Outgoing } from './directLine';
import { pause } from './pause';

export type SendState = 'sending' | 'received' | 'failed';

interface Sent {
  readonly message: Outgoing;
  state: SendState;
}

/**
 * Sends messages in order and knows of each whether it has arrived: only its echo on the stream says so. A lost
 * connection is tried again by itself a few times; after that the person decides.
 */
export class Outbox {
  private readonly line: DirectLine;
  private readonly ready: Promise<void>;
  private readonly changed: (id: string, state: SendState) => void;
  private readonly catchUp: () => Promise<unknown>;
  private readonly open = new Map<string, Sent>();
  private queue: Promise<void> = Promise.resolve();

  /** @param ready when there is a conversation to send to */
  constructor(
    line: DirectLine,
    ready: Promise<void>,
    changed: (id: string, state: SendState) => void,
    catchUp: () => Promise<unknown>,
  ) {
    this.line = line;
    this.ready = ready;
    this.changed = changed;
    this.catchUp = catchUp;
  }

  send(message: Outgoing): void {
    const id = message.channelData.clientActivityID;
    this.open.set(id, { message, state: 'sending' });
    this.changed(id, 'sending');
    this.queue = this.queue.then(() => this.deliver(message));
  }

  /** The same message with the same id once more, which the server takes for one. */
  again(id: string): void {
    const sent = this.open.get(id);
    if (sent?.state === 'failed') this.send(sent.message);
  }

  /** It came back on the stream, so it is kept. */
  echoed(id: string): void {
    this.become(id, 'received');
  }

  /** The assistant says that it was not kept. */
  refused(id: string): void {
    this.become(id, 'failed');
  }

  /** What was written and has not arrived, oldest first. */
  unsent(): readonly string[] {
    return [...this.open.values()].filter(({ message }) => !message.value).map(({ message }) => message.text);
  }

  private async deliver(message: Outgoing): Promise<void> {
    const id = message.channelData.clientActivityID;
    await Promise.race([this.ready, pause(startTime)]);
    for (const wait of waits) {
      await pause(wait);
      if (!this.isSending(id)) return;
      const { outcome } = await this.line.post(message);
      if (outcome === 'ok') return void this.awaitEcho(id);
      if (outcome !== 'unreachable') break;
    }
    if (this.isSending(id)) this.become(id, 'failed');
  }

  private async awaitEcho(id: string): Promise<void> {
    await pause(echoTime);
    if (this.isSending(id)) await this.catchUp();
    await pause(echoTime);
    if (this.isSending(id)) this.become(id, 'failed');
  }

  private isSending(id: string): boolean {
    return this.open.get(id)?.state === 'sending';
  }

  private become(id: string, state: SendState): void {
    const sent = this.open.get(id);
    if (!sent) return;
    sent.state = state;
    if (state === 'received') this.open.delete(id);
    this.changed(id, state);
  }
}

/** All in milliseconds. */
const waits = [0, 600, 2_400];
const echoTime = 4_000;
const startTime = 20_000;
