/**
 * Looks after the saved copy from any page: saves it when nothing else is loading, tells when the reader is offline,
 * and offers a newer version.
 */

import { BEFORE_UPDATE } from '../../components/before-update.ts';
import type { Contact } from './contact.ts';
import { type CopyInfo, type FromWorker, type ToWorker, VERSION_METRIC } from './copy.ts';
import {
  ask,
  canKeepCopy,
  choose,
  claimWhenSaved,
  installed,
  newestCopy,
  ownRegistration,
  register,
  savesByItself,
  searchIsLoading,
  tellChoice,
  watchSearch,
} from './worker.ts';

/** So long after a look without contact it is looked again. */
const RETRY_MS = 60_000;

start().catch(() => {
  // No copy can be kept here. The page itself needs none, and /frakoblet/ says why.
});

async function start(): Promise<void> {
  if (!canKeepCopy()) return;
  followUpdates();
  const registration = await ownRegistration();
  if (registration?.active) {
    await greet(registration);
  } else if (savesByItself()) {
    const { info } = await newestCopy();
    if (!info || !savesByItself(info.bytes)) return;
    await searchAtRest();
    watchSearch(await register());
  }
}

/** A copy is kept: is the server there, and is there a newer version? */
async function greet(registration: ServiceWorkerRegistration): Promise<void> {
  const { active } = registration;
  if (!active) return;
  leaveVersionBefore(navigator.serviceWorker);
  offerWaiting(registration);
  offerLarge(registration);
  let turn = 0;
  let told: Contact = 'reached';
  let retry: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const mine = ++turn;
    clearTimeout(retry);
    const { contact, info } = await newestCopy();
    if (mine !== turn) return;
    if (contact !== 'reached') retry = setTimeout(lookAgain, RETRY_MS);
    const before = told;
    told = contact;
    try {
      if (contact !== before) await tell(active, contact, () => told === contact);
      if (info) await keepUp(registration, active, info);
    } catch {
      // The version that answers goes on; the next look may come further.
    }
  };
  // A page that nobody sees asks for nothing; it looks when it is seen again.
  const lookAgain = () => told !== 'reached' && document.visibilityState === 'visible' && look();
  addEventListener('offline', look);
  addEventListener('online', look);
  addEventListener('focus', lookAgain);
  document.addEventListener('visibilitychange', lookAgain);
  await look();
}

async function keepUp(
  registration: ServiceWorkerRegistration,
  active: ServiceWorker,
  newest: CopyInfo,
): Promise<void> {
  const copy = await ask(active);
  if (copy?.missing && savesByItself()) active.postMessage({ type: 'repair' } satisfies ToWorker);
  // Also where the worker gave no answer in time: to look costs one small file.
  if (copy?.version !== newest.version && savesByItself()) {
    await searchAtRest();
    watchSearch(registration);
    await tellChoice();
    // Only what changed is fetched. The worker of before goes on until the reader wants the new one.
    await registration.update();
  }
}

async function tell(worker: ServiceWorker, contact: Contact, isTrue: () => boolean): Promise<void> {
  const [copy, { showNoContact, hideNoContact }, { replaceMissing, bringBack }] = await Promise.all([
    contact === 'reached' ? undefined : ask(worker),
    import('./notice.ts'),
    import('./missing-media.ts'),
  ]);
  if (!isTrue()) return;
  if (contact === 'reached') {
    hideNoContact();
    bringBack();
  } else {
    showNoContact(contact, copy);
    replaceMissing();
  }
}

/** A new version of which much is new is fetched when the reader says so. */
function offerLarge(registration: ServiceWorkerRegistration): void {
  navigator.serviceWorker.addEventListener('message', async ({ data }: MessageEvent<FromWorker>) => {
    if (data?.type !== 'asks') return;
    const { offerDownload } = await import('./notice.ts');
    offerDownload(data.bytes, async () => {
      await choose('ja');
      await registration.update();
    });
  });
}

/** Offers the new version when it is saved, in every page that is open. */
function offerWaiting(registration: ServiceWorkerRegistration): void {
  const offer = async (worker: ServiceWorker | null) => {
    if (!worker || !navigator.serviceWorker.controller) return;
    if (!(await installed(registration, worker)) || registration.waiting !== worker) return;
    const { offerUpdate } = await import('./notice.ts');
    offerUpdate(() => worker.postMessage({ type: 'apply' } satisfies ToWorker));
  };
  offer(registration.waiting);
  offer(registration.installing);
  registration.addEventListener('updatefound', () => offer(registration.installing));
}

/**
 * The first copy answers this page too, as soon as it is whole. When a later version takes over, which is when a reader
 * has asked for it in some tab, each page is loaded anew: answers and exercises stand in the address and the history, and
 * what else is filled in is put there.
 */
function followUpdates(): void {
  const { serviceWorker } = navigator;
  let before = serviceWorker.controller;
  claimWhenSaved();
  serviceWorker.addEventListener('controllerchange', () => {
    if (before) loadAnew();
    before = serviceWorker.controller;
  });
}

/** Scripts start when a page is at rest: by then a later version than the page's own may have taken over. */
async function leaveVersionBefore({ controller }: ServiceWorkerContainer): Promise<void> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const own = navigation?.serverTiming?.find(({ name }) => name === VERSION_METRIC)?.description;
  const answering = own && controller ? await ask(controller) : undefined;
  if (answering && answering.version !== own) loadAnew();
}

function loadAnew(): void {
  dispatchEvent(new Event(BEFORE_UPDATE));
  location.reload();
}

function searchAtRest(): Promise<void> {
  return new Promise((settle) => {
    const look = () => (searchIsLoading() ? setTimeout(look, 1000) : settle());
    look();
  });
}
