import { addresses } from '../../addresses.ts';
import { site } from '../../site.ts';
import { type Contact, contactOf } from './contact.ts';
import type { CopyInfo, CopyStatus, FromWorker, ToWorker } from './copy.ts';
import { note, WANTED } from './notes.ts';

/** Whether the reader has chosen (by a button) that a copy is kept, or that none is. */
const CHOICE = 'frakoblet';
/** Which version was the newest and when, and the same of the version before. */
const NEWEST = `frakoblet-nyest-${addresses.home}`;
/** The same where it could not be stored. */
let unstored: string | undefined;
const LONGEST_LOOK_MS = 10_000;

/** Told on the window when the server has said which version is the newest. */
export const CHECKED = 'hjelpesenter:checked';

/** Whether this browser can keep a copy, and unpack it. */
export function canKeepCopy(): boolean {
  return (
    isSecureContext && 'serviceWorker' in navigator && 'caches' in window && 'DecompressionStream' in window
  );
}

/** The registration of this site, if there is one. Never another's that stands above it on the same host. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(addresses.home);
  return registration?.scope === new URL(addresses.home, location.href).href ? registration : undefined;
}

/** Starts saving, or looks for a newer version where a copy is kept. */
export function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(addresses.at('sw.js'), {
    scope: addresses.home,
    updateViaCache: 'none',
  });
}

/**
 * Waits until a worker is no longer being installed: true when it stands ready or is in use, false when it failed or was
 * replaced. The registration decides, and is looked at again and again, because a tab is not always told: where several
 * are open, Chromium now and then leaves a worker's `state` at `installing` for good and fires no `statechange`.
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

/** Asks a worker, and waits for its answer. Undefined when none comes within five seconds. */
export function ask(worker: ServiceWorker): Promise<CopyStatus | undefined> {
  return new Promise((settle) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => settle(data);
    setTimeout(() => settle(undefined), 5000);
    worker.postMessage({ type: 'status' } satisfies ToWorker, [port2]);
  });
}

/** What stands on the server now, or why that is not known. */
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
    // No answer, or one that is no version.
  }
  return { contact: contactOf(answer, navigator.onLine) };
}

/** When a version was last the newest on the server, as ISO time by the device's own clock. */
export function newestAt(version: string): string | undefined {
  return seen().find(([known]) => known === version)?.[1];
}

/** The version before is kept too: it stands until the reader takes the newest into use. */
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
    // Storage is forbidden; this page still knows what it has seen itself.
  }
  const [version = '', at = '', versionBefore = '', atBefore = ''] = (unstored ?? stored ?? '').split(' ');
  return [
    [version, at],
    [versionBefore, atBefore],
  ];
}

/**
 * Saved without being asked for: not where the browser saves data, nor where the reader has deleted the copy, nor where
 * the whole copy is large.
 *
 * @param bytes of the whole copy, where nothing of it is saved
 */
export function savesByItself(bytes = 0): boolean {
  const choice = recall();
  if (choice) return choice === 'ja';
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return !connection?.saveData && bytes <= site.offline.unaskedUpTo;
}

export async function choose(choice: 'ja' | 'nei'): Promise<void> {
  try {
    localStorage.setItem(CHOICE, choice);
  } catch {
    // Storage is forbidden; then no copy is kept either.
  }
  await tellChoice();
}

/** The service worker has to know of it too: it fetches much only where the reader has asked for it. */
export async function tellChoice(): Promise<void> {
  try {
    if (recall() === 'ja') await note(new URL(addresses.home, location.href).href, WANTED, 'ja');
  } catch {
    // As above.
  }
}

/** Lets go of the copy, and sees to it that a service worker that still answers open pages saves nothing anew. */
export async function removeCopy(): Promise<void> {
  await choose('nei');
  const registration = await ownRegistration();
  for (const worker of [registration?.installing, registration?.waiting, registration?.active])
    worker?.postMessage({ type: 'remove' } satisfies ToWorker);
  await registration?.unregister();
  // Names of the copy, and of its notes, end with the address that they belong to.
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

/** A search that is being loaded has the network for itself. */
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

export function searchIsLoading(): boolean {
  return document.querySelector('[data-search-state="loading"]') !== null;
}

/** Lets the first copy answer this page too, as soon as it is whole. */
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
