import type { Place } from './write-pack.ts';

/** The group of the site's pages. */
export const PAGES = 'pages';

/**
 * Where the site's files are packed. Pages stand by shelf, since what is about the same packs well together; what the
 * search knows of a page (Pagefind's fragment, unpacked) stands with it. The groups keep apart what changes apart, and
 * what only one of the editions needs.
 *
 * @param files by path as they are served from the site's root
 * @param home the path of the site's root, with slashes at both ends
 */
export function placesOf(
  files: ReadonlyMap<string, string | Uint8Array>,
  home: string,
): (path: string) => Place {
  return (path) => {
    const group = GROUPS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'rest';
    const content = files.get(path) ?? '';
    if (group !== PAGES) return { group, key: keyOf(path) };
    const page = FRAGMENT.test(path) ? pageOf(content) : path;
    const html = files.get(page);
    const shelf = typeof html === 'string' ? (shelfIn(html, home) ?? '') : '';
    return { group, key: `${shelf} ${page}` };
  };
}

/**
 * About so many pages or files stand in a block: few enough that an edit costs little, enough to pack well, and to be
 * fetched in few requests. A large site has larger blocks.
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
  // Most edits change some of these; hardly any changes phrases.
  'search-roots': { many: 10, few: 10 },
  pictures: { many: 1, few: 1 },
};

const FRAGMENT = /^pagefind\/fragment\//;
const GROUPS: [group: string, pattern: RegExp][] = [
  // It names all other files of the index, and is another one after every edit, as is one of the files of pages.
  ['search-main', /^pagefind\/ranking\/main\.json$/],
  ['search-pages', /^pagefind\/ranking\/pages-/],
  ['search-roots', /^pagefind\/ranking\/roots-/],
  ['search-phrases', /^pagefind\/ranking\/phrases-/],
  ['search-words', /^pagefind\/ranking\/words-/],
  ['scripts', /^_astro\/.*\.(js|css)$/],
  ['pictures', /^_astro\//],
  ['printout', /^skriv-ut\/$/],
  // It names the single file's checksum.
  ['offline', /^frakoblet\/$/],
  [PAGES, /(^|\/|\.html|\/tre\.json|\.pf_fragment)$/],
];

/** A file of the search's index by its sort and number: its name holds a hash too, which an edit changes. */
function keyOf(path: string): string {
  return path.replace(INDEX_FILE, (_, number: string) => `-${number.padStart(6, '0')}`);
}

const INDEX_FILE = /-(\d+)-[0-9a-f]+\.txt$/;

function pageOf(fragment: string | Uint8Array): string {
  const text = typeof fragment === 'string' ? fragment : new TextDecoder().decode(fragment);
  // Pagefind's own mark stands before it.
  return String(JSON.parse(text.slice(text.indexOf('{'))).url).replace(/^\//, '');
}

function shelfIn(html: string, home: string): string | undefined {
  const crumbs = /<nav class="crumbs"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
  return new RegExp(`href="${RegExp.escape(home)}kategorier/([^/"]+)/`).exec(crumbs)?.[1];
}
