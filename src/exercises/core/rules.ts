import { excessOf } from '../../licences/rules.ts';
import { memoize } from './memoize.ts';
import type { Installation, Plan, Request, ScenarioData, User } from './scenario.ts';
import type { Reason, State } from './state.ts';

/**
 * The licence rules, as plain functions over plain data.
 *
 * Sources: the API's ExtendedLicenseInfo (CanBeActivated, and per module InUse, Free, Added, NewTotal, NewFree); the
 * documentation of module licences (a new licence is refused while more are assigned than were bought), of users (a
 * former employee has neither plan nor login), and of CRM Suite (a seat is a user with «Kan logge inn»).
 */
export interface PlanNumbers extends Plan {
  inUse: number;
  free: number;
  /** How many more the new licence gives than the current one; negative if it gives fewer. */
  added: number;
  newFree: number;
  /** How many licences must be removed before the new licence fits. */
  excess: number;
}

/** The installation the administrator is logged in to. */
export function installationOf({ scenario, inProduction }: State): Installation {
  return (inProduction && scenario.production) || scenario;
}

/** The plans and their current numbers, including removals that still await OK in the dialog. */
export const plansOf: (state: State) => readonly PlanNumbers[] = memoize((state) =>
  installationOf(state).plans.map((plan) => {
    const inUse = usersOf(state, plan.name).length + (plan.unlisted ?? 0);
    const newFree = plan.newTotal - inUse;
    return {
      ...plan,
      inUse,
      free: plan.total - inUse,
      added: plan.newTotal - plan.total,
      newFree,
      excess: excessOf(inUse, plan.newTotal),
    };
  }),
);

/** The current holders of a plan: the same list as long as it holds the same people. */
export function usersOf({ users, dialog }: State, plan: string): readonly User[] {
  const holders = holdersIn(users, plan);
  const draft = dialog?.name === 'remove-excess' ? dialog.draft : [];
  return draft.length ? without(holders)(draft) : holders;
}

/** Those who have a plan on their card. */
export function holdersIn(users: readonly User[], plan: string): readonly User[] {
  return byPlan(users).get(plan) ?? NOBODY;
}

const NOBODY: readonly User[] = [];

const byPlan = memoize((users: readonly User[]) => {
  const holders = new Map<string, User[]>();
  for (const user of users.filter(counts)) {
    const known = holders.get(user.plan);
    if (known) known.push(user);
    else holders.set(user.plan, [user]);
  }
  return holders;
});

const without = memoize((users: readonly User[]) =>
  memoize((ids: readonly string[]) => {
    const gone = new Set(ids);
    return users.filter(({ id }) => !gone.has(id));
  }),
);

/** Deleted users are not counted (LicenseManager.GetAssociateLicenseUsageCount). */
export function counts(user: User): boolean {
  return !user.deleted;
}

/** Whether no plan has more in use than the new licence gives: the API's CanBeActivated. */
export function canActivate(state: State): boolean {
  return plansOf(state).every(({ newFree }) => newFree >= 0);
}

/**
 * How many licences of a plan may be assigned now: the number in the current licence.
 *
 * Source: the documentation of module licences (en/admin/license/dev/module-licenses.md): the number assigned cannot
 * exceed the number bought.
 */
export function boughtOf(state: State, plan: Plan): number {
  return state.activated ? plan.newTotal : plan.total;
}

/** The seats of CRM Suite, one for each user who can log in. Undefined if users have plans of their own. */
export function seatsOf(
  state: State,
): { plan: string; seats: number; inUse: number; excess: number } | undefined {
  const { suite } = installationOf(state);
  if (!suite) return;
  const inUse = state.users.filter((user) => user.canLogIn && counts(user)).length;
  return { ...suite, inUse, excess: excessOf(inUse, suite.seats) };
}

const byId = memoize((users: readonly User[]) => new Map(users.map((user) => [user.id, user])));

/** One of the users by id, however many there are. */
export function userById(users: readonly User[], id: string): User | undefined {
  return byId(users).get(id);
}

/** The open requests that a user owns. */
export function openRequestsOf(state: State, user: string): Request[] {
  return state.requests.filter(({ owner, status }) => owner === user && status === 'open');
}

/** Whether postponed requests block the removal of a licence is unknown: the exercise lets them pass, and says so. */
export function postponedRequestsOf(state: State, user: string): Request[] {
  return state.requests.filter(({ owner, status }) => owner === user && status === 'postponed');
}

/**
 * A user who owns open requests in Service cannot lose the licence.
 *
 * Source: the message of the dialog Fjern overflødige lisenser in the FAQ about the warning, «Brukeren har åpne saker i
 * Service. Lisensen kan ikke fjernes.» No source says what counts as open, or whether the user card refuses too.
 */
export function canRemove(state: State, user: string): boolean {
  return openRequestsOf(state, user).length === 0;
}

/**
 * Those who may own a request: neither deleted nor marked as «Sluttet».
 *
 * Source: a user marked as «Sluttet» has neither plan nor login (no/admin/user-management/add-associate.mdx). It is our
 * own inference that the product therefore does not offer them as «Eier».
 */
export function possibleOwners(state: State): User[] {
  return state.users.filter((user) => counts(user) && !user.former);
}

/** The number ordered of a plan; unless the scenario says otherwise, what the new licence gives. */
export function orderedOf({ ordered }: ScenarioData, plan: Plan): number {
  return ordered.find((line) => line.plan === plan.name)?.count ?? plan.newTotal;
}

/** Plans for which the new licence differs from the order. */
export function mismatches(scenario: ScenarioData): Plan[] {
  return scenario.plans.filter((plan) => orderedOf(scenario, plan) !== plan.newTotal);
}

/** What to ask SuperOffice for in this scenario; undefined if the administrator needs no help. */
export function reasonToAsk(scenario: ScenarioData): Reason | undefined {
  if (mismatches(scenario).length) return 'numbers';
  const { activation } = scenario;
  return activation === 'works' ? undefined : activation === 'network' ? 'file' : activation;
}
