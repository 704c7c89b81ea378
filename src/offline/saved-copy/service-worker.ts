import type { StoredBlock } from '../pack/format.ts';
import { type ReadContents, readContents } from '../pack/read-contents.ts';
import { openPack, type PackReader } from '../pack/read-pack.ts';
import { isForReaders } from '../what-is-saved/for-readers.ts';
import { type Copy, type CopyStatus, type FromWorker, failureReason, type ToWorker } from './copy.ts';
import { hold, notHeld } from './hold.ts';
import { keptBlocks } from './kept-blocks.ts';
import { notesOf, readNote, WANTED, writeNote } from './notes.ts';
import { respond } from './respond.ts';

declare const self: ServiceWorkerGlobalScope;
/** Inserted by the build. */
declare const COPY: Copy;
declare const BASE: string;

/** How many blocks are fetched at a time: on a phone's network, most of the time is waiting. */
const LANES = 6;

const copy = COPY;
const { scope } = self.registration;
const blocks = keptBlocks(scope, BASE);
/**
 * An older browser cannot unpack the copy. It keeps none, and deletes what an earlier version of the worker had saved.
 */
const isOld = !('DecompressionStream' in self);
let removed = false;
let opened: Promise<PackReader> | undefined;

self.addEventListener('install', (event) => event.waitUntil(isOld ? self.skipWaiting() : save()));
self.addEventListener('activate', (event) => event.waitUntil(isOld ? leave() : tidy()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (removed || isOld || request.method !== 'GET' || origin !== location.origin) return;
  if (!pathname.startsWith(BASE) || !isForReaders(pathname.slice(BASE.length))) return;
  event.respondWith(respond(request, BASE, open, copy.version));
});

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  switch (message?.type) {
    case 'status':
      return event.waitUntil(status().then((found) => event.ports[0]?.postMessage(found)));
    case 'repair':
      removed = false;
      // Every page has been told of the failure already.
      return event.waitUntil(save().catch(() => {}));
    case 'apply':
      return event.waitUntil(self.skipWaiting());
    case 'claim':
      return event.waitUntil(claim(message.scripts));
    case 'hold':
      return hold(message.hold);
    case 'remove':
      removed = true;
      return event.waitUntil(blocks.removeCaches());
  }
});

/** Opens the copy for reading. It stays open as long as the browser lets this script run. */
function open(): Promise<PackReader> {
  opened ??= openCopy();
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

async function openCopy(): Promise<PackReader> {
  const contents = await readContents(copy.contents, blocks.bring);
  return openPack(contents, (number) => blocks.bring(contents.blocks[number]?.hash ?? ''));
}

/**
 * Fetches what is not saved yet. What an interrupted download has saved, and what is unchanged since the previous
 * version, is kept. It stops at the first block that does not arrive or is not the one that the build wrote: half a
 * copy is never used.
 */
async function save(): Promise<void> {
  let broken = false;
  try {
    const contents = await readContents(copy.contents, blocks.keepAndBring);
    const queue = await blocks.missing(contents.names);
    await refuseUnasked(contents.blocks, queue);
    let done = copy.count - queue.length;
    const lane = async () => {
      for (let hash = queue.shift(); hash && !broken && !removed; hash = queue.shift()) {
        await notHeld();
        await blocks.keep(hash);
        await tell({ type: 'saving', done: ++done, count: copy.count });
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    if (removed) throw new Error('The reader has deleted the copy.');
    await writeNote(scope, `${copy.version}-lagret`, new Date().toISOString());
    await tell({ type: 'saved' });
  } catch (error) {
    broken = true;
    if (removed) await blocks.removeCaches();
    else if (error instanceof UnaskedError) await tell({ type: 'asks', bytes: error.bytes });
    else await tell({ type: 'failed', reason: failureReason(error) });
    throw error;
  }
}

/** The contents of the copy; undefined if they are not saved completely. */
function contentsKept(): Promise<ReadContents | undefined> {
  return readContents(copy.contents, async (hash) => {
    const packed = await blocks.kept(hash);
    if (!packed) throw new Error(`${hash} is not kept.`);
    return packed;
  }).catch(() => undefined);
}

class UnaskedError extends Error {
  readonly bytes: number;
  constructor(bytes: number) {
    super(`Nobody has asked for ${bytes} bytes.`);
    this.bytes = bytes;
  }
}

/** Refuses large downloads that nobody has asked for, whether of the first copy or of what is new in another. */
async function refuseUnasked(all: readonly StoredBlock[], missing: readonly string[]): Promise<void> {
  const hashes = new Set(missing);
  const bytes = all.reduce((sum, block) => sum + (hashes.has(block.hash) ? block.bytes : 0), 0);
  if (bytes > copy.unaskedUpTo && !(await readNote(scope, WANTED))) throw new UnaskedError(bytes);
}

/** Deletes what other versions had saved, including those that saved each file separately. */
async function tidy(): Promise<void> {
  const contents = await contentsKept();
  if (!contents) return;
  await blocks.keepOnly(contents.names);
  await blocks.removeCaches([blocks.name, notesOf(scope)]);
}

async function leave(): Promise<void> {
  await blocks.removeCaches();
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' }))
    if ('navigate' in client) await client.navigate(client.url).catch(() => {});
}

async function claim(scripts: readonly string[]): Promise<void> {
  const { has } = await open();
  if (scripts.every((script) => has(new URL(script, location.href).pathname.slice(BASE.length))))
    await self.clients.claim();
}

async function status(): Promise<CopyStatus> {
  const { version, built, bytes, count } = copy;
  const contents = await contentsKept();
  const missing = contents ? (await blocks.missing(contents.names)).length : count;
  const savedAt = await readNote(scope, `${version}-lagret`);
  return { version, built, bytes, count, missing, ...(savedAt ? { savedAt } : {}) };
}

async function tell(message: FromWorker): Promise<void> {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })) {
    client.postMessage(message);
  }
}
