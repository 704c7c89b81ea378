import { excessOf } from '../../licences/rules.ts';
import { type Need, type SuggestionFor, suggest } from '../../licences/who-first.ts';
import { memoize } from '../core/memoize.ts';
import { counts } from '../core/rules.ts';
import type { Plan, ScenarioData, User } from '../core/scenario.ts';

/** A user who held a plan when the exercise began, and what the reader's own numbers say about losing it. */
export interface Suggestion {
  person: User;
  advice: SuggestionFor;
}

/**
 * Own numbers: whom to suggest in a plan, in order. The answer is the licence plan's for the same numbers: neither
 * invented data nor the actions played change it.
 */
export function suggestionsIn(scenario: ScenarioData, plan: string): readonly Suggestion[] {
  return byPlan(scenario).get(plan) ?? [];
}

const byPlan = memoize(
  (scenario: ScenarioData) => new Map(scenario.plans.map((one) => [one.name, suggestionsFor(scenario, one)])),
);

function suggestionsFor({ users }: ScenarioData, plan: Plan): Suggestion[] {
  const holders = users.filter((user) => user.plan === plan.name && counts(user));
  return suggest(holders, ownNeed, ({ kept }) => kept === true, mustGoIn(plan, holders.length));
}

/** How many of a plan's licences must go; 0 if unknown. */
export function mustGoIn({ isUnknown, unlisted = 0, newTotal }: Plan, holders: number): number {
  return isUnknown ? 0 : excessOf(holders + unlisted, newTotal);
}

/** What is known about a user's need, without anything invented. */
export function ownNeed({ leaving, lastLogin, openRequests, invented = [] }: User): Need {
  return {
    left: leaving ?? false,
    lastLogin: invented.includes('lastLogin') ? undefined : lastLogin || 'never',
    openRequests: invented.includes('requests') ? undefined : openRequests,
  };
}
