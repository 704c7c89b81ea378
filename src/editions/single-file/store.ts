import { likelyPaths } from '../../missing-page/likely-paths.ts';
import { unpack } from '../pack/blocks.ts';
import { CONTENTS_ID, type Contents, NOT_FOUND, pageKey, type StoredPage } from './contents.ts';

export const contents: Contents = JSON.parse(document.getElementById(CONTENTS_ID)?.textContent ?? '');

const blocks = [...document.querySelectorAll('script[data-block]')];
const unpacked = new Map<number, ReturnType<typeof unpack>>();

/** The path of a page that the file holds: as it is, or as it was meant. Undefined for no such page. */
export function knownPath(path: string): string | undefined {
  const meant = likelyPaths(`/${path}`, '/').map((one) => one.slice(1));
  return [path, ...meant].find((one) => Object.hasOwn(contents.index, pageKey(one)));
}

/** A page and its styles; for a path that the file does not hold, the page that says so. */
export async function readPage(path: string | undefined): Promise<StoredPage & { css: string }> {
  const page: StoredPage = JSON.parse(await readText(pageKey(path ?? NOT_FOUND)));
  return { ...page, css: await readText(page.styles) };
}

/** Stands in for `fetch`: the files and pages of the site from this file, by the addresses they have in it (`#/…`). */
export async function fetchFile(address: string): Promise<Response> {
  const path = address.replace(/^#\//, '');
  if (Object.hasOwn(contents.index, pageKey(path))) return new Response((await readPage(path)).main);
  if (!Object.hasOwn(contents.index, path)) return new Response('', { status: 404 });
  return new Response(await readText(path));
}

async function readText(key: string): Promise<string> {
  const number = contents.index[key] ?? -1;
  const block = unpacked.get(number) ?? unpack(blocks[number]?.textContent ?? '');
  unpacked.set(number, block);
  return (await block)[key] ?? '';
}
