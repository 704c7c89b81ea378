import type { Step } from './known-answers.ts';
import type { Position } from './replay.ts';
import type { Session } from './session.ts';
import type { OutcomeData, TreeData } from './tree.ts';

/**
 * How sure we are of a result. `unknown`: the outcome names no cause. `next`: another cause was tried first. `likely`:
 * every answer on the way was given. `possible`: one is missing, assumed or «Vet ikke».
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

/**
 * The checks that come before an outcome's own steps, as HTML, except those the reader's answers have made unnecessary.
 * Answers that came with an address do not count: they may describe somebody else's installation.
 *
 * @param asked a question that is asked separately, and so needs no step of its own
 */
export function neededChecks(
  tree: TreeData,
  { answers, opened }: Session,
  outcome: OutcomeData,
  asked?: string,
): string[] {
  return Object.entries(outcome.checks ?? {}).flatMap(([question, html]) => {
    if (question === asked) return [];
    const own = Object.hasOwn(answers, question) ? answers[question] : undefined;
    return !opened && own !== undefined && tree.questions[question]?.options[own]?.rulesOut?.length
      ? []
      : [html];
  });
}
