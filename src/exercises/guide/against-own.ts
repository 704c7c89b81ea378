import type { ScenarioData, User } from '../core/scenario.ts';
import { type Group, leaves } from './groups.ts';
import { suggestionsIn } from './own-suggestions.ts';

/**
 * Users who lost a licence although the reader's own numbers suggest others. Users about whom too little is known to
 * say so are left out.
 */
export function againstOwn(scenario: ScenarioData, { plan = '', lost }: Group): User[] {
  const gone = new Set(lost);
  return suggestionsIn(scenario, plan).flatMap(({ person, advice }) =>
    advice === 'spare' && gone.has(person) && !leaves(person) ? person : [],
  );
}
