import { editDistance } from '../search/language/distance.ts';
import { isStopWord } from '../search/language/stop-words.ts';
import { foldedKey, wordsOf } from '../search/language/words.ts';

const MOST = 5;
const SHORTEST = 3;

/**
 * The pages whose titles and names resemble the words of a path most, nearest first. The rarer a word is among pages,
 * the more it counts. Empty if no word resembles any.
 *
 * @param path not percent-encoded
 */
export function nearestPages<Page extends { href: string; title: string }>(
  path: string,
  pages: readonly Page[],
): Page[] {
  const asked = keysOf(path);
  const named = nameOf(path);
  const held = pages.map(({ href, title }) => keysOf(`${title} ${nameOf(href)}`));
  const likeness = asked
    .map((word) => held.map((words) => Math.max(0, ...words.map((one) => alike(word, one)))))
    .filter((ofPages) => ofPages.some((like) => like > 0));
  const rarity = likeness.map((ofPages) =>
    Math.log(1 + pages.length / ofPages.filter((like) => like > 0).length),
  );
  return pages
    .map((page, i) => {
      const byWords = likeness.reduce(
        (sum, ofPages, word) => sum + (ofPages[i] ?? 0) * (rarity[word] ?? 0),
        0,
      );
      // For «lisens-varsel» instead of «lisensvarsel»: the words differ, but not the name as a whole.
      const byName = alike(squeezed(named), squeezed(nameOf(page.href))) * 3;
      return { page, score: byWords + byName };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ page }) => page);
}

/** The similarity of two words, from 0 to 1. */
function alike(a: string, b: string): number {
  if (a.length < SHORTEST || b.length < SHORTEST) return 0;
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.startsWith(short)) return 0.8;
  if (short.length >= 5 && long.includes(short)) return 0.6;
  const most = short.length < 5 ? 0 : short.length < 8 ? 1 : 2;
  return editDistance(a, b, most) <= most ? 0.7 : 0;
}

function keysOf(text: string): string[] {
  const words = wordsOf(text.replaceAll('_', ' ')).filter(
    ({ text: word }) => word.length >= SHORTEST && !isStopWord(word),
  );
  return [...new Set(words.map(({ text: word }) => foldedKey(word)))];
}

/** The last segment of a path, the page's own name. */
function nameOf(path: string): string {
  return path.replace(/^#/, '').split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? '';
}

function squeezed(name: string): string {
  return wordsOf(name.replaceAll('_', ' '))
    .map(({ text }) => foldedKey(text))
    .join('');
}
