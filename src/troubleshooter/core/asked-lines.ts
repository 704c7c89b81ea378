import { type ContextKey, SHARED_ANSWERS, type SharedQuestion } from './contract.ts';
import { type Audience, roleOf } from './reader.ts';
import type { Position } from './replay.ts';
import type { Session } from './session.ts';
import type { TreeData } from './tree.ts';

/** A line for the sender to fill in, here or after pasting the letter. */
export interface AskedLine {
  id: string;
  label: string;
}

interface Case {
  tree: TreeData;
  session: Session;
  position: Position;
}

/** What identifies the case, in the letters of every tree. Facts from the link are filled in already. */
const IDENTITY: Partial<Record<ContextKey, string>> = {
  version: 'Versjon',
  customer: 'Kunde-ID',
  company: 'Firmanavn',
  serial: 'Serienummer',
};

/** Whether a key of the context identifies the customer. */
export function isIdentity(key: ContextKey): boolean {
  return Object.hasOwn(IDENTITY, key);
}

/**
 * The lines to fill in: what the tree wants to know about the problem, what identifies the case, and whom to contact.
 * Leaves out what is known already, and the serial number for readers who cannot see it.
 */
export function askedLines(audience: Audience, { tree, session, position }: Case): AskedLine[] {
  const { context } = session.facts;
  // A reader who writes to the administrator is not one.
  const role = audience === 'administrator' ? 'user' : roleOf(tree, session, position);
  const known = { ...context, ...sharedAnswers(session, position), ...(role ? { role } : {}) };
  const isAsked = (key: string | undefined) => key === undefined || !Object.hasOwn(known, key);
  return [
    ...(tree.letter ?? []).flatMap(({ label, unless, outcomes }, i) =>
      isAsked(unless) && (outcomes?.includes(position.node) ?? true) ? [{ id: `ask-${i}`, label }] : [],
    ),
    ...Object.entries(IDENTITY).flatMap(([id, label]) =>
      isAsked(id) && !(id === 'serial' && role === 'user') ? [{ id, label }] : [],
    ),
    { id: 'contact', label: 'Kontaktperson hos oss' },
  ];
}

/** The answers to shared questions, as the letter gives them. «Vet ikke» does not count. */
function sharedAnswers({ facts }: Session, { steps }: Position): Record<string, string> {
  const told = [...Object.entries(facts.answers), ...steps.map(({ question, option }) => [question, option])];
  const isShared = ([question = '', option = '']: string[]) =>
    Object.hasOwn(SHARED_ANSWERS, question) &&
    (SHARED_ANSWERS[question as SharedQuestion] as readonly string[]).includes(option);
  return Object.fromEntries(told.filter(isShared));
}
