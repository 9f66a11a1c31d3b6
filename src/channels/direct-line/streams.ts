/** The open WebSockets: each gets what its client has not seen yet, in order and once. */
import { WebSocket } from 'ws';
import type { Asides } from './asides';
import type { Reader, Stretch } from './reader';
import type { Bearer } from './tokens';
import type { ActivitySet, PlacedActivity } from './transcript';

export interface Streams {
  /** Sends everything after `watermark`, then whatever comes. */
  add(socket: WebSocket, bearer: Bearer, watermark: number): void;
  /** Tells a turn's rows to every stream of its conversation in this process. */
  tell(conversation: string, stretch: Stretch): void;
  /** Sends what stands outside the log, at once or when a client next asks. */
  tellAside(conversation: string, activity: PlacedActivity): void;
  /** Ends them all. */
  close(): void;
}

export interface StreamsOptions {
  readonly reader: Reader;
  readonly asides: Asides;
  /** Milliseconds between keep-alives. Each also fetches what another process may have added. */
  readonly keepAlive: number;
}

interface Stream {
  readonly socket: WebSocket;
  readonly bearer: Bearer;
  watermark: number;
  alive: boolean;
  /** The end of what is under way; the next thing waits for it. */
  turn: Promise<void>;
}

/** A reloaded page leaves a half-open socket behind; a few are enough for tabs. */
const mostEach = 6;
/** Bytes that may wait for a slow client before it is left to reconnect. */
const mostWaiting = 1_000_000;

export function createStreams({ reader, asides, keepAlive }: StreamsOptions): Streams {
  const streams = new Map<string, Set<Stream>>();
  const each = (conversation: string) => [...(streams.get(conversation) ?? [])];

  const remove = (stream: Stream) => {
    const { conversation } = stream.bearer;
    const own = streams.get(conversation);
    own?.delete(stream);
    if (own?.size === 0) streams.delete(conversation);
  };

  const beat = setInterval(() => {
    for (const stream of [...streams.values()].flatMap((own) => [...own])) keep(stream, reader);
  }, keepAlive);
  beat.unref();

  return {
    add: (socket, bearer, watermark) => {
      const stream: Stream = { socket, bearer, watermark, alive: true, turn: Promise.resolve() };
      const { conversation } = bearer;
      streams.set(conversation, new Set([...each(conversation), stream]));
      for (const old of each(conversation).slice(0, -mostEach)) old.socket.terminate();
      for (const sign of ['pong', 'message'] as const) socket.on(sign, () => (stream.alive = true));
      socket.on('error', () => socket.terminate());
      socket.on('close', () => remove(stream));
      inTurn(stream, () => advance(stream, reader));
      const kept = asides.take(conversation);
      if (kept.length > 0) inTurn(stream, () => send(stream, kept));
    },
    tell: (conversation, stretch) => {
      for (const stream of each(conversation)) inTurn(stream, () => advance(stream, reader, stretch));
    },
    tellAside: (conversation, activity) => {
      const open = each(conversation).filter(({ socket }) => socket.readyState === WebSocket.OPEN);
      if (open.length === 0) asides.add(conversation, activity);
      for (const stream of open) inTurn(stream, () => send(stream, [activity]));
    },
    close: () => {
      clearInterval(beat);
      for (const own of streams.values()) for (const { socket } of own) socket.close(1001);
    },
  };
}

function inTurn(stream: Stream, step: () => Promise<void> | void): void {
  stream.turn = stream.turn.then(step);
}

/** Reads the log itself unless `stretch` follows on what this client has seen. */
async function advance(stream: Stream, reader: Reader, stretch?: Stretch): Promise<void> {
  const first = stretch?.rows[0]?.sequence ?? Infinity;
  const follows = stretch && first <= stream.watermark + 1;
  const next = follows ? stretch : await reader.since(stream.bearer, stream.watermark);
  if (next === 'ended') return stream.socket.close(1000);
  const unseen = next.rows.filter(({ sequence }) => sequence > stream.watermark);
  if (unseen.length === 0) return;
  stream.watermark = Math.max(stream.watermark, next.watermark);
  send(
    stream,
    unseen.map(({ activity }) => activity),
  );
}

function send({ socket, watermark }: Stream, activities: readonly PlacedActivity[]): void {
  if (socket.readyState !== WebSocket.OPEN) return;
  const set: ActivitySet = { activities, watermark: String(watermark) };
  socket.send(JSON.stringify(set));
}

function keep(stream: Stream, reader: Reader): void {
  const { socket, alive } = stream;
  if (!alive || socket.bufferedAmount > mostWaiting) return socket.terminate();
  stream.alive = false;
  socket.ping();
  socket.send('');
  inTurn(stream, () => advance(stream, reader));
}
