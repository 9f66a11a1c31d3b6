/**
 * One turn at a time for each conversation in this process, and what the sender of each message saw when it arrived:
 * the question that had last been delivered by then, even where another message is answered in between.
 */
export interface Queue {
  /**
   * Runs the job when those before it in its conversation have ended. The job tells `seen` what is asked as it begins,
   * and gets the question that its sender saw.
   * @returns what the job gives; `undefined` without running it where too many are waiting already
   */
  run<T>(conversation: string, job: (seen: Seen) => Promise<T>): Promise<T | undefined>;
}

export type Seen = (askedNow: string | undefined) => string | undefined;

/** More messages than a person sends before an answer; the rest is a flood. */
const mostWaiting = 20;

interface Line {
  tail: Promise<unknown>;
  waiting: number;
  /** What was on show as the running job began: all that anybody can have seen until it ends. */
  shown: Shown;
}

/** Filled by the first job that reads it; those before it that failed have changed nothing. */
interface Shown {
  asked?: { readonly question: string | undefined };
}

/** An empty queue. */
export function createQueue(): Queue {
  const lines = new Map<string, Line>();
  return {
    async run(conversation, job) {
      const line = lines.get(conversation) ?? { tail: Promise.resolve(), waiting: 0, shown: {} };
      if (line.waiting >= mostWaiting) return undefined;
      lines.set(conversation, line);
      line.waiting += 1;
      const onArrival = line.shown;
      const result = line.tail.then(() => begin(line, onArrival, job));
      line.tail = result.catch(() => undefined);
      try {
        return await result;
      } finally {
        line.waiting -= 1;
        if (line.waiting === 0) lines.delete(conversation);
      }
    },
  };
}

function begin<T>(line: Line, onArrival: Shown, job: (seen: Seen) => Promise<T>): Promise<T> {
  if (line.shown.asked) line.shown = {};
  const { shown } = line;
  return job((question) => {
    shown.asked ??= { question };
    // A job that lost a race asks again; what its sender saw is what was asked the first time.
    return onArrival.asked?.question;
  });
}
