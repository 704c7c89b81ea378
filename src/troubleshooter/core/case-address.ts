import { publishedAddresses } from '../../addresses.ts';
import { setFact } from './change-facts.ts';
import type { ContextKey } from './contract.ts';
import { positionAddress } from './node-address.ts';
import type { Audience } from './reader.ts';
import { replay } from './replay.ts';
import type { Session } from './session.ts';
import type { TreeData } from './tree.ts';

/** The address that opens the case, without the items the reader has removed. */
export function caseAddress(
  audience: Audience,
  tree: TreeData,
  session: Session,
  out: ReadonlySet<string>,
): string {
  let bare = audience === 'administrator' ? forAdministrator(tree, session) : session;
  for (const key of Object.keys(session.facts.context) as ContextKey[]) {
    if (out.has(key)) bare = setFact(bare, key, undefined);
  }
  if (out.has('tried')) {
    const { tried: _, ...rest } = bare;
    bare = rest;
  }
  // Without the answers, the link opens at the start, with only the warning's own facts.
  if (out.has('answers')) bare = { facts: { answers: {}, context: bare.facts.context }, answers: {} };
  // So that the recipient is told whose case it is.
  if (bare.at === undefined) bare = { ...bare, case: audience === 'support' ? 'customer' : 'colleague' };
  return positionAddress(tree, bare, replay(tree, bare), publishedAddresses);
}

/**
 * The case as another person will see it: the reader's answers become the link's, unverified. Answers about the
 * reader's role are dropped, since somebody else will open it.
 */
function forAdministrator(tree: TreeData, { facts, answers, solved: _, ...session }: Session): Session {
  const told = Object.entries({ ...facts.answers, ...answers }).filter(
    ([question, option]) => question !== 'role' && !tree.questions[question]?.options[option]?.role,
  );
  return { ...session, facts: { ...facts, answers: Object.fromEntries(told) }, answers: {} };
}
