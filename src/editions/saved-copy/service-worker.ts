import { PrecacheController } from 'workbox-precaching';
import { type Copy, type CopyStatus, type FromWorker, failureReason, type ToWorker } from './copy.ts';
import { findFile } from './find-file.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const COPY: Copy;
declare const BASE: string;

/** So many files are fetched side by side: a phone's network waits longer than it works. */
const LANES = 6;
const LONGEST_HOLD_MS = 10_000;
const NOTES = `hjelpesenter-notater-${self.registration.scope}`;

// Read once: the build writes the whole list wherever its name stands.
const copy = COPY;
const controller = new PrecacheController();
controller.addToCacheList(copy.files);
const keys = controller.getURLsToCacheKeys();
const paths = new Set(copy.files.map(({ url }) => url));
let held: Promise<void> | undefined;
let release = () => {};

self.addEventListener('install', (event) => event.waitUntil(save(event)));
self.addEventListener('activate', (event) => event.waitUntil(controller.activate(event)));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(BASE)) return;
  const isPage = request.mode === 'navigate';
  const found = findFile(request.url, (path) => paths.has(path));
  if (found.kind === 'file') {
    event.respondWith(
      // A page that the browser has thrown away, and that is another one on the server by now, is read from there.
      isPage ? read(event, found.url).catch(() => fetch(request).catch(lastResort)) : read(event, found.url),
    );
  } else if (isPage && found.kind === 'moved') {
    event.respondWith(Response.redirect(found.url, 302));
  } else if (isPage) {
    event.respondWith(fetch(request).catch(() => notFound(event)));
  }
});

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  switch (message?.type) {
    case 'status':
      return event.waitUntil(status().then((found) => event.ports[0]?.postMessage(found)));
    case 'repair':
      // A failure has been told to every page.
      return event.waitUntil(save(event).catch(() => {}));
    case 'apply':
      return event.waitUntil(self.skipWaiting());
    case 'claim':
      if (message.scripts.every((script) => paths.has(new URL(script, location.href).pathname)))
        event.waitUntil(self.clients.claim());
      return;
    case 'hold':
      if (message.hold) hold();
      else release();
  }
});

/** Saving waits, but not for ever: a page that is left, or crashes, in the middle of a search tells nothing more. */
function hold(): void {
  if (held) return;
  held = new Promise((resolve) => {
    const limit = setTimeout(() => release(), LONGEST_HOLD_MS);
    release = () => {
      clearTimeout(limit);
      held = undefined;
      resolve();
    };
  });
}

/**
 * Fetches what is not saved yet. What a broken download had saved, and what is the same in the version before, is left
 * as it is. One file that does not come, or is not the one that the build wrote, ends it: half a copy is never used.
 */
async function save(event: ExtendableEvent): Promise<void> {
  const queue = [...keys];
  let done = 0;
  let broken = false;
  const lane = async () => {
    for (let next = queue.shift(); next && !broken; next = queue.shift()) {
      await held;
      await fetchInto(event, ...next);
      done++;
      if (done % 10 === 0 || done === keys.size) await tell({ type: 'saving', done, count: keys.size });
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
    await note('lagret', new Date().toISOString());
    await tell({ type: 'saved' });
  } catch (error) {
    broken = true;
    await tell({ type: 'failed', reason: failureReason(error) });
    throw error;
  }
}

/** Workbox keeps a file that is there, and refuses an answer that is an error or not the file of this version. */
async function fetchInto(event: ExtendableEvent, url: string, cacheKey: string): Promise<void> {
  const integrity = controller.getIntegrityForCacheKey(cacheKey);
  const request = new Request(url, {
    ...(integrity ? { integrity } : {}),
    cache: cacheKey === url ? 'default' : 'reload',
    credentials: 'same-origin',
  });
  const params = { cacheKey, integrity };
  await Promise.all(controller.strategy.handleAll({ event, request, params }));
}

/** From the copy; where the browser has thrown it away, from the network. */
async function read(event: FetchEvent, path: string): Promise<Response> {
  const url = new URL(path, location.href).href;
  const cacheKey = keys.get(url) ?? url;
  const integrity = controller.getIntegrityForCacheKey(cacheKey);
  return controller.strategy.handle({
    event,
    request: new Request(url, { credentials: 'same-origin' }),
    params: { cacheKey, integrity },
  });
}

async function notFound(event: FetchEvent): Promise<Response> {
  try {
    const page = await read(event, `${BASE}404.html`);
    return new Response(page.body, { status: 404, headers: page.headers });
  } catch {
    return lastResort();
  }
}

/** Neither copy nor network. */
function lastResort(): Response {
  return new Response(
    `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Du er frakoblet</title>
<main><h1>Du er frakoblet</h1><p>Kopien av hjelpesenteret er slettet fra denne nettleseren, og vi får ikke hentet siden
nå. Koble til nettet, og last siden på nytt.</p></main></html>`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  );
}

async function status(): Promise<CopyStatus> {
  const { version, built, bytes } = copy;
  const cache = await self.caches.open(controller.strategy.cacheName);
  const saved = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...keys.values()].filter((key) => !saved.has(key)).length;
  const savedAt = await (await (await self.caches.open(NOTES)).match(noteAddress('lagret')))?.text();
  return { version, built, bytes, count: keys.size, missing, ...(savedAt ? { savedAt } : {}) };
}

async function note(name: string, text: string): Promise<void> {
  await (await self.caches.open(NOTES)).put(noteAddress(name), new Response(text));
}

function noteAddress(name: string): string {
  return `${BASE}?notat=${copy.version}-${name}`;
}

async function tell(message: FromWorker): Promise<void> {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })) {
    client.postMessage(message);
  }
}
