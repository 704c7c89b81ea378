import { addresses } from '../../addresses.ts';
import { platform } from '../../platform.ts';
import { comparable } from '../language/normalise.ts';
import { isStopWord } from '../language/stop-words.ts';
import { foldedKey, wordsOf } from '../language/words.ts';

/**
 * The fallback if the index cannot be loaded: pages in the list of contents whose titles have the query's words, best
 * match first. Empty if that list cannot be loaded either.
 */
export async function titlesWith(query: string): Promise<{ href: string; title: string }[]> {
  return matchingTitles(query, await listedPages());
}

/** The pages of the list of contents; none if it cannot be loaded. */
export async function listedPages(): Promise<{ href: string; title: string }[]> {
  try {
    const response = await platform.fetch(addresses.contents);
    if (!response.ok) return [];
    // Only the list: the page's styles would violate this page's policy.
    const [main = ''] = /<main[\s\S]*<\/main>/.exec(await response.text()) ?? [];
    const page = new DOMParser().parseFromString(main, 'text/html');
    return [...page.querySelectorAll<HTMLAnchorElement>('main li a[href]')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      title: link.textContent?.trim() ?? '',
    }));
  } catch {
    return [];
  }
}

const MOST = 8;

/** Exported for its test. */
export function matchingTitles<Link extends { title: string }>(
  query: string,
  links: readonly Link[],
): Link[] {
  const keys = wordsOf(query)
    .filter(({ text }) => text.length > 1 && !isStopWord(text))
    .map(({ text }) => foldedKey(text));
  return links
    .map((link) => {
      const title = foldedKey(comparable(link.title));
      return { link, held: keys.filter((key) => title.includes(key)).length };
    })
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held)
    .slice(0, MOST)
    .map(({ link }) => link);
}
