import { nodePage, positionAddress } from './node-address.ts';
import { answer, replay } from './replay.ts';
import type { Session } from './session.ts';
import type { Routing } from './tree.ts';

/** Adds what the visit knows to a result's link to a node of the tree. Leaves any other address as it is. */
export function withVisit(tree: Routing, session: Session, href: string): string {
  const node = Object.keys(tree.outcomes).find((id) => nodePage(tree, id) === href);
  const next = node && leadTo(tree, session, node);
  return next ? positionAddress(tree, next, replay(tree, next)) : href;
}

/** The same for every link in a step, which is HTML. */
export function stepWithVisit(tree: Routing, session: Session, html: string): string {
  return html.replace(
    /href="([^"]+)"/g,
    (_, href: string) => `href="${withVisit(tree, session, href).replaceAll('&', '&amp;')}"`,
  );
}

/**
 * The session of a reader who chooses another node of the tree, even one that was tried: the last question on the route
 * with an option leading there gets that answer. Undefined if there is none.
 */
function leadTo(tree: Routing, session: Session, node: string): Session | undefined {
  for (const { question } of replay(tree, session).steps.toReversed()) {
    const options = Object.entries(tree.questions[question]?.options ?? {});
    const option = options.find(([, { next }]) => next === node)?.[0];
    if (!option) continue;
    const tried = session.tried?.filter((outcome) => outcome !== node);
    return answer(tree, { ...session, ...(tried && { tried }) }, question, option);
  }
  return undefined;
}
