/** The parts of the browser that the single file replaces. Page scripts use everything else directly. */
export interface Platform {
  location: Pick<Location, 'pathname' | 'search' | 'hash' | 'origin' | 'href' | 'reload'>;
  history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
  document: Pick<Document, 'referrer'>;
  fetch: (address: string, how?: RequestInit) => Promise<Response>;
}

/** The platform that page scripts use: the browser's own window, unless another is set before they start. */
export let platform: Platform = globalThis;

/** Replaces the platform, as the single file does before it starts any script. */
export function setPlatform(other: Platform): void {
  platform = other;
}
