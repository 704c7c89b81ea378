import { type Position, reaches, type Session, type Step } from './replay.ts';
import type { OutcomeData, TreeData } from './tree.ts';

/**
 * How sure a result is: `unknown` where the outcome names no cause, `next` after another one did not help, `likely`
 * where every answer on the way was given, and `possible` where one is missing, assumed or «Vet ikke».
 */
export function certaintyOf(
  tree: TreeData,
  { steps, shown }: Pick<Position, 'steps' | 'shown'>,
  outcome: OutcomeData,
): 'unknown' | 'next' | 'likely' | 'possible' {
  if (outcome.causeUnknown) return 'unknown';
  if (shown.length) return 'next';
  const isGiven = ({ question, option, source }: Step) =>
    source !== 'assumed' && !tree.questions[question]?.options[option]?.unsure;
  return steps.length && steps.every(isGiven) ? 'likely' : 'possible';
}

/** Whether an answer speaks for a node: the tree's own ways lead from the one to the other. */
export function speaksFor(tree: TreeData, { question, option }: Step, node: string): boolean {
  const next = tree.questions[question]?.options[option]?.next;
  return next !== undefined && reaches(tree, next, node);
}

/**
 * The first steps of an outcome that the reader's own answers have not made needless, as HTML. Answers that came with
 * an address may be somebody else's, who stood elsewhere.
 */
export function neededChecks(tree: TreeData, { answers, opened }: Session, outcome: OutcomeData): string[] {
  return Object.entries(outcome.checks ?? {}).flatMap(([question, html]) => {
    const own = Object.hasOwn(answers, question) ? answers[question] : undefined;
    return !opened && own !== undefined && tree.questions[question]?.options[own]?.rulesOut?.length
      ? []
      : [html];
  });
}
