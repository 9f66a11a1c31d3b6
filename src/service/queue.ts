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

export type Seen = (askedNow: string | undefined) => Promise<string | undefined>;

/** More messages than a person sends before an answer; the rest is a flood. */
const mostWaiting = 20;

interface Line {
  tail: Promise<unknown>;
  waiting: number;
  /** What is asked as the running job began: all that anybody can have seen until it ends. */
  asked: Promise<string | undefined>;
}

/** An empty queue. */
export function createQueue(): Queue {
  const lines = new Map<string, Line>();
  return {
    async run(conversation, job) {
      const line = lines.get(conversation);
      if (line && line.waiting >= mostWaiting) return undefined;
      const seenOnArrival = line?.asked;
      const mine = line ?? { tail: Promise.resolve(), waiting: 0, asked: Promise.resolve(undefined) };
      lines.set(conversation, mine);
      mine.waiting += 1;
      const result = mine.tail.then(() => begin(mine, seenOnArrival, job));
      mine.tail = result.catch(() => undefined);
      try {
        return await result;
      } finally {
        mine.waiting -= 1;
        if (mine.waiting === 0) lines.delete(conversation);
      }
    },
  };
}

function begin<T>(
  line: Line,
  seenOnArrival: Line['asked'] | undefined,
  job: (seen: Seen) => Promise<T>,
): Promise<T> {
  let tell: (askedNow: string | undefined) => void = () => undefined;
  const asked = new Promise<string | undefined>((resolve) => (tell = resolve));
  line.asked = asked;
  // A job that lost a race asks again; what its sender saw is what was asked the first time.
  const seen: Seen = (askedNow) => {
    tell(askedNow);
    return seenOnArrival ?? asked;
  };
  // A job that fails before it reads anything must not leave those behind it waiting for what was asked.
  return job(seen).finally(() => tell(undefined));
}
