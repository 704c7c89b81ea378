import { type Addresses, addresses } from '../../addresses.ts';
import { SHARED_ANSWERS } from './contract.ts';
import { writeLink } from './link.ts';
import { fragmentOf, type Position } from './replay.ts';
import { caseOf, type Session } from './session.ts';
import type { Answers, Routing } from './tree.ts';

/** The page of a node; for the first question that is the tree's own page. */
export function nodePage(tree: Routing, node: string, of: Addresses = addresses): string {
  const slug = (tree.questions[node] ?? tree.outcomes[node])?.slug;
  return of.troubleshooter(tree.id, node === tree.start ? undefined : slug);
}

/** The address of a position: the page of its node, with the answers in the fragment. */
export function positionAddress(
  tree: Routing,
  session: Session,
  position: Pick<Position, 'steps' | 'node'>,
  of?: Addresses,
): string {
  const fragment = fragmentOf(session, position);
  return nodePage(tree, position.node, of) + (fragment ? `#${fragment}` : '');
}

/**
 * The `rel` of a link to another page of the troubleshooter. Without a referrer, that page does not take answers that
 * may be somebody else's for the reader's own (`isOwnPage`).
 */
export function relOf({ opened }: Session): 'noreferrer' | undefined {
  return opened && 'noreferrer';
}

/** The address of another tree, with the visit's answers to shared questions, grouped by who gave them. */
export function otherTreeAddress(page: string, session: Session): string {
  const { facts, answers } = session;
  const shared = (from: Answers) =>
    Object.fromEntries(Object.entries(from).filter(([key]) => Object.hasOwn(SHARED_ANSWERS, key)));
  const fragment = writeLink(
    { ...facts, answers: shared(facts.answers) },
    { answers: shared(answers), ...caseOf(session) },
  );
  return page + (fragment && `#${fragment}`);
}
