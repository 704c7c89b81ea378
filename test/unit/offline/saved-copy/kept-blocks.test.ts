import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keptBlocks } from '../../../../src/offline/saved-copy/kept-blocks.ts';

const SCOPE = 'https://hjelp.example.no/hjelp/';
const [ONE, OTHER] = ['en', 'to'].map((text) => ({
  text,
  hash: createHash('sha256').update(text).digest('hex'),
})) as [Block, Block];
interface Block {
  text: string;
  hash: string;
}
const addressOf = ({ hash }: Block) => `${SCOPE}pakke/${hash}.bin`;

/** A stand-in for the part of the browser's Cache API that is used. */
class Caches {
  all = new Map<string, Map<string, Response>>();
  keys = async () => [...this.all.keys()];
  has = async (name: string) => this.all.has(name);
  delete = async (name: string) => this.all.delete(name);
  match = async (url: string, { cacheName }: { cacheName: string }) =>
    this.all.get(cacheName)?.get(url)?.clone();
  open = async (name: string) => {
    const cache = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, cache);
    return {
      put: async (url: string, response: Response) => void cache.set(url, response),
      keys: async () => [...cache.keys()].map((url) => ({ url })),
      delete: async (url: string) => cache.delete(url),
    };
  };
}

let caches: Caches;
const served = new Map<string, Response>();
const network = vi.fn(async (url: string) => served.get(url)?.clone() ?? new Response('', { status: 404 }));
const blocks = keptBlocks(SCOPE, '/hjelp/');
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

beforeEach(() => {
  caches = new Caches();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', network);
  network.mockClear();
  served.clear();
  for (const block of [ONE, OTHER]) served.set(addressOf(block), new Response(block.text));
});
afterEach(() => vi.unstubAllGlobals());

test('a block that is kept is not fetched again', async () => {
  await blocks.keep(ONE.hash);
  expect(network).toHaveBeenCalledExactlyOnceWith(
    addressOf(ONE),
    expect.objectContaining({ cache: 'no-store' }),
  );
  expect(text(await blocks.kept(ONE.hash))).toBe('en');
  expect(text(await blocks.bring(ONE.hash))).toBe('en');
  expect(await blocks.missing([ONE.hash, OTHER.hash])).toEqual([OTHER.hash]);
  expect(network).toHaveBeenCalledOnce();
});

test('a block that is not kept comes from the network, and reading keeps nothing', async () => {
  expect(await blocks.kept(ONE.hash)).toBeUndefined();
  expect(text(await blocks.bring(ONE.hash))).toBe('en');
  expect(await blocks.missing([ONE.hash])).toEqual([ONE.hash]);
  expect(await caches.keys()).toEqual([]);
});

describe('nothing is kept of', () => {
  test('a block that is another one', async () => {
    served.set(addressOf(ONE), new Response('<h1>Logg inn</h1>'));
    await expect(blocks.keep(ONE.hash)).rejects.toMatchObject({ name: 'AlteredError' });
    expect(await blocks.missing([ONE.hash])).toEqual([ONE.hash]);
  });

  test('an error, also with the right bytes', async () => {
    served.set(addressOf(ONE), new Response('en', { status: 500 }));
    await expect(blocks.keep(ONE.hash)).rejects.toThrow('500');
    expect(await blocks.missing([ONE.hash])).toEqual([ONE.hash]);
  });
});

test('blocks of other versions go, and those of this one stay', async () => {
  await blocks.keep(ONE.hash);
  await blocks.keep(OTHER.hash);
  await blocks.keepOnly([OTHER.hash]);
  expect(await blocks.missing([ONE.hash, OTHER.hash])).toEqual([ONE.hash]);
});

test('all caches of this site go, but those that are named, and nobody else’s', async () => {
  await blocks.keep(ONE.hash);
  await caches.open(`workbox-precache-v2-${SCOPE}`);
  await caches.open('workbox-precache-v2-https://hjelp.example.no/annet/');
  await blocks.removeCaches([blocks.name]);
  expect(await caches.keys()).toEqual([blocks.name, 'workbox-precache-v2-https://hjelp.example.no/annet/']);
  await blocks.removeCaches();
  expect(await caches.keys()).toEqual(['workbox-precache-v2-https://hjelp.example.no/annet/']);
});
