/**
 * Stands in for the browser's history where the troubleshooter is in a frame: an entry there would be an entry of the
 * host's. The address follows by replacement, and the way back is a stack in memory.
 */
interface Entry {
  state: unknown;
  address: string;
}

const earlier: Entry[] = [];

/** Goes to a new state and address. What stood before can be gone back to. */
export function enter(state: object, address: string): void {
  earlier.push({ state: history.state, address: location.href });
  history.replaceState(state, '', address);
}

/** Goes one step back, with a `popstate` event like the browser's own. Nothing happens where there is no step. */
export function goBack(): void {
  const entry = earlier.pop();
  if (!entry) return;
  history.replaceState(entry.state, '', entry.address);
  dispatchEvent(new PopStateEvent('popstate', { state: entry.state }));
}

export function canGoBack(): boolean {
  return earlier.length > 0;
}

/** The host has opened another address in the frame: the steps before it are no longer the way here. */
export function forgetSteps(): void {
  earlier.length = 0;
}
