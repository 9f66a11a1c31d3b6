/** Waits so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A wait that can be cut short. */
export interface Rest {
  readonly over: Promise<void>;
  readonly end: () => void;
}

/** Begins a wait of so many milliseconds. */
export function rest(milliseconds: number): Rest {
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    end = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  return { over, end };
}
