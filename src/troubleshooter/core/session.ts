import type { Progress } from './link.ts';
import type { Answers, Facts } from './tree.ts';

/**
 * Everything known about a visit: facts from a link, which last for the whole visit, and the reader's own answers,
 * which override them. `asking` is a question the reader has gone back to.
 */
export interface Session extends Progress {
  facts: Facts;
  answers: Answers;
  asking?: string;
  /** Whether the answers came with an address that somebody else may have sent. */
  opened?: true;
  /** A node opened on its own page, with no known route to it. */
  at?: string;
}

/** A session in which nothing is known. */
export const EMPTY_SESSION: Session = { facts: { answers: {}, context: {} }, answers: {} };

/** The reader goes back to a question; all other answers are kept until this one changes. */
export function change(session: Session, question: string): Session {
  const { at: _, asking: __, solved: ___, ...kept } = session;
  return { ...kept, asking: question };
}

/** The reader leaves the question they went back to as it was. */
export function keep({ asking: _, ...session }: Session): Session {
  return session;
}

/** The steps helped. */
export function solved(session: Session): Session {
  return { ...session, solved: true };
}

/** Whose case it is, which stays the same for the whole visit. */
export function caseOf(session: Session): Pick<Session, 'case'> {
  return session.case ? { case: session.case } : {};
}
