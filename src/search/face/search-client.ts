import { addresses } from '../../addresses.ts';
import { platform } from '../../platform.ts';
import { wordsOf } from '../language/words.ts';
import { bestSection } from '../query/best-section.ts';
import type { Piece } from '../query/excerpt.ts';
import { addFiles, type FindOptions, type Found, find, type IndexFiles } from '../query/find.ts';
import type { IndexedPage } from '../query/indexed-page.ts';
import { nearestQuestion } from '../query/nearest-question.ts';
import type { PageText } from '../query/page-text.ts';
import { type MainFile, type RankingIndex, readIndex } from '../query/ranking-index.ts';
import { MOST_WORDS, withCorrections } from '../query/wishes.ts';

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
  /** The question that readers ask, of those the page says it answers, where it is near to what was asked. */
  question: string | undefined;
  /** The section of the page, where the hit is in one. */
  section: string | undefined;
  excerpt: Piece[];
  /** «Online» or «Onsite», where the page is for one of them. */
  audience: string | undefined;
}

export interface Answer {
  hits: Hit[];
  fit: Found['fit'];
  /** Words that no page is about, as they were typed. */
  unknown: string[];
  /** How many of its words were searched for, where the query has more. */
  read: number | undefined;
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

/** A file of the index is not there, or something else stands in its place: after a deploy, or on a network that wants a login. */
class GoneFile extends Error {}

let loading: Promise<RankingIndex> | undefined;
/** The main file that the browser has may be that of before a deploy. */
let isDoubtful = false;

/** Loads the main file of the index; a failure is forgotten, so that a later try can succeed. */
export function loadIndex(): Promise<RankingIndex> {
  if (loading) return loading;
  const index = fetchFile(addresses.searchIndex(), isDoubtful ? { cache: 'reload' } : {})
    .then((response) => readJson<MainFile>(response))
    .then(readIndex);
  loading = index;
  isDoubtful = false;
  // Every search needs the pages. Where they do not come, it asks for them again.
  index.then(addPages).catch(() => {});
  index.catch(() => forget(index));
  return index;
}

/** The next search starts from nothing. */
function forget(index: Promise<RankingIndex>): void {
  if (loading !== index) return;
  loading = undefined;
  isDoubtful = true;
}

/**
 * Answers a query. An index whose files a deploy has taken away is loaded anew, once.
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

/** Files that are on their way: whoever types on asks for the same ones again. */
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

/** What is not there any more, some hosts forbid (403), and some answer with a page (200). No file of the index is a page. */
async function fetchFile(address: string, how: RequestInit = {}): Promise<Response> {
  const response = await platform.fetch(address, how);
  const isPage = /html/.test(response.headers.get('content-type') ?? '');
  if ([403, 404, 410].includes(response.status) || (response.ok && isPage)) throw new GoneFile(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** A page without its type is no JSON either. */
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
  { question, wishes }: Pick<Found, 'question' | 'wishes'>,
  index: RankingIndex,
  textOf: (page: IndexedPage) => Promise<TextOfPage>,
): Hit {
  const href = addresses.at(page.path);
  const place = () =>
    textOf(page).then(
      ({ page, text }) => {
        const { anchor, heading, excerpt } = bestSection(text, wishes, index, page.detours, question);
        return {
          href: anchor === undefined ? href : `${href}#${encodeURIComponent(anchor)}`,
          question: nearestQuestion((text.meta.asked ?? '').split('|').filter(Boolean), wishes, index),
          section: heading,
          excerpt,
          audience: text.meta.audience || undefined,
        };
      },
      () => undefined,
    );
  return { href, title: page.title, kind: page.kind, place };
}

/** A text with the page of the same index: by that one's numbers, harm is led around. */
interface TextOfPage {
  page: IndexedPage;
  text: PageText;
}

/** A page's text by the index as it stands now, where that of before is gone. */
async function newText(
  page: IndexedPage,
  before: Promise<RankingIndex>,
  error: unknown,
): Promise<TextOfPage> {
  if (!(error instanceof GoneFile)) throw error;
  // Of several hits without their texts, the first has it loaded for all; in vain, where none stands now.
  if (!loading) throw error;
  forget(before);
  const index = await loadIndex();
  await addPages(index);
  const now = index.pages.find(({ path }) => path === page.path);
  if (!now || now.fragment === page.fragment) throw error;
  return { page: now, text: await readText(now.fragment) };
}

const texts = new Map<string, Promise<PageText>>();

/** A page's text from Pagefind's fragment of it: gzipped JSON behind a mark of its own. */
function readText(fragment: string): Promise<PageText> {
  const known = texts.get(fragment);
  if (known) return known;
  const text = fetchFile(addresses.at(`pagefind/fragment/${fragment}.pf_fragment`)).then(async (response) => {
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
