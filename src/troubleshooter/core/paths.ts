import type { Answers, Routing } from './tree.ts';

interface Waypoints {
  questions: Record<string, { options: Record<string, { next: string }> }>;
}

/** Whether options can lead from one node to another. A node leads to itself. */
export function reaches(tree: Waypoints, from: string, to: string, seen: readonly string[] = []): boolean {
  if (from === to) return true;
  const question = Object.hasOwn(tree.questions, from) ? tree.questions[from] : undefined;
  if (!question || seen.includes(from)) return false;
  return Object.values(question.options).some(({ next }) => reaches(tree, next, to, [...seen, from]));
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
  seen: readonly string[] = [],
): number {
  const question = tree.questions[node];
  if (!question || seen.includes(node)) return 0;
  const answered = question.options[known[node] ?? ''];
  const lengths = (answered ? [answered] : Object.values(question.options)).map(({ next }) =>
    longestPath(tree, next, known, [...seen, node]),
  );
  return (answered ? 0 : 1) + Math.max(0, ...lengths);
}
