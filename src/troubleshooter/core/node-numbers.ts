import type { TreeData } from './tree.ts';

/**
 * A short name for every node, for paper and for the graph: questions are S1, S2 … in the order readers may meet them,
 * outcomes R1, R2 … in the order the editor wrote them.
 */
export function nodeNumbers(tree: TreeData): Map<string, string> {
  return new Map([
    ...questionsInOrder(tree).map((id, i) => [id, `S${i + 1}`] as const),
    ...Object.keys(tree.outcomes).map((id, i) => [id, `R${i + 1}`] as const),
  ]);
}

/** All questions, breadth first from the start; unreachable ones come last. */
export function questionsInOrder(tree: TreeData): string[] {
  const isQuestion = (id: string) => Object.hasOwn(tree.questions, id);
  const order = new Set([tree.start].filter(isQuestion));
  // Iterating over a set includes what is added on the way.
  for (const id of order) {
    for (const { next } of Object.values(tree.questions[id]?.options ?? {})) {
      if (isQuestion(next)) order.add(next);
    }
  }
  return [...order.union(new Set(Object.keys(tree.questions)))];
}
