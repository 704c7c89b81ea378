import { pageText, textOf } from './parts-of-file.ts';
import type { Place } from './write-pack.ts';

/** The group of the site's pages. */
export const PAGES = 'pages';

/**
 * Decides where the site's files are packed. Pages are ordered by theme, since related pages compress well together,
 * and what the search knows of a page (Pagefind's fragment, unpacked) goes with it. Groups separate what changes
 * independently, and what only one edition needs.
 *
 * @param files by their path from the site's root, as served
 * @param home the path of the site's root, with slashes at both ends
 */
export function placesOf(
  files: ReadonlyMap<string, string | Uint8Array>,
  home: string,
): (path: string) => Place {
  const shelves = new Map<string, string>();
  const shelfOf = (page: string) => {
    const shelf = shelves.get(page) ?? shelfIn(pageText(page, files.get(page) ?? '') ?? '', home) ?? '';
    shelves.set(page, shelf);
    return shelf;
  };
  return (path) => {
    const group = GROUPS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'rest';
    if (group !== PAGES) return { group, key: keyOf(path) };
    const page = FRAGMENT.test(path) ? pageOf(files.get(path) ?? '') : path;
    return { group, key: `${shelfOf(page)} ${page}` };
  };
}

/**
 * How many pages or files a block holds, roughly: few enough that an edit costs little, and enough to compress well and
 * to be fetched in few requests. A large site has larger blocks.
 *
 * @param count pages or files in the group
 */
export function filesInBlock(group: string, count: number): number {
  const { many, few } = IN_BLOCK[group] ?? ALL;
  return count > LARGE ? many : few;
}

const LARGE = 1500;
const ALL = { many: 500, few: 500 };
const IN_BLOCK: Record<string, typeof ALL> = {
  [PAGES]: { many: 55, few: 20 },
  'search-pages': { many: 2, few: 2 },
  // Most edits change some of these, but very few change the phrases.
  'search-roots': { many: 10, few: 10 },
  pictures: { many: 1, few: 1 },
};

const FRAGMENT = /^pagefind\/fragment\//;
const GROUPS: [group: string, pattern: RegExp][] = [
  // This file names all other files of the index, so it changes with every edit, as does one of the files of pages.
  ['search-main', /^pagefind\/ranking\/main\.json$/],
  ['search-pages', /^pagefind\/ranking\/pages-/],
  ['search-roots', /^pagefind\/ranking\/roots-/],
  ['search-phrases', /^pagefind\/ranking\/phrases-/],
  ['search-words', /^pagefind\/ranking\/words-/],
  ['scripts', /^_astro\/.*\.(js|css)$/],
  ['pictures', /^_astro\//],
  ['printout', /^skriv-ut\/$/],
  // It contains the single file's checksum.
  ['offline', /^frakoblet\/$/],
  [PAGES, /(^|\/|\.html|\/tre\.json|\.pf_fragment)$/],
];

/** The kind and number of a file of the search's index, without the hash in its name, which changes with an edit. */
function keyOf(path: string): string {
  return path.replace(INDEX_FILE, (_, number: string) => `-${number.padStart(6, '0')}`);
}

const INDEX_FILE = /-(\d+)-[0-9a-f]+\.txt$/;

function pageOf(fragment: string | Uint8Array): string {
  const text = textOf(fragment);
  // Pagefind's own signature comes before it.
  return String(JSON.parse(text.slice(text.indexOf('{'))).url).replace(/^\//, '');
}

function shelfIn(html: string, home: string): string | undefined {
  const crumbs = /<nav class="crumbs"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
  return new RegExp(`href="${RegExp.escape(home)}kategorier/([^/"]+)/`).exec(crumbs)?.[1];
}
