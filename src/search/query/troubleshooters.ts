import { createAddresses } from '../../addresses.ts';
import type { Ranked } from './rank.ts';
import type { RankingIndex } from './ranking-index.ts';

const TROUBLESHOOTERS = createAddresses('/').troubleshooters.slice(1);
/** The troubleshooter itself replaces a step that scores at most this many times as much. */
const NEAR = 1.5;

/**
 * Keeps one page of each troubleshooter, in the position of its best: the troubleshooter itself if its score comes
 * near, otherwise the step.
 *
 * @param ranked the best first
 */
export function oneOfEach(ranked: readonly Ranked[], index: RankingIndex): Ranked[] {
  const seen = new Set<string>();
  return ranked.flatMap((one) => {
    const tree = treeOf(index.pages[one.page]?.path ?? '');
    if (tree === undefined) return [one];
    if (seen.has(tree)) return [];
    seen.add(tree);
    const whole = ranked.find(({ page }) => index.pages[page]?.path === tree);
    return [whole && whole.score * NEAR >= one.score ? whole : one];
  });
}

/** The path of the troubleshooter that a page belongs to. */
function treeOf(path: string): string | undefined {
  if (!path.startsWith(TROUBLESHOOTERS)) return undefined;
  const [tree] = path.slice(TROUBLESHOOTERS.length).split('/');
  return tree ? `${TROUBLESHOOTERS}${tree}/` : undefined;
}
