import { nodePage, positionAddress } from './node-address.ts';
import { answer, replay } from './replay.ts';
import type { Session } from './session.ts';
import type { Routing } from './tree.ts';

/** The page of a node as a result links to it, with all that the visit knows. Any other address stays as it is. */
export function withVisit(tree: Routing, session: Session, href: string): string {
  const node = Object.keys(tree.outcomes).find((id) => nodePage(tree, id) === href);
  const next = node && leadTo(tree, session, node);
  return next ? positionAddress(tree, next, replay(tree, next)) : href;
}

/** A step as HTML, with the links in it as `withVisit` has them. */
export function stepWithVisit(tree: Routing, session: Session, html: string): string {
  return html.replace(
    /href="([^"]+)"/g,
    (_, href: string) => `href="${withVisit(tree, session, href).replaceAll('&', '&amp;')}"`,
  );
}

/**
 * The session of a reader who says that another node of the tree is theirs, even if it was tried: the last question on
 * the way that has an answer leading there gets it. Undefined where none has.
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
