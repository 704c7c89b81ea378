import { type Route, readRoute, writeRoute } from './route.ts';
import { contents, fetchFile } from './store.ts';

/**
 * What the scripts of the site's pages find in the single file in place of the browser's own: an address that is the
 * fragment, files that are in the file, and listeners that end with the page. The bundle's definitions
 * (`build/bundle-single-file.ts`) lead the names there to this object, so that the scripts are the same in both.
 */
export const environment = {
  get pathname() {
    return `#/${route().path}`;
  },
  get search() {
    return route().search;
  },
  get hash() {
    return route().hash;
  },
  /** Links that are given to others lead to the published site. */
  origin: new URL(contents.published).origin,
  fetch: fetchFile,
  addEventListener(type: string, listener: EventListener) {
    window.addEventListener(type, listener, { signal: page.signal });
  },
  pushState(state: object | null, _: string, address?: string | URL) {
    keepScroll();
    window.history.pushState(stamped(state, newEntry()), '', whole(address));
  },
  replaceState(state: object | null, _: string, address?: string | URL) {
    window.history.replaceState(stamped(state, entry()), '', whole(address));
  },
  /** Asking for a file before it is needed makes no sense here. */
  addToHead(...nodes: Node[]) {
    window.document.head.append(
      ...nodes.filter((node) => !(node instanceof HTMLLinkElement && node.rel === 'preload')),
    );
  },
};

let page = new AbortController();

/** Ends the listeners of the page before. */
export function beginPage(): void {
  page.abort();
  page = new AbortController();
}

export function route(): Route {
  return readRoute(window.location.hash) ?? { path: '404', search: '', hash: '' };
}

/** A fragment of a page alone stands behind the page it is on. */
function whole(address: string | URL | undefined): string | URL | undefined {
  if (typeof address !== 'string' || !/^#(?!\/)/.test(address)) return address;
  return writeRoute({ ...route(), hash: address });
}

/*
 * Where one was on each page. The browser can not bring that back, since a page is drawn after it has moved; so each
 * entry of the history has a number of its own.
 */
const places = new Map<number, number>();
let shown = entry();

function entry(): number {
  return window.history.state?.entry ?? newEntry();
}

function newEntry(): number {
  return Date.now() + Math.random();
}

function stamped(state: object | null, number: number): object {
  shown = number;
  return { ...state, entry: number };
}

export function keepScroll(): void {
  places.set(shown, scrollY);
}

/** Where one was in the entry that is shown now; undefined where it is new. */
export function placeInEntry(): number | undefined {
  window.history.replaceState(stamped(window.history.state, entry()), '');
  return places.get(shown);
}
