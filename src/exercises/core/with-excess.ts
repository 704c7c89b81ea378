import type { Excess } from '../../licences/excess.ts';
import { counts, reasonToAsk } from './rules.ts';
import type { ScenarioData, User } from './scenario.ts';

/** An exercise asks for at most this many removals in one plan; the page says so if a link has more. */
export const MAX_EXCESS = 12;

/** Whether the scenario is about removing licences, so that a warning's numbers apply. */
export function takesExcess(scenario: ScenarioData): boolean {
  return (
    !scenario.suite &&
    !scenario.production &&
    !reasonToAsk(scenario) &&
    !scenario.users.some(({ newPlan }) => newPlan)
  );
}

/**
 * The scenario with a link's numbers: each plan in the link has exactly that many too many, other plans have none.
 * Users are invented if the scenario has too few. Its obstacle stays: a leaver who still owns open requests, in a plan
 * with too many in use.
 */
export function withExcess(scenario: ScenarioData, excess: readonly Excess[]): ScenarioData {
  if (!excess.length || !takesExcess(scenario)) return scenario;
  const users: User[] = [];
  const names = [...new Set([...scenario.plans.map(({ name }) => name), ...excess.map(({ plan }) => plan)])];
  const stays = obstacleOf(scenario);
  const plans = names.map((name) => {
    const own = scenario.plans.find((plan) => plan.name === name);
    const holders = scenario.users.filter((user) => user.plan === name && counts(user));
    const wanted = Math.min(MAX_EXCESS, excess.find(({ plan }) => plan === name)?.count ?? 0);
    const newTotal = own?.newTotal ?? 2;
    if (!wanted && own && name === stays) {
      users.push(...holders);
      return own;
    }
    if (!wanted) {
      users.push(...holders);
      return {
        name,
        total: Math.max(own?.total ?? 0, holders.length),
        newTotal: Math.max(newTotal, holders.length),
      };
    }
    const inUse = newTotal + wanted;
    const kept = holders.slice(0, inUse);
    users.push(...kept, ...inventedUsers(name, inUse - kept.length, users.length + kept.length));
    return { name, total: Math.max(own?.total ?? 0, inUse), newTotal };
  });
  const others = scenario.users.filter((user) => !user.plan || !counts(user));
  const all = [...users, ...others];
  const requests = scenario.requests.filter(({ owner }) => all.some(({ id }) => id === owner));
  return { ...scenario, plans, users: all, requests };
}

function obstacleOf({ users, requests }: ScenarioData): string | undefined {
  const isBusy = ({ id }: User) => requests.some(({ owner, status }) => owner === id && status === 'open');
  return users.find((user) => user.leaving && isBusy(user))?.plan;
}

function inventedUsers(plan: string, count: number, from: number): User[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `eksempelbruker${from + i + 1}`,
    name: `Eksempelbruker ${from + i + 1}`,
    plan,
    lastLogin: '2026-01-15',
    canLogIn: true,
  }));
}
