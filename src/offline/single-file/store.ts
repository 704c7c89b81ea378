import { likelyPaths } from '../../missing-page/likely-paths.ts';
import { openPack } from '../pack/read-pack.ts';
import { CONTENTS_ID, type Contents, NOT_FOUND, pageKey, pathOfKey } from './contents.ts';
import { jsonWithFragments, type SiteLinks } from './links.ts';
import { type ShownPage, shownPage } from './shown-page.ts';

/** The table of contents of the pack in this file. */
export const contents: Contents = JSON.parse(document.getElementById(CONTENTS_ID)?.textContent ?? '');

const blocks = [...document.querySelectorAll('script[data-block]')];
const pack = openPack({ blocks: pathsByBlock() }, bringBlock);
const { origin, pathname } = new URL(contents.published);
const links: SiteLinks = { home: pathname, holds: hasPlace, published: origin };

/** The path of a page that the file holds, repaired if necessary. Undefined if there is no such page. */
export function knownPath(path: string): string | undefined {
  const meant = likelyPaths(`/${path}`, '/').map((one) => one.slice(1));
  return [path, ...meant].find(isPage);
}

/** A page as it is shown here; if the file does not hold the path, the page that says so. */
export async function readPage(path: string | undefined): Promise<ShownPage> {
  const page = path ?? NOT_FOUND;
  return shownPage(
    await withData(await readText(page)),
    links,
    contents.trees[page] === undefined ? page : undefined,
  );
}

/** Moves the data that the site's page fetches into its head to its `main`, the only part that is shown here. */
async function withData(html: string): Promise<string> {
  const [element, address] =
    /<script type="application\/json"[^>]* data-fetch="([^"]*)"[^>]*>/.exec(html) ?? [];
  if (!element || !address) return html;
  const data = await readText(decodeURI(address.slice(links.home.length)));
  return html.replace('</main>', () => `${element}${data}</script></main>`);
}

/** Replaces `fetch`: serves the site's files and pages from this file, by their addresses in it (`#/…`). */
export async function fetchFile(address: string): Promise<Response> {
  const path = address.replace(/^#\//, '');
  if (isPage(path)) return new Response((await readPage(path)).main);
  if (!pack.has(path)) return new Response('', { status: 404 });
  if (path.endsWith(TREE_DATA)) return new Response(jsonWithFragments(await readText(path), links));
  const { bytes, type } = await pack.read(path);
  return new Response(bytes, { headers: { 'content-type': type } });
}

/**
 * A picture or another file of the content, from this file; undefined if it does not hold it.
 *
 * @param address as on the site's pages
 */
export async function readBrought(address: string): Promise<Blob | undefined> {
  const path = address.startsWith(links.home) ? decodeURI(address.slice(links.home.length)) : '';
  if (!path || isPage(path) || !pack.has(path)) return undefined;
  const { bytes, type } = await pack.read(path);
  return new Blob([bytes], { type });
}

/** The address at which the site has something, for a reader with a network. */
export function publishedAddress(address: string): string {
  return new URL(address, contents.published).href;
}

const TREE_DATA = '/tre.json';

/** Whether the file can show something at a path: a page, or the data of a tree. */
function hasPlace(path: string): boolean {
  return isPage(path) || (path.endsWith(TREE_DATA) && pack.has(path));
}

function isPage(path: string): boolean {
  return Object.hasOwn(contents.index, pageKey(path));
}

async function readText(path: string): Promise<string> {
  return new TextDecoder().decode((await pack.read(path)).bytes);
}

function pathsByBlock(): { paths: string[] }[] {
  const all = blocks.map((): { paths: string[] } => ({ paths: [] }));
  for (const [key, block] of Object.entries(contents.index)) all[block]?.paths.push(pathOfKey(key));
  return all;
}

async function bringBlock(number: number): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(atob(blocks[number]?.textContent ?? ''), (character) => character.charCodeAt(0));
}
