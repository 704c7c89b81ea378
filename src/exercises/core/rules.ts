import { excessOf } from '../../licences/rules.ts';
import type { Installation, Plan, Request, ScenarioData, User } from './scenario.ts';
import type { Reason, State } from './state.ts';

/**
 * The licence rules, as plain functions over plain data.
 *
 * Sources: the API's ExtendedLicenseInfo (CanBeActivated, and per module InUse, Free, Added, NewTotal, NewFree); the
 * documentation of module licences (a new licence is not accepted while more are assigned than were bought), of users
 * (who is marked as former employee loses the plan and the login), and of CRM Suite (a seat is a user with «Kan logge
 * inn»).
 */
export interface PlanNumbers extends Plan {
  inUse: number;
  free: number;
  /** What the new licence gives beyond that of today; below nothing when it gives less. */
  added: number;
  newFree: number;
  /** How many must go before the new licence fits. */
  excess: number;
}

/** Where one is logged in. */
export function installationOf({ scenario, inProduction }: State): Installation {
  return (inProduction && scenario.production) || scenario;
}

/** The plans and their numbers now. Removals that wait for OK in the dialog count already. */
export function plansOf(state: State): PlanNumbers[] {
  return installationOf(state).plans.map((plan) => {
    const inUse = usersOf(state, plan.name).length;
    const newFree = plan.newTotal - inUse;
    return {
      ...plan,
      inUse,
      free: plan.total - inUse,
      added: plan.newTotal - plan.total,
      newFree,
      excess: excessOf(inUse, plan.newTotal),
    };
  });
}

/** Those who hold a plan now. */
export function usersOf(state: State, plan: string): User[] {
  const gone = state.dialog?.name === 'remove-excess' ? state.dialog.draft : [];
  return state.users.filter((user) => user.plan === plan && counts(user) && !gone.includes(user.id));
}

/** Deleted users are not counted (LicenseManager.GetAssociateLicenseUsageCount). */
export function counts(user: User): boolean {
  return !user.deleted;
}

/** True when no plan has more in use than the new licence gives: the API's CanBeActivated. */
export function canActivate(state: State): boolean {
  return plansOf(state).every(({ newFree }) => newFree >= 0);
}

/**
 * How many licences of a plan may be assigned now: as many as the licence in force gives.
 *
 * Source: the documentation of module licences (en/admin/license/dev/module-licenses.md): the number assigned can not
 * exceed the number bought.
 */
export function boughtOf(state: State, plan: Plan): number {
  return state.activated ? plan.newTotal : plan.total;
}

/** Seats of CRM Suite: who can log in holds one. Undefined where plans are held by user. */
export function seatsOf(
  state: State,
): { plan: string; seats: number; inUse: number; excess: number } | undefined {
  const { suite } = installationOf(state);
  if (!suite) return;
  const inUse = state.users.filter((user) => user.canLogIn && counts(user)).length;
  return { ...suite, inUse, excess: excessOf(inUse, suite.seats) };
}

export function openRequestsOf(state: State, user: string): Request[] {
  return state.requests.filter(({ owner, status }) => owner === user && status === 'open');
}

/** Whether these count when a licence is removed is not known: the exercise lets them pass, and says so. */
export function postponedRequestsOf(state: State, user: string): Request[] {
  return state.requests.filter(({ owner, status }) => owner === user && status === 'postponed');
}

/**
 * A user who owns open requests in Service can not lose the licence.
 *
 * Source: the message of the dialog Fjern overflødige lisenser in the FAQ about the warning, «Brukeren har åpne saker i
 * Service. Lisensen kan ikke fjernes.» No source says what counts as open, nor whether the user card refuses too.
 */
export function canRemove(state: State, user: string): boolean {
  return openRequestsOf(state, user).length === 0;
}

/**
 * Whoever may own a request: neither deleted nor marked as «Sluttet».
 *
 * Source: who is marked as «Sluttet» has neither plan nor login (no/admin/user-management/add-associate.mdx). That the
 * product therefore does not offer them as «Eier» is the exercise's own reading.
 */
export function possibleOwners(state: State): User[] {
  return state.users.filter((user) => counts(user) && !user.former);
}

/** What was ordered of a plan; where the scenario says nothing else, what the new licence gives. */
export function orderedOf({ ordered }: ScenarioData, plan: Plan): number {
  return ordered.find((line) => line.plan === plan.name)?.count ?? plan.newTotal;
}

/** Plans of which the new licence gives something else than was ordered. */
export function mismatches(scenario: ScenarioData): Plan[] {
  return scenario.plans.filter((plan) => orderedOf(scenario, plan) !== plan.newTotal);
}

/** What SuperOffice must be asked for in this scenario; undefined where the administrator can do it alone. */
export function reasonToAsk(scenario: ScenarioData): Reason | undefined {
  if (mismatches(scenario).length) return 'numbers';
  const { activation } = scenario;
  return activation === 'works' ? undefined : activation === 'network' ? 'file' : activation;
}
