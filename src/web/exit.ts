/**
 * Leaves at once: by the exit link, or by pressing Shift three times within five seconds with nothing else between.
 * The page is emptied first, then replaced, so that Back does not lead here; out of a frame, the page round it leaves.
 * @param forget removes every trace that this page keeps
 */
export function installExit(link: HTMLAnchorElement, forget: () => void): void {
  const leave = (): void => {
    document.body.replaceChildren();
    forget();
    replaceTop(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener('keydown', countShifts(leave));
}

function countShifts(leave: () => void): (event: KeyboardEvent) => void {
  let presses: readonly number[] = [];
  return (event) => {
    if (event.repeat) return;
    presses = event.key === 'Shift' ? [...presses, event.timeStamp].slice(-3) : [];
    const [first] = presses;
    if (presses.length === 3 && first !== undefined && event.timeStamp - first <= within) leave();
  };
}

/** Milliseconds. */
const within = 5_000;

/** A browser may forbid a frame to move the page round it; then at least the frame leaves. */
function replaceTop(address: string): void {
  try {
    (window.top ?? window).location.replace(address);
  } catch {
    window.location.replace(address);
  }
}

/**
 * Empties the page when it is left in any way, and starts afresh when it comes back from the browser's memory:
 * it may be somebody else who pressed Back.
 */
export function wipeOnLeaving(wipe: () => void, forget: () => void): void {
  window.addEventListener('pagehide', wipe);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    forget();
    window.location.reload();
  });
}
