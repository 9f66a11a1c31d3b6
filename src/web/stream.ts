import type { Activity, Batch, DirectLine } from './directLine';
import { rest } from './pause';
import { openSocket } from './socket';

export interface Listener {
  /** New activities, each once, in order. */
  heard(activities: readonly Activity[]): void;
  connected(): void;
  /** Nothing arrives at present; it goes on trying. */
  lost(): void;
  /** There is no such conversation any more; it has stopped trying. */
  ended(): void;
}

type Outcome = 'ok' | 'lost' | 'ended';

/**
 * Hears a conversation for as long as the page lives: by WebSocket, by polling where that does not open, and again
 * after every loss, with growing pauses. Nothing is lost or doubled, thanks to the watermark and the activities' ids.
 */
export class Stream {
  private readonly line: DirectLine;
  private readonly listener: Listener;
  private readonly seen = new Set<string>();
  private watermark = '';
  private stopped = false;
  private close = (): void => undefined;
  private endRest = (): void => undefined;

  constructor(line: DirectLine, listener: Listener) {
    this.line = line;
    this.listener = listener;
  }

  /** Resolves when it was stopped or the conversation has ended. */
  async run(): Promise<void> {
    for (let failures = 0; !this.stopped;) {
      const began = Date.now();
      const outcome = await this.connection();
      if (this.stopped) return;
      if (outcome === 'ended') return this.listener.ended();
      if (outcome === 'ok') continue;
      this.listener.lost();
      failures = Date.now() - began > settled ? 0 : failures + 1;
      await this.rest(backoff(failures));
    }
  }

  /** Asks at once for whatever has not arrived yet. An ended conversation ends its socket, and so comes to light. */
  async catchUp(): Promise<Outcome> {
    const reply = await this.line.activities(this.watermark);
    if (reply.outcome === 'ok') this.receive(reply.body);
    if (reply.outcome === 'ended') this.close();
    return reply.outcome === 'ok' || reply.outcome === 'ended' ? reply.outcome : 'lost';
  }

  /** Tries again now rather than after the pause. */
  hurry(): void {
    this.endRest();
  }

  stop(): void {
    this.stopped = true;
    this.endRest();
    this.close();
  }

  /** One connection, from its opening to its loss. */
  private async connection(): Promise<Outcome> {
    const opening = await this.line.connect(this.watermark);
    if (opening.outcome === 'ended') return 'ended';
    if (opening.outcome !== 'ok' || this.stopped) return 'lost';
    // One request is quicker than a socket's handshake: on a slow line the greeting stands a second sooner.
    if (this.watermark === '') void this.catchUp();
    const socket = openSocket(
      opening.body.streamUrl ?? '',
      () => this.listener.connected(),
      (batch) => this.receive(batch),
    );
    this.close = () => socket.close();
    return (await socket.closed) ? 'lost' : this.poll();
  }

  /** For a minute; then the socket gets another chance. */
  private async poll(): Promise<Outcome> {
    for (const until = Date.now() + pollingTime; !this.stopped && Date.now() < until;) {
      const outcome = await this.catchUp();
      if (outcome !== 'ok') return outcome;
      this.listener.connected();
      await this.rest(document.hidden ? pollHidden : pollShown);
    }
    return 'ok';
  }

  private receive(batch: Batch): void {
    if (this.stopped) return;
    if (Number(batch.watermark ?? '') > Number(this.watermark)) this.watermark = batch.watermark ?? '';
    const fresh = batch.activities.filter(({ id }) => id === undefined || !this.seen.has(id));
    for (const { id } of fresh) if (id !== undefined) this.seen.add(id);
    if (fresh.length > 0) this.listener.heard(fresh);
  }

  private rest(milliseconds: number): Promise<void> {
    const { over, end } = rest(milliseconds);
    this.endRest = end;
    return over;
  }
}

/** All in milliseconds. */
const pollShown = 1_500;
const pollHidden = 10_000;
const pollingTime = 60_000;
const settled = 30_000;

/** Growing, and different for everybody, so that a restarted server is not run over. */
function backoff(failures: number): number {
  return Math.min(15_000, 300 * 2 ** failures) * (0.5 + Math.random() / 2);
}
