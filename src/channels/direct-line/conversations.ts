/** Conversations: begin, come back, read, say. */
import { authenticate } from './authenticate';
import { base } from './base';
import { addressOf } from './reader';
import { tokenLifetime } from './tokens';
import { activityId, placeFailed } from './transcript';
import { watermarkOf } from './watermark';
import { hear } from '../hear';
import { refusal } from '../http';
import { tagOf } from '../../language/tag';
import type { Delivered, Failed, Message } from '../assistant';
import type { HttpAnswer, HttpRequest, HttpRoute } from '../http';
import type { Parts } from './direct-line';
import type { Bearer } from './tokens';
import type { PlacedActivity } from './transcript';
import type { LanguageTag } from '../../language/language';

export function conversationRoutes(parts: Parts): readonly HttpRoute[] {
  const own = (answer: Answer): HttpRoute['handle'] => {
    return async (request) => {
      const who = await authenticate(request, parts.tokens);
      return 'refused' in who ? who.refused : answer(request, who.bearer, parts);
    };
  };
  const conversation = `${base}/conversations/:id`;
  return [
    { method: 'POST', path: `${base}/conversations`, handle: own(begin) },
    { method: 'GET', path: conversation, handle: own(resume) },
    { method: 'GET', path: `${conversation}/activities`, handle: own(poll) },
    { method: 'POST', path: `${conversation}/activities`, handle: own(say) },
    { method: 'POST', path: `${conversation}/upload`, handle: own(() => Promise.resolve(noFiles)) },
  ];
}

type Answer = (request: HttpRequest, bearer: Bearer, parts: Parts) => Promise<HttpAnswer>;

const noFiles = refusal(415, 'NoFiles', 'Files cannot be taken here.');
const ended = refusal(404, 'ConversationNotFound', 'This conversation has ended.');

async function begin(request: HttpRequest, bearer: Bearer, parts: Parts): Promise<HttpAnswer> {
  const opened = await parts.reader.open(bearer, languageOf(request.body, parts));
  if (typeof opened === 'object')
    parts.streams.tellAside(bearer.conversation, apology(opened, bearer, parts));
  return connected(opened === 'found' ? 200 : 201, request, bearer, parts, 0);
}

async function resume(request: HttpRequest, bearer: Bearer, parts: Parts): Promise<HttpAnswer> {
  const watermark = watermarkOf(request.query.watermark);
  const known = await parts.reader.since(bearer, watermark);
  return known === 'ended' ? ended : connected(200, request, bearer, parts, watermark);
}

async function poll({ query }: HttpRequest, bearer: Bearer, parts: Parts): Promise<HttpAnswer> {
  const stretch = await parts.reader.since(bearer, watermarkOf(query.watermark));
  if (stretch === 'ended') return ended;
  const told = stretch.rows.map(({ activity }) => activity);
  const activities = [...told, ...parts.asides.take(bearer.conversation)];
  return { status: 200, body: { activities, watermark: String(stretch.watermark) } };
}

async function say({ body }: HttpRequest, bearer: Bearer, parts: Parts): Promise<HttpAnswer> {
  const heard = hear(body, tags(parts), parts.options.newId);
  if (heard.kind === 'malformed')
    return refusal(400, 'BadArgument', 'This is no activity that can be taken.');
  const { conversation } = bearer;
  const id =
    heard.kind === 'ignored' ? nameless(conversation, parts) : await deliver(heard.message, bearer, parts);
  return { status: 200, body: { id } };
}

/** Hands the message on and tells the streams what came of it. Gives the id of its echo. */
async function deliver(message: Message, bearer: Bearer, parts: Parts): Promise<string> {
  const { streams, reader, options } = parts;
  const delivery = await options.assistant.receive(addressOf(bearer), message);
  if (delivery.outcome === 'failed') {
    streams.tellAside(bearer.conversation, apology(delivery, bearer, parts, message.id));
    return nameless(bearer.conversation, parts);
  }
  streams.tell(bearer.conversation, reader.added(bearer, delivery));
  return activityId(bearer.conversation, ownSequence(delivery));
}

/** The id of an activity that is in no log. */
function nameless(conversation: string, { options }: Parts): string {
  return `${conversation}|${options.newId()}`;
}

function ownSequence({ entries, watermark }: Delivered): number {
  return entries.find(({ from }) => from === 'person')?.sequence ?? watermark;
}

function apology(failure: Failed, bearer: Bearer, { options }: Parts, failed?: string): PlacedActivity {
  const at = new Date(options.now()).toISOString();
  return placeFailed(failure, bearer, options.languages, { id: options.newId(), at, failed });
}

async function connected(
  status: 200 | 201,
  request: HttpRequest,
  bearer: Bearer,
  { tokens, options }: Parts,
  watermark: number,
): Promise<HttpAnswer> {
  const conversationId = bearer.conversation;
  const token = await tokens.issue(bearer, 'conversation');
  const query = new URLSearchParams({
    watermark: String(watermark),
    t: await tokens.issue(bearer, 'stream'),
  });
  const origin = (options.publicOrigin ?? ownOrigin(request)).replace(/^http/, 'ws');
  const streamUrl = `${origin}${base}/conversations/${conversationId}/stream?${query.toString()}`;
  return { status, body: { conversationId, token, streamUrl, expires_in: tokenLifetime } };
}

function ownOrigin({ headers }: HttpRequest): string {
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return `${scheme}://${headers.host ?? 'localhost'}`;
}

function languageOf(body: unknown, parts: Parts): LanguageTag | undefined {
  const locale = typeof body === 'object' && body && 'locale' in body ? body.locale : undefined;
  return tagOf(locale, tags(parts));
}

function tags({ options }: Parts): readonly LanguageTag[] {
  return options.languages.tags;
}
