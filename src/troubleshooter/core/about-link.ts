import { reaches } from './paths.ts';
import type { TreeData } from './tree.ts';

/**
 * Whether a key of the link's context is relevant to a result: if rules derive answers from the key, all of them must
 * lead there, unless the result names no cause that they could contradict.
 */
export function isAbout(tree: TreeData, key: string, node: string): boolean {
  const drawn = tree.facts
    .filter(({ when }) => when.key === key)
    .flatMap(({ answer = {} }) => Object.entries(answer));
  return (
    Boolean(tree.outcomes[node]?.causeUnknown) ||
    drawn.every(([question, option]) => {
      // As `speaksFor` does. Sharing it would make it a chunk of its own, and so another request at the first answer.
      const next = tree.questions[question]?.options[option]?.next;
      return !!next && reaches(tree, next, node);
    })
  );
}
