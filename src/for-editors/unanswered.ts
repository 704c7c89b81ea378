import { find, type IndexFiles } from '../search/query/find.ts';
import type { RankingIndex } from '../search/query/ranking-index.ts';

/**
 * Runs the questions that content claims to answer through the readers' search.
 *
 * @param asked questions, by the path of the content that claims to answer them
 * @returns the questions that the search answers with something else, by the same paths
 */
export async function unanswered(
  asked: ReadonlyMap<string, readonly string[]>,
  index: RankingIndex,
  files: IndexFiles,
): Promise<Map<string, string[]>> {
  const lost = new Map<string, string[]>();
  for (const [path, questions] of asked) {
    for (const question of questions) {
      const { ranked, fit } = await find(question, index, files);
      const first = ranked[0] && index.pages[ranked[0].page]?.path;
      if (fit === 'none' || first !== path) lost.set(path, [...(lost.get(path) ?? []), question]);
    }
  }
  return lost;
}
