/** Notes beside the copy, since the service worker cannot read the pages' storage. */
const cacheName = (scope: string) => `hjelpesenter-notater-${scope}`;
const address = (scope: string, name: string) => `${scope}?notat=${name}`;

/** The name of the cache for a site's notes, by the address of its root. */
export const notesOf = cacheName;

/** Stores a note of a site under a name. */
export async function writeNote(scope: string, name: string, text: string): Promise<void> {
  await (await caches.open(cacheName(scope))).put(address(scope, name), new Response(text));
}

/** Reads a note of a site; undefined if there is none. */
export async function readNote(scope: string, name: string): Promise<string | undefined> {
  return (await caches.match(address(scope, name), { cacheName: cacheName(scope) }))?.text();
}

/** The note that the reader has asked for the copy, whatever its size. */
export const WANTED = 'onsket';
