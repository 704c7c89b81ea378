import type { Answers, Routing } from './tree.ts';

interface Waypoints {
  questions: Record<string, { options: Record<string, { next: string }> }>;
}

/** Whether options can lead from one node to another. A node leads to itself. */
export function reaches(tree: Waypoints, from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true;
  const question = Object.hasOwn(tree.questions, from) ? tree.questions[from] : undefined;
  if (!question || seen.has(from)) return false;
  seen.add(from);
  return Object.values(question.options).some(({ next }) => reaches(tree, next, to, seen));
}

/**
 * The largest number of questions that can still be asked from a node, itself included.
 *
 * @param known answers that the reader is not asked for
 */
export function longestPath(
  tree: Routing,
  node: string,
  known: Answers = {},
  seen: ReadonlySet<string> = new Set(),
): number {
  const question = tree.questions[node];
  if (!question || seen.has(node)) return 0;
  const answered = question.options[known[node] ?? ''];
  const lengths = (answered ? [answered] : Object.values(question.options)).map(({ next }) =>
    longestPath(tree, next, known, new Set(seen).add(node)),
  );
  return (answered ? 0 : 1) + Math.max(0, ...lengths);
}
