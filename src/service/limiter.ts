/** How often one conversation may be heard, so that a flood in one slows down nobody in another. */
export interface Limiter {
  /** True when this message may go on; it counts either way. */
  allows(conversation: string, now: number): boolean;
}

/** More than anybody types and presses without a pause; then one a second. */
const most = 60;
const perMillisecond = 1 / 1_000;

/** Conversations that are remembered; of the others nobody has sent anything for longer. */
const remembered = 10_000;

interface Allowance {
  readonly left: number;
  readonly at: number;
}

/**
 * A token bucket for each conversation, in this process. Emergency words are never limited: they are said before this
 * is asked.
 */
export function createLimiter(): Limiter {
  const allowances = new Map<string, Allowance>();
  return {
    allows(conversation, now) {
      const { left, at } = allowances.get(conversation) ?? { left: most, at: now };
      const refilled = Math.min(most, left + Math.max(0, now - at) * perMillisecond);
      allowances.delete(conversation);
      allowances.set(conversation, { left: Math.max(0, refilled - 1), at: now });
      const [oldest] = allowances.size > remembered ? allowances.keys() : [];
      if (oldest !== undefined) allowances.delete(oldest);
      return refilled >= 1;
    },
  };
}
