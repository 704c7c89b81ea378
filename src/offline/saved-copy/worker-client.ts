import { addresses } from '../../addresses.ts';
import { site } from '../../site.ts';
import { type Contact, contactOf } from './contact.ts';
import type { CopyInfo, CopyStatus, FromWorker, ToWorker } from './copy.ts';
import { WANTED, writeNote } from './notes.ts';

/** The reader's choice, by a button, to keep a copy or none. */
const CHOICE = 'frakoblet';
/** Which version was the newest and when, and the same for the previous version. */
const NEWEST = `frakoblet-nyest-${addresses.home}`;
/** The same, for this page alone, if it could not be stored. */
let unstored: string | undefined;
const LONGEST_LOOK_MS = 10_000;

/** Dispatched on the window when the server has said which version is the newest. */
export const CHECKED = 'hjelpesenter:checked';

/** Whether this browser can keep a copy, and unpack it. */
export function canKeepCopy(): boolean {
  return (
    isSecureContext && 'serviceWorker' in navigator && 'caches' in window && 'DecompressionStream' in window
  );
}

/** The registration of this site, if there is one. Never that of another site above it on the same host. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(addresses.home);
  return registration?.scope === new URL(addresses.home, location.href).href ? registration : undefined;
}

/** Starts saving or, if a copy is kept, looks for a newer version. */
export function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(addresses.at('sw.js'), {
    scope: addresses.home,
    updateViaCache: 'none',
  });
}

/**
 * Waits until a worker is no longer being installed. True if it is waiting or in use, false if it failed or was
 * replaced. Asks the registration repeatedly, because with several tabs open Chromium sometimes leaves a worker's
 * `state` at `installing` for good and fires no `statechange`.
 */
export function installed(registration: ServiceWorkerRegistration, worker: ServiceWorker): Promise<boolean> {
  return new Promise((settle) => {
    const look = () => {
      if (registration.installing === worker) return;
      clearInterval(timer);
      worker.removeEventListener('statechange', look);
      settle(registration.waiting === worker || registration.active === worker);
    };
    const timer = setInterval(look, 500);
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Asks a worker for its status. Undefined if no answer arrives within five seconds. */
export function ask(worker: ServiceWorker): Promise<CopyStatus | undefined> {
  return new Promise((settle) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => settle(data);
    setTimeout(() => settle(undefined), 5000);
    worker.postMessage({ type: 'status' } satisfies ToWorker, [port2]);
  });
}

/** The newest copy on the server, or why it is not known. */
export async function newestCopy(): Promise<{ contact: Contact; info?: CopyInfo }> {
  let answer: Parameters<typeof contactOf>[0] = 'none';
  try {
    const response = await fetch(addresses.at('versjon.json'), {
      cache: 'no-store',
      signal: AbortSignal.timeout(LONGEST_LOOK_MS),
    });
    answer = 'other';
    const info = response.ok ? await response.json() : undefined;
    if (typeof info?.version === 'string') {
      rememberNewest(info.version);
      return { contact: 'reached', info };
    }
  } catch {
    // There was no answer, or one without a version.
  }
  return { contact: contactOf(answer, navigator.onLine) };
}

/** When the server last confirmed a version as the newest, as ISO time by the device's clock. */
export function newestAt(version: string): string | undefined {
  return seen().find(([known]) => known === version)?.[1];
}

/** The previous version is remembered too, since it stays in use until the reader accepts the newest. */
function rememberNewest(version: string): void {
  const before = seen().find(([known]) => known !== version) ?? [];
  const text = [version, new Date().toISOString(), ...before].join(' ');
  try {
    localStorage.setItem(NEWEST, text);
  } catch {
    unstored = text;
  }
  dispatchEvent(new Event(CHECKED));
}

function seen(): [version: string, at: string][] {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(NEWEST);
  } catch {
    // Storage is forbidden. This page still knows what it has seen itself.
  }
  const [version = '', at = '', versionBefore = '', atBefore = ''] = (unstored ?? stored ?? '').split(' ');
  return [
    [version, at],
    [versionBefore, atBefore],
  ];
}

/**
 * Whether to save without being asked: not if the browser saves data, the reader has deleted the copy, or the whole
 * copy is large.
 *
 * @param bytes the size of the whole copy, if none of it is saved yet
 */
export function savesByItself(bytes = 0): boolean {
  const choice = recall();
  if (choice) return choice === 'ja';
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return !connection?.saveData && bytes <= site.offline.unaskedUpTo;
}

/** Stores whether the reader wants a copy in this browser, and tells the service worker. */
export async function choose(choice: 'ja' | 'nei'): Promise<void> {
  try {
    localStorage.setItem(CHOICE, choice);
  } catch {
    // Storage is forbidden; then no copy is kept either.
  }
  await tellChoice();
}

/** Tells the service worker, which makes large downloads only at the reader's request. */
export async function tellChoice(): Promise<void> {
  try {
    if (recall() === 'ja') await writeNote(new URL(addresses.home, location.href).href, WANTED, 'ja');
  } catch {
    // As above.
  }
}

/** Deletes the copy, and makes sure that a service worker that still answers open pages saves nothing again. */
export async function removeCopy(): Promise<void> {
  await choose('nei');
  const registration = await ownRegistration();
  for (const worker of [registration?.installing, registration?.waiting, registration?.active])
    worker?.postMessage({ type: 'remove' } satisfies ToWorker);
  await registration?.unregister();
  // The names of the caches end with the address of the site they belong to.
  for (const name of await caches.keys()) {
    if (name.endsWith(new URL(addresses.home, location.href).href)) await caches.delete(name);
  }
}

function recall(): string | null {
  try {
    return localStorage.getItem(CHOICE);
  } catch {
    return null;
  }
}

/** Leaves the network to a search that is being loaded. */
export function watchSearch(registration: ServiceWorkerRegistration): void {
  const worker = registration.installing;
  if (!worker) return;
  const tell = (hold: boolean) => worker.postMessage({ type: 'hold', hold } satisfies ToWorker);
  tell(searchIsLoading());
  const watch = new MutationObserver(() => tell(searchIsLoading()));
  addEventListener('pagehide', () => tell(false));
  watch.observe(document.body, { subtree: true, attributeFilter: ['data-search-state'] });
  installed(registration, worker).then(() => watch.disconnect());
}

/** Whether a search on the page is waiting for its files. */
export function searchIsLoading(): boolean {
  return document.querySelector('[data-search-state="loading"]') !== null;
}

/** Lets the first copy answer this page too, as soon as it is complete. */
export function claimWhenSaved(): void {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data?.type !== 'saved' || serviceWorker.controller) return;
    serviceWorker.ready.then(({ active }) =>
      active?.postMessage({
        type: 'claim',
        scripts: [...document.scripts].map(({ src }) => src).filter(Boolean),
      } satisfies ToWorker),
    );
  });
}
