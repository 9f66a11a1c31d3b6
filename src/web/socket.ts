import type { Batch } from './directLine';

export interface Socket {
  /** Resolves when it is closed, whoever closed it: true when it had been open. */
  readonly closed: Promise<boolean>;
  close(): void;
}

/** Opens a Direct Line stream. An address that the browser's policy refuses is a socket that closes at once. */
export function openSocket(url: string, opened: () => void, heard: (batch: Batch) => void): Socket {
  const socket = dial(url);
  if (!socket) return { closed: Promise.resolve(false), close: () => undefined };
  const late = setTimeout(() => socket.close(), openingTime);
  let alive: ReturnType<typeof setInterval> | undefined;
  socket.addEventListener('open', () => {
    clearTimeout(late);
    alive = setInterval(() => socket.send(''), keepAlive);
    opened();
  });
  socket.addEventListener('message', ({ data }) => {
    if (typeof data !== 'string' || data === '') return;
    const batch: Batch = JSON.parse(data);
    heard(batch);
  });
  const closed = new Promise<boolean>((resolve) => {
    socket.addEventListener('close', () => {
      clearTimeout(late);
      clearInterval(alive);
      resolve(alive !== undefined);
    });
  });
  return { closed, close: () => socket.close() };
}

/** Milliseconds; the keep-alive is the public client's. */
const openingTime = 8_000;
const keepAlive = 20_000;

function dial(url: string): WebSocket | undefined {
  try {
    return new WebSocket(url);
  } catch {
    return undefined;
  }
}
