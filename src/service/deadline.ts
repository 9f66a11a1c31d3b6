import { AppError } from '../errors';

/**
 * Rejects when the work is not done in time; the work itself may still end later.
 * @param code `commit-unknown` where that may have kept the message after all
 */
export async function within<T>(
  milliseconds: number,
  work: Promise<T>,
  code: 'deadline' | 'commit-unknown' = 'deadline',
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AppError(code)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** `facts`: a store call gets 4 s and a turn 5 s, well under the 15 s after which channels send again. */
export const storeDeadline = 4_000;
export const turnDeadline = 5_000;
