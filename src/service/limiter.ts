/** How often one conversation may be heard, so that a flood in one slows down nobody in another. */
export interface Limiter {
  /** True when this message may go on. It counts either way, but a repeat of a recent one costs nothing: it does nothing new. */
  allows(conversation: string, message: string, now: number): boolean;
}

/** More than anybody types and presses without a pause; then two a second. */
const most = 200;
const perMillisecond = 2 / 1_000;

/** Conversations that are remembered; of the others nobody has sent anything for longer. */
const remembered = 10_000;
/** Messages of a conversation of which a repeat is known. */
const recent = 10;

interface Allowance {
  readonly left: number;
  readonly at: number;
  readonly messages: readonly string[];
}

/**
 * A token bucket for each conversation, in this process. Emergency words are never limited: they are said before this
 * is asked.
 */
export function createLimiter(): Limiter {
  const allowances = new Map<string, Allowance>();
  return {
    allows(conversation, message, now) {
      const { left, at, messages } = allowances.get(conversation) ?? { left: most, at: now, messages: [] };
      const refilled = Math.min(most, left + Math.max(0, now - at) * perMillisecond);
      const isRepeat = messages.includes(message);
      allowances.delete(conversation);
      allowances.set(conversation, {
        left: isRepeat ? refilled : Math.max(0, refilled - 1),
        at: now,
        messages: isRepeat ? messages : [...messages, message].slice(-recent),
      });
      const [oldest] = allowances.size > remembered ? allowances.keys() : [];
      if (oldest !== undefined) allowances.delete(oldest);
      return isRepeat || refilled >= 1;
    },
  };
}
