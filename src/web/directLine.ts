import type { Pressed, SentData, ShownData } from '../channels/wire';
import type { Keep } from './session';

/** What the page reads of an Activity. */
export interface Activity {
  readonly id?: string;
  readonly type: string;
  readonly text?: string;
  readonly from?: { readonly role?: string };
  readonly channelData?: Partial<ShownData> & SentData;
}

/** What the page writes. */
export interface Outgoing {
  readonly type: 'message';
  readonly text: string;
  readonly textFormat: 'plain';
  readonly locale: string;
  readonly value?: Pressed;
  readonly channelData: SentData & { readonly clientActivityID: string };
}

export interface Batch {
  readonly activities: readonly Activity[];
  readonly watermark?: string;
}

/**
 * `ended`: the conversation can no longer be reached by anybody. `refused`: the same again would be refused again.
 * `unreachable`: worth another try.
 */
export type Reply<Body> =
  { readonly outcome: 'ok'; readonly body: Body } | { readonly outcome: 'ended' | 'refused' | 'unreachable' };

/** Direct Line 3.0, the part that the page needs. Nothing throws. */
export interface DirectLine {
  /** Begins a conversation, or goes on with the kept one after `watermark`; gives where its stream is. */
  connect(watermark: string): Promise<Reply<{ readonly streamUrl?: string }>>;
  activities(watermark: string): Promise<Reply<Batch>>;
  post(activity: Outgoing): Promise<Reply<unknown>>;
  refresh(): Promise<void>;
}

export function openDirectLine(base: string, locale: string, keep: Keep): DirectLine {
  const path = (rest: string) =>
    `${base}/conversations/${encodeURIComponent(keep.read()?.conversation ?? '')}${rest}`;
  const after = (watermark: string) => `?watermark=${encodeURIComponent(watermark)}`;
  const remember = (opened: Partial<Opened>): void => {
    const known = keep.read();
    const conversation = opened.conversationId ?? known?.conversation;
    const token = opened.token ?? known?.token;
    if (conversation && token) keep.save({ conversation, token });
  };
  const begin = async (): Promise<Reply<Opened>> => {
    const ticket = await call<Opened>('POST', `${base}/tokens/generate`, undefined, {});
    if (ticket.outcome !== 'ok') return { outcome: 'unreachable' };
    const opened = await call<Opened>('POST', `${base}/conversations`, ticket.body.token, { locale });
    return opened.outcome === 'ok' ? opened : { outcome: 'unreachable' };
  };
  return {
    connect: async (watermark) => {
      const token = keep.read()?.token;
      const opened = token ? await call<Opened>('GET', path(after(watermark)), token) : await begin();
      if (opened.outcome === 'ok') remember(opened.body);
      return opened;
    },
    activities: (watermark) => call('GET', path(`/activities${after(watermark)}`), keep.read()?.token),
    post: (activity) => call('POST', path('/activities'), keep.read()?.token, activity),
    refresh: async () => {
      const token = keep.read()?.token;
      const fresh = token ? await call<Opened>('POST', `${base}/tokens/refresh`, token, {}) : undefined;
      if (fresh?.outcome === 'ok' && keep.read()) remember({ token: fresh.body.token });
    },
  };
}

interface Opened {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl?: string;
}

/** As long as the public client waits, in milliseconds. */
const patience = 20_000;

async function call<Body>(method: string, url: string, token?: string, body?: object): Promise<Reply<Body>> {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), patience);
  try {
    const response = await fetch(url, {
      method,
      signal: given.signal,
      cache: 'no-store',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) return { outcome: meaning(response.status) };
    const answer: Body = await response.json();
    return { outcome: 'ok', body: answer };
  } catch {
    return { outcome: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

function meaning(status: number): 'ended' | 'refused' | 'unreachable' {
  if (status === 401 || status === 403 || status === 404) return 'ended';
  return status === 408 || status === 429 || status >= 500 ? 'unreachable' : 'refused';
}
