import type { Excess } from '../licences/excess.ts';

/**
 * The licence rules of the exercise, as plain functions over plain data.
 *
 * Sources: the API's ExtendedLicenseInfo (CanBeActivated, per module InUse and NewTotal) and the documentation of
 * module licences: a new licence is not accepted while more are assigned than were bought.
 */
export interface PlanState {
  name: string;
  total: number;
  newTotal: number;
}

export interface UserState {
  id: string;
  name: string;
  plan: string;
  openRequests: number;
  lastLogin: string;
}

export interface ScenarioData {
  company: string;
  serial: string;
  /** ISO day. */
  expires: string;
  plans: readonly PlanState[];
  users: readonly UserState[];
  /** Slug of the article that helps when a licence can not be removed. */
  refusalArticle?: string | undefined;
}

export type Screen =
  | { name: 'warning' }
  | { name: 'licences'; tab: 'superoffice' | 'status'; askedToBuy?: true }
  | { name: 'activate'; refused: boolean }
  | { name: 'remove-excess'; plan?: string; user?: string; refusedUser?: string; draft: readonly string[] }
  | { name: 'activating' }
  | { name: 'activated' };

export interface State {
  scenario: ScenarioData;
  screen: Screen;
  /** Users whose licence has been removed, in that order. */
  removed: readonly string[];
}

export type Action = { do: (typeof PLAIN)[number] } | { do: 'plan' | 'user'; id: string };

const PLAIN = [
  'licences',
  'status',
  'buy',
  'activate',
  'excess',
  'remove',
  'ok',
  'cancel',
  'confirm',
  'finish',
] as const;

/** How actions are written, for an editor's error. */
export const ACTION_FORM = `${PLAIN.join(', ')}, plan <navn> eller user <id>`;

export function start(scenario: ScenarioData): State {
  return { scenario, screen: { name: 'warning' }, removed: [] };
}

/** The plans as the screen shows them: what is in use now, and what must go before the new licence fits. */
export function plansOf(state: State): (PlanState & { inUse: number; excess: number })[] {
  const gone = removedNow(state);
  return state.scenario.plans.map((plan) => {
    const inUse = state.scenario.users.filter(
      (user) => user.plan === plan.name && !gone.includes(user.id),
    ).length;
    return { ...plan, inUse, excess: Math.max(0, inUse - plan.newTotal) };
  });
}

/** Users who hold a plan now. */
export function usersOf(state: State, plan: string): UserState[] {
  const gone = removedNow(state);
  return state.scenario.users.filter((user) => user.plan === plan && !gone.includes(user.id));
}

/** True when no plan has more in use than the new licence gives. */
export function canActivate(state: State): boolean {
  return plansOf(state).every(({ excess }) => excess === 0);
}

/** A user who owns open requests in Service can not lose the licence. */
export function canRemove(user: UserState): boolean {
  return user.openRequests === 0;
}

/**
 * What happens when the administrator does something. An action that the current screen does not offer leaves the
 * state as it was (the same object), so that any sequence of actions is safe.
 */
export function play(state: State, action: Action): State {
  const { screen } = state;
  const show = (next: Screen, removed = state.removed): State => ({ ...state, screen: next, removed });
  switch (screen.name) {
    case 'warning':
      return action.do === 'licences' ? show({ name: 'licences', tab: 'superoffice' }) : state;
    case 'licences':
      if (action.do === 'activate' && screen.tab === 'superoffice')
        return show({ name: 'activate', refused: false });
      if (action.do === 'buy' && screen.tab === 'superoffice' && !screen.askedToBuy) {
        return show({ ...screen, askedToBuy: true });
      }
      if (action.do === 'status' && screen.tab !== 'status') return show({ name: 'licences', tab: 'status' });
      if (action.do === 'licences' && screen.tab !== 'superoffice')
        return show({ name: 'licences', tab: 'superoffice' });
      return state;
    case 'activate':
      if (action.do === 'excess' && !canActivate(state)) return show({ name: 'remove-excess', draft: [] });
      if (action.do === 'cancel') return show({ name: 'licences', tab: 'superoffice' });
      if (action.do === 'confirm') {
        if (canActivate(state)) return show({ name: 'activating' });
        return screen.refused ? state : show({ name: 'activate', refused: true });
      }
      return state;
    case 'remove-excess':
      return playRemoval(state, screen, action, show);
    case 'activating':
      return action.do === 'finish' ? show({ name: 'activated' }) : state;
    case 'activated':
      return state;
  }
}

