/** What stands outside the log, until a polling client or the next stream fetches it: once. */
import { Bounded } from './bounded';
import type { PlacedActivity } from './transcript';

export interface Asides {
  add(conversation: string, activity: PlacedActivity): void;
  take(conversation: string): readonly PlacedActivity[];
}

const mostConversations = 1_000;
const mostEach = 5;

export function createAsides(): Asides {
  const waiting = new Bounded<readonly PlacedActivity[]>(mostConversations);
  return {
    add: (conversation, activity) => {
      waiting.set(conversation, [...(waiting.get(conversation) ?? []), activity].slice(-mostEach));
    },
    take: (conversation) => {
      const activities = waiting.get(conversation) ?? [];
      waiting.delete(conversation);
      return activities;
    },
  };
}
