import { reaches } from './paths.ts';
import type { TreeData } from './tree.ts';

/** Whether an answer counts towards a node, that is, whether the tree has a route from one to the other. */
export function speaksFor(
  tree: TreeData,
  { question, option }: { question: string; option: string },
  node: string,
): boolean {
  const next = tree.questions[question]?.options[option]?.next;
  return !!next && reaches(tree, next, node);
}
