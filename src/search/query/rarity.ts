import type { RankingIndex } from './ranking-index.ts';
import type { Wish } from './ways.ts';

const RAREST = 3.2;
const OWN = 0.5;

/**
 * The information in a root, from how few pages have it (Robertson's inverse document frequency), up to a limit: the
 * rarest word in a sentence is as often chatter as the subject.
 */
export function rarity(held: number, pageCount: number): number {
  return held ? Math.min(RAREST, Math.log(1 + (pageCount - held + 0.5) / (held + 0.5))) : 0;
}

/** The rarity of a root, by the number of pages that have it. */
export function rarityOf(root: string, index: RankingIndex): number {
  return rarity(index.postings(root).length, index.pages.length);
}

/** The importance of a wish: the rarity of the rarest root in any of its ways. */
export function importance(wish: Wish, index: RankingIndex): number {
  return sharedRarity(
    wish,
    index,
  )(Math.max(0, ...wish.ways.flatMap(({ roots }) => roots.map((root) => rarityOf(root, index)))));
}

/**
 * The information in synonyms together: «mail» is rare where pages say «e-post», but a reader who types it wants all of
 * those. So part of the weight is the root's own rarity, and the rest that of the pages that meet the wish at all.
 */
export function sharedRarity({ ways }: Wish, index: RankingIndex): (own: number) => number {
  const met = new Set<number>();
  const touched = new Set<number>();
  for (const { roots } of ways) {
    const held = new Map<number, number>();
    for (const root of roots) {
      for (const { page } of index.postings(root)) held.set(page, (held.get(page) ?? 0) + 1);
    }
    for (const [page, count] of held) {
      touched.add(page);
      if (count === roots.length) met.add(page);
    }
  }
  const together = rarity(met.size || touched.size, index.pages.length);
  return (own) => OWN * own + (1 - OWN) * Math.min(own, together);
}
