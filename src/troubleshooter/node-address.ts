import { addresses } from '../addresses.ts';
import { SHARED_ANSWERS } from './contract.ts';
import { fragmentOf, type Position, type Session } from './engine.ts';
import { writeLink } from './link.ts';
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

/** The address of another tree, with what the visit knows that means the same in every tree. */
export function otherTreeAddress(page: string, { facts, answers }: Session): string {
  const known = Object.entries({ ...facts.answers, ...answers }).filter(([key]) =>
    Object.hasOwn(SHARED_ANSWERS, key),
  );
  const fragment = writeLink(Object.fromEntries(known), facts.context);
  return page + (fragment && `#${fragment}`);
}
