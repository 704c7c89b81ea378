const LONGEST_HOLD_MS = 10_000;

let held: Promise<void> | undefined;
let release = () => {};

/** Settles when saving may go on. */
export function notHeld(): Promise<void> | undefined {
  return held;
}

/** Saving waits, but not for ever: a page that is left, or crashes, in the middle of a search tells nothing more. */
export function hold(waits: boolean): void {
  if (!waits) release();
  else if (!held)
    held = new Promise((resolve) => {
      const limit = setTimeout(() => release(), LONGEST_HOLD_MS);
      release = () => {
        clearTimeout(limit);
        held = undefined;
        resolve();
      };
    });
}
