/**
 * Looks after the saved copy from any page: saves it when nothing else is loading, tells the reader when there is no
 * contact, and offers a newer version.
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
} from './worker-client.ts';

/** The time to the next check after one without contact. */
const RETRY_MS = 60_000;

start().catch(() => {
  // No copy can be kept here. The page does not need one, and /frakoblet/ explains why.
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

/** If there is a copy, checks whether the server can be reached and has a newer version. */
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
      // The current version stays in use, and the next check may succeed.
    }
  };
  // A page in the background does not check; it does so when it becomes visible.
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
  // Also if the worker did not answer in time: the check costs only one small file.
  if (copy?.version !== newest.version && savesByItself()) {
    await searchAtRest();
    watchSearch(registration);
    await tellChoice();
    // Only what has changed is fetched. The previous worker stays in use until the reader wants the new one.
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

/** A new version with much to download is fetched when the reader says so. */
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

/** Offers the new version once it is saved, in every open page. */
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
 * The first copy answers this page too, as soon as it is complete. A later version takes over when a reader has
 * accepted it in some tab, and then each page reloads. Nothing is lost: answers and exercises are in the address and
 * the history, and other entries are saved there first.
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

/** Reloads the page if a later version than its own has taken over, since scripts start only once a page is idle. */
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
