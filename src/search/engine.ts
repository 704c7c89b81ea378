import { addresses } from '../addresses.ts';
import { isPlausible, searchWords } from './query.ts';

/** One hit, ready to draw. */
export interface Hit {
  href: string;
  title: string;
  /** The section of the page, where the hit is in one. */
  section: string | undefined;
  /** HTML from the index: text of our own pages, with `<mark>` around the words. */
  excerptHtml: string;
  /** Shelf or kind of page, e.g. «Feilsøk». */
  kind: string | undefined;
}

export interface Answer {
  words: string[];
  hits: Hit[];
  /** Pages that hold some of the words, when none holds them all. */
  near: boolean;
}

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
  debouncedSearch?: unknown;
}
interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}
interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results: {
    title: string;
    url: string;
    excerpt: string;
    weighted_locations: { weight: number; balanced_score: number }[];
  }[];
}

const LIMIT = 12;
let loading: Promise<Pagefind> | undefined;

/** Loads the runtime and the index's head; a failure is forgotten, so that a later try can succeed. */
export function loadEngine(): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ addresses.at('pagefind/pagefind.js'))
    .then(async (pagefind: Pagefind) => {
      await pagefind.options({ baseUrl: addresses.home, excerptLength: 24, noWorker: true });
      await pagefind.init();
      return pagefind;
    })
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/**
 * Answers a query. When no page holds all the words, those that hold most of them come instead, rare words first.
 *
 * @throws when the index can not be loaded
 */
export async function search(query: string): Promise<Answer> {
  const pagefind = await loadEngine();
  const words = searchWords(query);
  if (!words.length) return { words, hits: [], near: false };
  const { results } = await pagefind.search(words.join(' '));
  const hits = await readHits(results.slice(0, LIMIT), words);
  if (hits.length || words.length === 1) return { words, hits, near: false };
  return { words, hits: await readHits(await mostWords(pagefind, words), words), near: true };
}

/** Results that hold at least half of the words, each word weighing more the fewer pages have it. */
async function mostWords(pagefind: Pagefind, words: string[]): Promise<PagefindResult[]> {
  const byPage = new Map<string, { result: PagefindResult; weight: number; count: number }>();
  for (const { results } of await Promise.all(words.map((word) => pagefind.search(word)))) {
    for (const result of results) {
      const entry = byPage.get(result.id) ?? { result, weight: 0, count: 0 };
      entry.count++;
      entry.weight += 1 / (1 + results.length) + result.score / 1000;
      byPage.set(result.id, entry);
    }
  }
  return [...byPage.values()]
    .filter(({ count }) => count >= words.length / 2)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, LIMIT)
    .map(({ result }) => result);
}

async function readHits(results: PagefindResult[], words: string[]): Promise<Hit[]> {
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.flatMap((page) => {
    const best = page.sub_results
      .filter(({ excerpt }) => holdsWords(excerpt, words))
      .sort((a, b) => weightOf(b) - weightOf(a))[0];
    const title = page.meta.title ?? '';
    if (
      !best &&
      !holdsWords(page.excerpt, words) &&
      !title.split(/\s+/).some((word) => isPlausible(words, word))
    )
      return [];
    return [
      {
        href: best?.url ?? page.url,
        title,
        section: best && best.title !== title ? best.title : undefined,
        excerptHtml: best?.excerpt ?? page.excerpt,
        kind: page.meta.kind,
      },
    ];
  });
}

function holdsWords(excerpt: string, words: string[]): boolean {
  return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].some(([, marked = '']) => isPlausible(words, marked));
}

function weightOf({ weighted_locations: locations }: PagefindData['sub_results'][number]): number {
  return locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}
