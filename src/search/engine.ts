import { addresses } from '../addresses.ts';
import { type FindOptions, type Found, find, type IndexFiles, type WordsFile } from './find.ts';
import { bestSection, type PageText, type Piece } from './page-text.ts';
import { type IndexedPage, type MainFile, type RankingIndex, readIndex } from './ranking-index.ts';
import { withCorrections } from './wishes.ts';

/** One hit: the page at once, and the place in it when its text has come. */
export interface Hit {
  href: string;
  title: string;
  /** Shelf or kind of page, e.g. «Feilsøk». */
  kind: string;
  /** Fetches the page's text. Undefined where it does not come; never rejected. */
  place(): Promise<Place | undefined>;
}

export interface Place {
  /** Leads to the section that answers. */
  href: string;
  /** The section of the page, where the hit is in one. */
  section: string | undefined;
  excerpt: Piece[];
  /** «Online» or «Onsite», where the page is for one of them. */
  audience: string | undefined;
}

export interface Answer {
  hits: Hit[];
  fit: Found['fit'];
  /** The query as it was searched for, where words were taken for others. */
  corrected: string | undefined;
  /** Where nothing is worth being called a hit: the pages that come nearest. */
  nearest: Pick<Hit, 'href' | 'title'>[];
  /** How many pages fit, and of which kinds, most first. */
  total: number;
  kinds: { kind: string; count: number }[];
}

export interface SearchOptions extends FindOptions {
  /** How many hits are wanted. */
  limit: number;
  /** Only pages of this kind. */
  kind?: string | undefined;
}

const NEAREST = 3;

let loading: Promise<RankingIndex> | undefined;

/** Loads the head of the index; a failure is forgotten, so that a later try can succeed. */
export function loadIndex(): Promise<RankingIndex> {
  loading ??= fetchFile()
    .then((response) => response.json())
    .then((main: MainFile) => readIndex(main))
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/**
 * Answers a query.
 *
 * @throws when the index can not be loaded
 */
export async function search(query: string, { limit, kind, ...options }: SearchOptions): Promise<Answer> {
  const index = await loadIndex();
  const { ranked, wishes, corrections, fit } = await find(query, index, FILES, options);
  const pages = ranked.flatMap(({ page }) => index.pages[page] ?? []);
  const wanted = kind === undefined ? pages : pages.filter((page) => page.kind === kind);
  return {
    fit,
    corrected: corrections.size ? withCorrections(query, corrections, index) : undefined,
    hits: fit === 'none' ? [] : wanted.slice(0, limit).map((page) => hitOn(page, wishes, index)),
    nearest:
      fit === 'none'
        ? pages.slice(0, NEAREST).map(({ path, title }) => ({ href: addresses.at(path), title }))
        : [],
    total: fit === 'none' ? 0 : wanted.length,
    kinds: fit === 'none' ? [] : countKinds(pages),
  };
}

const FILES: IndexFiles = {
  shard: (version, name) => fetchFile(`${version}-${name}.txt`).then((response) => response.text()),
  words: (version) =>
    fetchFile(`${version}-words.json`).then((response): Promise<WordsFile> => response.json()),
};

async function fetchFile(name?: string): Promise<Response> {
  const response = await fetch(addresses.searchIndex(name));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response;
}

function hitOn(page: IndexedPage, wishes: Found['wishes'], index: RankingIndex): Hit {
  const href = addresses.at(page.path);
  const place = () =>
    readText(page.fragment).then(
      (text) => {
        const { anchor, heading, excerpt } = bestSection(text, wishes, index, page.detours);
        return {
          href: anchor === undefined ? href : `${href}#${encodeURIComponent(anchor)}`,
          section: heading,
          excerpt,
          audience: text.meta.audience || undefined,
        };
      },
      () => undefined,
    );
  return { href, title: page.title, kind: page.kind, place };
}

const texts = new Map<string, Promise<PageText>>();

/** A page's text from Pagefind's fragment of it: gzipped JSON behind a mark of its own. */
function readText(fragment: string): Promise<PageText> {
  const known = texts.get(fragment);
  if (known) return known;
  const text = fetch(addresses.at(`pagefind/fragment/${fragment}.pf_fragment`)).then(async (response) => {
    if (!response.ok || !response.body) throw new Error(`${fragment}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    // A server may have said that the file is gzipped; then the browser has unpacked it already.
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const unpacked = isPacked
      ? await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
      : new TextDecoder().decode(bytes);
    return JSON.parse(unpacked.slice(unpacked.indexOf('{'))) as PageText;
  });
  texts.set(fragment, text);
  text.catch(() => texts.delete(fragment));
  return text;
}

function countKinds(pages: readonly IndexedPage[]): Answer['kinds'] {
  const counts = new Map<string, number>();
  for (const { kind } of pages) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}
