import type { Role } from './contract.ts';
import type { Position } from './replay.ts';
import type { Session } from './session.ts';
import type { OutcomeData, TreeData } from './tree.ts';

export type Audience = 'support' | 'administrator';

/**
 * The reader's role, as far as it is known: from the last answer on the route that says so, otherwise from an answer
 * that came with a link or from another tree.
 */
export function roleOf(
  tree: TreeData,
  { facts, answers }: Session,
  { steps }: Pick<Position, 'steps'>,
): Role | undefined {
  const said = steps.map(({ question, option }) => tree.questions[question]?.options[option]?.role);
  const told = answers.role ?? facts.answers.role;
  return said.findLast(Boolean) ?? (told === 'admin' || told === 'user' ? told : undefined);
}

/** The outcome with the texts for this reader. */
export function outcomeFor(outcome: OutcomeData, role: Role | undefined): OutcomeData {
  return role === 'user' ? { ...outcome, ...outcome.forUser } : outcome;
}

/**
 * To whom the case can be handed over, the most likely first. A solved case goes to nobody. Administrators do not send
 * it to themselves, and a reader who opened a colleague's letter counts as one. Other readers send it to the
 * administrator, and to support if the outcome itself leads there.
 */
export function audiencesOf(
  { solved, case: whose }: Session,
  role: Role | undefined,
  outcome: OutcomeData | undefined,
): Audience[] {
  if (solved) return [];
  const leadsToSupport = role !== 'user' || outcome?.actions.some(({ kind }) => kind === 'support');
  return [
    ...((role ?? (whose === 'colleague' && 'admin')) === 'admin' ? [] : (['administrator'] as const)),
    ...(leadsToSupport ? (['support'] as const) : []),
  ];
}

/**
 * The question below an outcome that depends on an answer nobody has given: one that only this reader can know, and
 * that was assumed or never asked.
 */
export function askedBelow({ answers, opened }: Session, { asks }: OutcomeData): OutcomeData['asks'] {
  return asks && (opened || !Object.hasOwn(answers, asks.question)) ? asks : undefined;
}
