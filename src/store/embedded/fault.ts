import { AppError } from '../../errors';

/**
 * Runs `work`; whatever fails in it becomes `store-unavailable` with the engine's or system's code alone. Their
 * messages may quote paths and values, so neither message nor cause goes on.
 */
export function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw asAppError(error);
  }
}

/** As `guarded`, for work that takes its time. */
export async function guardedAsync<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asAppError(error);
  }
}

function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('store-unavailable', faultCode(error));
}

/** The code that the engine or the system gave to an error; otherwise the error's kind. */
export function faultCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown fault';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'unknown fault';
}
