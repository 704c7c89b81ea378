import { blockFile } from '../pack/block-file.ts';
import { AlteredError } from './copy.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The blocks that the browser keeps, by their hashes. A kept block is complete and is the one that the build wrote.
 *
 * @param scope the service worker's scope, which distinguishes its caches from others' on the same host
 * @param base the path of the site's root, with slashes at both ends
 */
export function keptBlocks(scope: string, base: string) {
  const name = `hjelpesenter-kopi-${scope}`;
  const address = (hash: string) => new URL(base + blockFile(hash), scope).href;
  /** Created only when a block is kept, so that a deleted copy leaves nothing behind. */
  const keys = async () =>
    (await caches.has(name)) ? (await (await caches.open(name)).keys()).map(({ url }) => url) : [];

  const kept = async (hash: string): Promise<Bytes | undefined> => {
    const response = await caches.match(address(hash), { cacheName: name });
    return response && new Uint8Array(await response.arrayBuffer());
  };
  const keep = async (hash: string): Promise<Bytes> => {
    const block = await fetchBlock(address(hash), hash);
    await (await caches.open(name)).put(address(hash), new Response(block));
    return block;
  };
  return {
    kept,
    /** From the copy or, if the browser has discarded it there, from the network. Does not save it: see `keep`. */
    bring: async (hash: string): Promise<Bytes> => (await kept(hash)) ?? fetchBlock(address(hash), hash),
    /** Fetches a block, and keeps it. */
    keep,
    keepAndBring: async (hash: string): Promise<Bytes> => (await kept(hash)) ?? keep(hash),
    missing: async (hashes: readonly string[]): Promise<string[]> => {
      const addresses = new Set(await keys());
      return hashes.filter((hash) => !addresses.has(address(hash)));
    },
    /** Deletes the blocks of other versions. */
    keepOnly: async (hashes: readonly string[]): Promise<void> => {
      const wanted = new Set(hashes.map(address));
      const cache = await caches.open(name);
      for (const url of await keys()) if (!wanted.has(url)) await cache.delete(url);
    },
    /** Deletes all caches of this site except the named ones. */
    removeCaches: async (but: readonly string[] = []): Promise<void> => {
      for (const one of await caches.keys())
        if (one.endsWith(scope) && !but.includes(one)) await caches.delete(one);
    },
    name,
  };
}

/**
 * Fetches a block from the network and makes sure that it is the one asked for: not another version's, not a login
 * page, not half of it.
 *
 * @throws if it does not arrive; `AlteredError` if it differs
 */
async function fetchBlock(address: string, hash: string): Promise<Bytes> {
  // Only the copy reads it, so the browser need not cache it as well.
  const response = await fetch(address, { cache: 'no-store', credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== hash) throw new AlteredError(`${address} is not the file that was built.`);
  return bytes;
}
