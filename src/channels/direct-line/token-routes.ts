/** Tokens: anybody may have one, for a new conversation of their own; whoever has one may renew it. */
import { authenticate } from './authenticate';
import { base } from './base';
import { tokenLifetime } from './tokens';
import { refusal } from '../http';
import type { HttpAnswer, HttpRequest, HttpRoute } from '../http';
import type { Parts } from './direct-line';
import type { Bearer } from './tokens';

export function tokenRoutes(parts: Parts): readonly HttpRoute[] {
  return [
    { method: 'POST', path: `${base}/tokens/generate`, handle: (request) => generate(request, parts) },
    { method: 'POST', path: `${base}/tokens/refresh`, handle: (request) => refresh(request, parts) },
  ];
}

async function generate({ headers, body }: HttpRequest, parts: Parts): Promise<HttpAnswer> {
  if (body !== undefined && (typeof body !== 'object' || body === null)) {
    return refusal(400, 'BadArgument', 'The body is an object, or none.');
  }
  const { newId } = parts.options;
  // A user id that the caller names is not taken: whoever knows it could claim to be that person.
  const channel = parts.origins.own(headers) ? 'page' : 'directline';
  return granted({ user: `dl_${newId()}`, conversation: newId(), channel }, parts);
}

async function refresh(request: HttpRequest, parts: Parts): Promise<HttpAnswer> {
  const who = await authenticate(request, parts.tokens);
  return 'refused' in who ? who.refused : granted(who.bearer, parts);
}

async function granted(bearer: Bearer, { tokens }: Parts): Promise<HttpAnswer> {
  const token = await tokens.issue(bearer, 'conversation');
  return { status: 200, body: { conversationId: bearer.conversation, token, expires_in: tokenLifetime } };
}
