const LONGEST_HOLD_MS = 10_000;

let held: Promise<void> | undefined;
let release = () => {};

/** Resolves when saving may go on. */
export function notHeld(): Promise<void> | undefined {
  return held;
}

/** Makes saving wait, but not forever: a page that is closed or crashes during a search never says that it is done. */
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
