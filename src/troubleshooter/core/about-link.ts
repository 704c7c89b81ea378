import { reaches } from './paths.ts';
import type { TreeData } from './tree.ts';

/**
 * Whether a key of the link's context belongs to a result: where rules draw answers from it, all of them lead there, or
 * the result names no cause that they could speak against.
 */
export function isAbout(tree: TreeData, key: string, node: string): boolean {
  const drawn = tree.facts
    .filter(({ when }) => when.key === key)
    .flatMap(({ answer = {} }) => Object.entries(answer));
  return (
    Boolean(tree.outcomes[node]?.causeUnknown) ||
    drawn.every(([question, option]) => {
      const next = tree.questions[question]?.options[option]?.next;
      return next !== undefined && reaches(tree, next, node);
    })
  );
}
