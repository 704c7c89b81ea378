import { createAddresses, setAddresses } from '../../addresses.ts';
import { type Platform, setPlatform } from '../../platform.ts';
import { addressesInFile } from './addresses.ts';
import { type Route, readRoute, writeRoute } from './route.ts';
import { contents, fetchFile } from './store.ts';

const published = new URL(contents.published);

/** Whether the reader came to this page by a link inside the file, not by an address from elsewhere. */
let cameByLink = false;

export const history = {
  get state() {
    return window.history.state;
  },
  pushState(state: object | null, _: string, address?: string | URL | null) {
    keepScroll();
    window.history.pushState(stamped(state, newEntry()), '', whole(address));
  },
  replaceState(state: object | null, _: string, address?: string | URL | null) {
    window.history.replaceState(stamped(state, entry()), '', whole(address));
  },
};

/**
 * What the pages' scripts get in the single file instead of the browser's own: an address that is in the fragment, and
 * files that are inside this file.
 */
const environment: Platform = {
  location: {
    get pathname() {
      return `#/${route().path}`;
    },
    get search() {
      return route().search;
    },
    get hash() {
      return route().hash;
    },
    get href() {
      return window.location.href;
    },
    /** Links for other people lead to the published site. */
    origin: published.origin,
    reload: () => window.location.reload(),
  },
  history,
  document: {
    get referrer() {
      return cameByLink ? window.location.href : '';
    },
  },
  fetch: fetchFile,
};

/** Installs this environment for the site's scripts. Must be called before any of them starts. */
export function enterFile(): void {
  setPlatform(environment);
  setAddresses(addressesInFile, createAddresses(published.pathname));
}

/** Tells page scripts how the reader came here. */
export function setCameByLink(byLink: boolean): void {
  cameByLink = byLink;
}

/** The route in the address; that of the 404 page if it has none. */
export function route(): Route {
  return readRoute(window.location.hash) ?? { path: '404', search: '', hash: '' };
}

/** Puts the address of the current page before a bare fragment. */
function whole(address: string | URL | null | undefined): string | URL | null | undefined {
  if (typeof address !== 'string' || !/^#(?!\/)/.test(address)) return address;
  return writeRoute({ ...route(), hash: address });
}

/*
 * The scroll position on each page. The browser cannot restore it, since a page is drawn only after the move, so each
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

/** Remembers the scroll position of the page shown. */
export function keepScroll(): void {
  places.set(shown, scrollY);
}

/** The scroll position of the current entry of the history; undefined if the entry is new. */
export function placeInEntry(): number | undefined {
  window.history.replaceState(stamped(window.history.state, entry()), '');
  return places.get(shown);
}
