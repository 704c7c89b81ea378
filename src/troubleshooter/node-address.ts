import { addresses } from '../addresses.ts';
import { fragmentOf, type Position, type Session } from './engine.ts';
import type { TreeData } from './tree.ts';

/** The page of a node: the tree's own page for its first question. */
export function nodePage(tree: TreeData, node: string): string {
  const slug = (tree.questions[node] ?? tree.outcomes[node])?.slug;
  return addresses.troubleshooter(tree.id, node === tree.start ? undefined : slug);
}

/** The address of a position: the page of its node, with the answers in the fragment. */
export function positionAddress(tree: TreeData, session: Session, position: Omit<Position, 'shown'>): string {
  const fragment = fragmentOf(session, position);
  return nodePage(tree, position.node) + (fragment ? `#${fragment}` : '');
}
