/** Opens a stream: the WebSocket of one conversation, by the token in its URL. */
import { WebSocketServer } from 'ws';
import { base } from './base';
import { watermarkOf } from './watermark';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { HttpUpgrade } from '../http';
import type { Parts } from './direct-line';

/** Clients send nothing but empty keep-alives. */
const mostBytes = 1_024;

export function createUpgrade({ origins, tokens, streams }: Parts): HttpUpgrade {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: mostBytes,
    perMessageDeflate: false,
  });
  return async (request, socket, head) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const conversation =
      path.startsWith(prefix) && path.endsWith(suffix) && path.slice(prefix.length, -suffix.length);
    if (!conversation) return 404;
    if (!origins.admits(request.headers)) return 403;
    const asked = new URLSearchParams(query);
    const bearer = await tokens.read(asked.get('t') ?? '', 'stream');
    if (typeof bearer === 'string') return 401;
    if (bearer.conversation !== conversation) return 403;
    return shakeHands(server, { request, socket, head }, (opened) => {
      streams.add(opened, bearer, watermarkOf(asked.get('watermark')));
    });
  };
}

/** A handshake is refused while it is looked at, or not at all. */
function shakeHands(
  server: WebSocketServer,
  call: Call,
  open: (socket: WebSocket) => void,
): number | undefined {
  let refused: number | undefined;
  const refuse = () => (refused = 400);
  server.on('wsClientError', refuse);
  server.handleUpgrade(call.request, call.socket, call.head, open);
  server.off('wsClientError', refuse);
  return refused;
}

interface Call {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}

const prefix = `${base}/conversations/`;
const suffix = '/stream';