function playRemoval(
  state: State,
  screen: Extract<Screen, { name: 'remove-excess' }>,
  action: Action,
  show: (next: Screen, removed?: readonly string[]) => State,
): State {
  const { draft } = screen;
  switch (action.do) {
    case 'plan': {
      if (!state.scenario.plans.some(({ name }) => name === action.id)) return state;
      return show({
        name: 'remove-excess',
        draft,
        ...(screen.plan === action.id ? {} : { plan: action.id }),
      });
    }
    case 'user': {
      if (!screen.plan || screen.user === action.id) return state;
      if (!usersOf(state, screen.plan).some(({ id }) => id === action.id)) return state;
      return show({ name: 'remove-excess', draft, plan: screen.plan, user: action.id });
    }
    case 'remove': {
      const user = screen.plan && usersOf(state, screen.plan).find(({ id }) => id === screen.user);
      // Nobody is led to take more licences than must go.
      const plan = plansOf(state).find(({ name }) => name === screen.plan);
      if (!user || !plan || plan.excess === 0) return state;
      if (!canRemove(user)) {
        if (screen.refusedUser === user.id) return state;
        return show({ ...screen, refusedUser: user.id });
      }
      return show({ name: 'remove-excess', plan: plan.name, draft: [...draft, user.id] });
    }
    case 'ok':
      return show({ name: 'activate', refused: false }, [...state.removed, ...draft]);
    case 'cancel':
      return show({ name: 'activate', refused: false });
    default:
      return state;
  }
}

/** Plays actions from the start; those that a screen does not offer are passed over. */
export function playAll(scenario: ScenarioData, actions: readonly Action[]): State {
  return actions.reduce(play, start(scenario));
}

/** Reads an action as scenarios and addresses write it: `remove`, `plan Sales Premium`. */
export function parseAction(written: string): Action | undefined {
  const [verb = '', ...rest] = written.split(' ');
  const id = rest.join(' ');
  if ((verb === 'plan' || verb === 'user') && id) return { do: verb, id };
  const plain = PLAIN.find((name) => name === verb);
  return plain && !id ? { do: plain } : undefined;
}

/** The inverse of `parseAction`. */
export function writeAction(action: Action): string {
  return 'id' in action ? `${action.do} ${action.id}` : action.do;
}

/** More than this in one plan is more clicks than an exercise needs; the screen says so. */
export const MAX_EXCESS = 12;

/**
 * The scenario with the numbers that a link told: each plan named has exactly that many too many. Users are invented
 * where the scenario has too few; plans the link does not name have none too many.
 */
export function withExcess(scenario: ScenarioData, excess: readonly Excess[]): ScenarioData {
  if (!excess.length) return scenario;
  const users: UserState[] = [];
  const plans = [
    ...new Set([...scenario.plans.map(({ name }) => name), ...excess.map(({ plan }) => plan)]),
  ].map((name) => {
    const own = scenario.plans.find((plan) => plan.name === name);
    const holders = scenario.users.filter((user) => user.plan === name);
    const wanted = Math.min(MAX_EXCESS, excess.find(({ plan }) => plan === name)?.count ?? 0);
    const newTotal = own?.newTotal ?? 2;
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
  return { ...scenario, plans, users: solvable(plans, users) };
}

/** At least as many users without open requests as must go, in every plan. */
function solvable(plans: readonly PlanState[], users: readonly UserState[]): UserState[] {
  const result = users.map((user) => ({ ...user }));
  for (const { name, newTotal } of plans) {
    const holders = result.filter((user) => user.plan === name);
    const blocked = holders.filter((user) => !canRemove(user));
    for (const user of blocked.slice(0, Math.max(0, blocked.length - Math.min(newTotal, holders.length)))) {
      user.openRequests = 0;
    }
  }
  return result;
}

function inventedUsers(plan: string, count: number, from: number): UserState[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `eksempelbruker${from + i + 1}`,
    name: `Eksempelbruker ${from + i + 1}`,
    plan,
    openRequests: 0,
    lastLogin: '2026-01-15',
  }));
}

function removedNow({ removed, screen }: State): readonly string[] {
  return screen.name === 'remove-excess' ? [...removed, ...screen.draft] : removed;
}
