import type { RankingIndex } from './ranking-index.ts';
import { importance, rarityOf } from './rarity.ts';
import type { Way, Wish } from './ways.ts';

/**
 * How near each article comes to the query with one of the questions that it says it answers, 0 to 1: by how much of
 * the query the question has, and how much of the question was asked. Words spread over several questions count less.
 */
export function nearAsked(wishes: readonly Wish[], index: RankingIndex): Map<number, number> {
  const met = new Map<number, { share: number; roots: Set<string> }>();
  const shares = wishes.map((wish) => importance(wish, index) * wish.weight);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  wishes.forEach(({ ways }, i) => {
    for (const [question, { weight, roots }] of bestWays(ways, index)) {
      const known = met.get(question) ?? { share: 0, roots: new Set<string>() };
      met.set(question, known);
      known.share += ((shares[i] ?? 0) * weight) / whole;
      for (const root of roots) known.roots.add(root);
    }
  });
  const near = new Map<number, number>();
  for (const [number, { share, roots }] of met) {
    const question = index.questions()[number];
    if (!question?.weight) continue;
    const told = [...roots].reduce((sum, root) => sum + rarityOf(root, index), 0);
    const nearness = share * Math.min(1, told / question.weight);
    near.set(question.page, Math.max(near.get(question.page) ?? 0, nearness));
  }
  return near;
}

/** By the number of a question, the best of the ways to express a wish whose roots the question has. */
function bestWays(ways: readonly Way[], index: RankingIndex): Map<number, Way> {
  const best = new Map<number, Way>();
  for (const way of ways) {
    const [first = [], ...others] = way.roots.map((root) => index.questionsWith(root));
    for (const question of first) {
      if (way.weight > (best.get(question)?.weight ?? 0) && others.every((one) => one.includes(question)))
        best.set(question, way);
    }
  }
  return best;
}
