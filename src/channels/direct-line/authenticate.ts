/** Who a request comes from, by its token, and whether the conversation in its path is theirs. */
import { refusal } from '../http';
import type { HttpAnswer, HttpRequest } from '../http';
import type { Bearer, Tokens } from './tokens';

/**
 * The bearer, or how to refuse. 403 only for somebody else's conversation: clients take it for the end of a token,
 * and five of them for the end of everything.
 */
export async function authenticate(
  { headers, params }: Pick<HttpRequest, 'headers' | 'params'>,
  tokens: Tokens,
): Promise<{ readonly bearer: Bearer } | { readonly refused: HttpAnswer }> {
  const token = /^Bearer ([\w.-]+)$/i.exec(headers.authorization ?? '')?.[1];
  const bearer = token ? await tokens.read(token, 'conversation') : 'invalid';
  if (bearer === 'expired') return { refused: refusal(401, 'TokenExpired', 'The token has expired.') };
  if (bearer === 'invalid') return { refused: refusal(401, 'BadToken', 'A valid token is needed.') };
  if (params.id !== undefined && params.id !== bearer.conversation) {
    return { refused: refusal(403, 'BadConversation', 'The token is for another conversation.') };
  }
  return { bearer };
}
