import type { TreeData } from './tree.ts';

/**
 * A short name for every node, for reading on paper and in the graph: questions S1, S2 … in the order one may meet
 * them, so that the first is S1; outcomes R1, R2 … in the order the editor wrote them.
 */
export function nodeNumbers(tree: TreeData): Map<string, string> {
  return new Map([
    ...questionsInOrder(tree).map((id, i) => [id, `S${i + 1}`] as const),
    ...Object.keys(tree.outcomes).map((id, i) => [id, `R${i + 1}`] as const),
  ]);
}

/** All questions breadth first from the start; those that nothing leads to come last. */
export function questionsInOrder(tree: TreeData): string[] {
  const isQuestion = (id: string) => Object.hasOwn(tree.questions, id);
  const order = new Set([tree.start].filter(isQuestion));
  // A set is walked in the order of insertion, also while it grows.
  for (const id of order) {
    for (const { next } of Object.values(tree.questions[id]?.options ?? {})) {
      if (isQuestion(next)) order.add(next);
    }
  }
  return [...order.union(new Set(Object.keys(tree.questions)))];
}
