import type { ScenarioData, User } from '../core/scenario.ts';
import { type Group, leaves } from './groups.ts';
import { suggestionsIn } from './own-suggestions.ts';

/**
 * Those who lost a licence though the reader's own numbers suggest others: neither suggested nor known too little to
 * say anything about.
 */
export function againstOwn(scenario: ScenarioData, { plan = '', lost }: Group): User[] {
  const gone = new Set(lost);
  return suggestionsIn(scenario, plan).flatMap(({ person, advice }) =>
    advice === 'spare' && gone.has(person) && !leaves(person) ? person : [],
  );
}
