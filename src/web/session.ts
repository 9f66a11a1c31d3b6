/** What lets this tab go on with its conversation after a reload. It is all that the browser ever keeps of one. */
export interface Session {
  readonly conversation: string;
  readonly token: string;
}

export interface Keep {
  readonly read: () => Session | undefined;
  readonly save: (session: Session) => void;
  /** The page is about to move on to another of its languages: let the next one read the session. */
  readonly carry: () => void;
  readonly forget: () => void;
}

/**
 * Keeps the session for this tab alone. It is given again after a reload, after the browser threw the tab out of
 * memory, and after a move to another language; never after Back or when a closed tab is opened again, because then it
 * may be somebody else who looks.
 */
export function openKeep(): Keep {
  const storage = tabStorage();
  let session = storage && arrivedOnPurpose(storage) ? stored(storage) : undefined;
  storage?.removeItem(carried);
  if (!session) storage?.removeItem(name);
  return {
    read: () => session,
    save: (next) => {
      session = next;
      storage?.setItem(name, JSON.stringify(next));
    },
    carry: () => storage?.setItem(carried, '1'),
    forget: () => {
      session = undefined;
      storage?.removeItem(name);
    },
  };
}

const name = 'session';
const carried = 'carried';

/** None where the browser forbids it, as some do in a frame; a conversation then lasts as long as the page. */
function tabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

function arrivedOnPurpose(storage: Storage): boolean {
  const [arrival] = performance.getEntriesByType('navigation');
  const reloaded = arrival instanceof PerformanceNavigationTiming && arrival.type === 'reload';
  const discarded = 'wasDiscarded' in document && document.wasDiscarded === true;
  return reloaded || discarded || storage.getItem(carried) !== null;
}

function stored(storage: Storage): Session | undefined {
  const kept: unknown = JSON.parse(storage.getItem(name) ?? 'null');
  return isSession(kept) ? kept : undefined;
}

function isSession(kept: unknown): kept is Session {
  return typeof kept === 'object' && kept !== null && 'conversation' in kept && 'token' in kept;
}
