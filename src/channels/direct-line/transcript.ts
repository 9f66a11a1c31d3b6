/** Entries of the log as the activities that a Direct Line client reads. Pure. */
import { echo, render } from '../render';
import type { AssistantActivity, PersonActivity } from '../activity';
import type { Entry, Failed } from '../assistant';
import type { Bearer } from './tokens';
import type { Languages } from '../languages';

/** What a client needs besides to place an activity. Never `replyToId`, for which Web Chat would hold it back. */
export interface Placed {
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: 'directline';
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly role: 'bot' | 'user' };
}

export type PlacedActivity = Placed & (AssistantActivity | PersonActivity);

/** What travels on a stream and in a poll's answer. */
export interface ActivitySet {
  readonly activities: readonly PlacedActivity[];
  /** The sequence number of the last entry known to the client. */
  readonly watermark: string;
}

/** Names an entry's activity. */
export function activityId(conversation: string, sequence: number): string {
  return `${conversation}|${String(sequence).padStart(7, '0')}`;
}

export function place(entry: Entry, bearer: Bearer, languages: Languages): PlacedActivity {
  const id = activityId(bearer.conversation, entry.sequence);
  if (entry.from === 'person') {
    return { ...placed(id, entry.at, bearer, 'user'), ...echo(entry) };
  }
  const circumstance = entry.erased ? { erased: true as const } : {};
  const activity = render(entry, languages.get(entry.language), bearer.channel, circumstance);
  return { ...placed(id, entry.at, bearer, 'bot'), ...activity };
}

/**
 * What to say of a message that was not kept; it stands outside the log and is never replayed.
 * @param id unlike that of any entry
 * @param failed the message's own id, where there was one
 */
export function placeFailed(
  { said, language }: Failed,
  bearer: Bearer,
  languages: Languages,
  { id, at, failed }: { readonly id: string; readonly at: string; readonly failed?: string },
): PlacedActivity {
  const circumstance = failed === undefined ? {} : { failed };
  const activity = render({ said, held: {} }, languages.get(language), bearer.channel, circumstance);
  return { ...placed(`${bearer.conversation}|${id}`, at, bearer, 'bot'), ...activity };
}

function placed(id: string, timestamp: string, { conversation, user }: Bearer, role: 'bot' | 'user'): Placed {
  const from = role === 'bot' ? ({ id: 'assistant', role } as const) : ({ id: user, role } as const);
  return { id, timestamp, channelId: 'directline', conversation: { id: conversation }, from };
}
