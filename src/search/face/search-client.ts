import { addresses } from '../../addresses.ts';
import { platform } from '../../platform.ts';
import { wordsOf } from '../language/words.ts';
import { addFiles, type FindOptions, type Found, find, type IndexFiles } from '../query/find.ts';
import type { IndexedPage } from '../query/indexed-page.ts';
import type { PageText } from '../query/page-text.ts';
import { type MainFile, type RankingIndex, readIndex } from '../query/ranking-index.ts';
import { MOST_WORDS, withCorrections } from '../query/wishes.ts';
import type { PlaceDrawer } from './hit-place.ts';

/** One hit: the page at once, and the place in it when its text is loaded. */
export interface Hit {
  href: string;
  title: string;
  /** Shelf or kind of page, e.g. «Feilsøk». */
  kind: string;
  /** Fetches the page's text, for where in it the hit leads. Resolves to undefined if that fails; never rejects. */
  place(): Promise<PlaceDrawer | undefined>;
}

export interface Answer {
  hits: Hit[];
  fit: Found['fit'];
  /** Words that no page is about, as they were typed. */
  unknown: string[];
  /** How many words were searched for, if the query has more. */
  read: number | undefined;
  /** The query that was searched for, if words were corrected. */
  corrected: string | undefined;
  /** If nothing is good enough to be called a hit: the nearest pages. */
  nearest: Pick<Hit, 'href' | 'title'>[];
  /** How many pages match, and of which kinds, the most frequent first. */
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

/**
 * A file of the index is missing, or another response came in its place: after a deployment, or on a network with a
 * login page.
 */
class GoneFile extends Error {}

let loading: Promise<RankingIndex> | undefined;
/** The browser's main file may be from before a deployment. */
let isDoubtful = false;

/** Loads the main file of the index; a failure is forgotten, so that a later try can succeed. */
export function loadIndex(): Promise<RankingIndex> {
  if (loading) return loading;
  const index = fetchFile(addresses.searchIndex(), isDoubtful ? { cache: 'reload' } : {})
    .then((response) => readJson<MainFile>(response))
    .then(readIndex);
  loading = index;
  isDoubtful = false;
  // Every search needs the pages; if they fail to load, it requests them again.
  index.then(addPages).catch(() => {});
  index.catch(() => forget(index));
  return index;
}

/** Makes the next search load everything again. */
function forget(index: Promise<RankingIndex>): void {
  if (loading !== index) return;
  loading = undefined;
  isDoubtful = true;
}

/**
 * Answers a query. If a deployment has removed files of the index, it is loaded again, once.
 *
 * @throws when the index cannot be loaded
 */
export async function search(query: string, options: SearchOptions): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const index = loadIndex();
    try {
      return await answer(query, index, options);
    } catch (error) {
      forget(index);
      if (tries > 1 || !(error instanceof GoneFile)) throw error;
    }
  }
}

async function answer(
  query: string,
  loaded: Promise<RankingIndex>,
  { limit, kind, ...options }: SearchOptions,
): Promise<Answer> {
  const index = await loaded;
  const { question, ranked, wishes, corrections, fit, unknown } = await find(query, index, FILES, options);
  const pages = ranked.flatMap(({ page }) => index.pages[page] ?? []);
  const wanted = kind === undefined ? pages : pages.filter((page) => page.kind === kind);
  const textOf = (page: IndexedPage): Promise<TextOfPage> =>
    readText(page.fragment).then(
      (text) => ({ page, text }),
      (error) => newText(page, loaded, error),
    );
  return {
    fit,
    unknown,
    read: wordsOf(query).length > MOST_WORDS ? MOST_WORDS : undefined,
    corrected: corrections.size ? withCorrections(query, corrections, index) : undefined,
    hits:
      fit === 'none'
        ? []
        : wanted.slice(0, limit).map((page) => hitOn(page, { question, wishes }, index, textOf)),
    nearest:
      fit === 'none'
        ? pages.slice(0, NEAREST).map(({ path, title }) => ({ href: addresses.at(path), title }))
        : [],
    total: fit === 'none' ? 0 : wanted.length,
    kinds: fit === 'none' ? [] : countKinds(pages),
  };
}

/** Pending files: as typing continues, the same ones are requested again. */
const coming = new Map<string, Promise<string>>();

const FILES: IndexFiles = {
  read(name) {
    const known = coming.get(name);
    if (known) return known;
    const text = fetchFile(addresses.searchIndex(name))
      .then((response) => response.text())
      .finally(() => coming.delete(name));
    coming.set(name, text);
    return text;
  },
};

function addPages(index: RankingIndex): Promise<void> {
  return addFiles(index, index.missingPages(), FILES);
}

/** For a missing file, some hosts respond with 403, and some with a page and 200. No file of the index is a page. */
async function fetchFile(address: string, how: RequestInit = {}): Promise<Response> {
  const response = await platform.fetch(address, how);
  const isPage = /html/.test(response.headers.get('content-type') ?? '');
  if ([403, 404, 410].includes(response.status) || (response.ok && isPage)) throw new GoneFile(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** A page served without its type is no JSON either. */
async function readJson<Content>(response: Response): Promise<Content> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new GoneFile(response.url);
  }
}

function hitOn(
  page: IndexedPage,
  found: Pick<Found, 'question' | 'wishes'>,
  index: RankingIndex,
  textOf: (page: IndexedPage) => Promise<TextOfPage>,
): Hit {
  const place = async () => {
    const { page: now, text } = await textOf(page);
    const { placeDrawer } = await import('./hit-place.ts');
    return placeDrawer(now, text, found, index);
  };
  return {
    href: addresses.at(page.path),
    title: page.title,
    kind: page.kind,
    place: () => place().catch(() => undefined),
  };
}

/** A text with the page of the same index, whose section numbers the detours refer to. */
interface TextOfPage {
  page: IndexedPage;
  text: PageText;
}

/** A page's text from the current index, if the text of the earlier one is gone. */
async function newText(
  page: IndexedPage,
  before: Promise<RankingIndex>,
  error: unknown,
): Promise<TextOfPage> {
  if (!(error instanceof GoneFile)) throw error;
  // Of several hits without their texts, the first one reloads the index for all; if none is pending, that failed.
  if (!loading) throw error;
  forget(before);
  const index = await loadIndex();
  await addPages(index);
  const now = index.pages.find(({ path }) => path === page.path);
  if (!now || now.fragment === page.fragment) throw error;
  return { page: now, text: await readText(now.fragment) };
}

const texts = new Map<string, Promise<PageText>>();

/** A page's text. The code that reads it is loaded in parallel with the first one. */
function readText(fragment: string): Promise<PageText> {
  const known = texts.get(fragment);
  if (known) return known;
  const text = Promise.all([
    fetchFile(addresses.at(`pagefind/fragment/${fragment}.pf_fragment`)),
    import('./hit-place.ts'),
  ]).then(([response, { readFragment }]) => readFragment(response));
  texts.set(fragment, text);
  text.catch(() => texts.delete(fragment));
  return text;
}

function countKinds(pages: readonly IndexedPage[]): Answer['kinds'] {
  const counts = new Map<string, number>();
  for (const { kind } of pages) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}
