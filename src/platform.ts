/** What page scripts use of the browser that the single file has another of. The rest they use as it is. */
export interface Platform {
  location: Pick<Location, 'pathname' | 'search' | 'hash' | 'origin' | 'href' | 'reload'>;
  history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
  document: Pick<Document, 'referrer'>;
  fetch: (address: string, how?: RequestInit) => Promise<Response>;
}

/** Where page scripts run: in the browser's own window, unless another place is set before they start. */
export let platform: Platform = globalThis;

export function setPlatform(other: Platform): void {
  platform = other;
}
