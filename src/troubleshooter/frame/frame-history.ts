/**
 * Replaces the browser's history in a frame, where an entry would be one of the host's. The address is replaced, and
 * the way back is a stack in memory.
 */
interface Entry {
  state: unknown;
  address: string;
}

const earlier: Entry[] = [];

/** Moves to a new state and address, and keeps the previous ones for `back`. */
export function enter(state: object, address: string): void {
  earlier.push({ state: history.state, address: location.href });
  history.replaceState(state, '', address);
}

/** Goes one step back with a `popstate` event like the browser's own; does nothing at the first step. */
export function goBack(): void {
  const entry = earlier.pop();
  if (!entry) return;
  history.replaceState(entry.state, '', entry.address);
  dispatchEvent(new PopStateEvent('popstate', { state: entry.state }));
}

/** Whether there is an earlier step to go back to. */
export function canGoBack(): boolean {
  return earlier.length > 0;
}

/** The host has opened another address in the frame, so earlier steps no longer lead here. */
export function forgetSteps(): void {
  earlier.length = 0;
}
