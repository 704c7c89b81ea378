import type { Session } from './session.ts';
import type { Context } from './tree.ts';

/** Replaces a fact from the link, or removes it (undefined). Answers derived from it are derived again. */
export function setFact<Key extends keyof Context>(session: Session, key: Key, value: Context[Key]): Session {
  const { [key]: _, ...rest } = session.facts.context;
  const context: Context = value === undefined ? rest : { ...rest, [key]: value };
  return { ...session, facts: { ...session.facts, context } };
}

/** Removes an answer that came with the link. */
export function dropLinkAnswer(session: Session, question: string): Session {
  const { [question]: _, ...others } = session.facts.answers;
  return {
    ...session,
    facts: { ...session.facts, answers: others },
  };
}
