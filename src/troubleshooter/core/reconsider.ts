import { answer } from './replay.ts';
import type { Session } from './session.ts';
import type { Routing } from './tree.ts';

/** Questions whose own answers would be dropped if a question got this answer. */
export function fallsAway(tree: Routing, session: Session, question: string, option: string): string[] {
  const { answers } = answer(tree, session, question, option);
  return Object.keys(session.answers).filter((key) => !Object.hasOwn(answers, key));
}

/** The reader wants the steps again after all. */
export function notYetSolved({ solved: _, ...session }: Session): Session {
  return session;
}
