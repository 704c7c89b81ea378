import { excessOf } from '../../licences/rules.ts';
import { type Need, whoFirst } from '../../licences/who-first.ts';
import { once } from '../core/once.ts';
import {
  counts,
  holdersIn,
  installationOf,
  mismatches,
  openRequestsOf,
  plansOf,
  possibleOwners,
  seatsOf,
  userById,
} from '../core/rules.ts';
import type { Installation, Request, ScenarioData, User } from '../core/scenario.ts';
import type { State } from '../core/state.ts';
import { mustGoIn, ownNeed, suggestionsIn } from './own-suggestions.ts';

/**
 * What has gone wrong so far, judged by the state and the scenario's facts alone. Harm must be undone before the
 * exercise can end; unwise choices are mentioned at once and at the end.
 */
export type Finding =
  | { grade: 'harm'; kind: 'activated' | 'wrong-place' | 'touched' | 'taken' }
  | { grade: 'harm'; kind: 'beyond' | 'kept'; group: Group; users: User[] }
  | { grade: 'harm'; kind: 'stays'; group: Group; users: User[]; instead: User[] }
  | { grade: 'harm'; kind: 'former' | 'shut'; users: User[] }
  | { grade: 'unwise'; kind: 'recent'; group: Group; users: [User]; instead: [User, ...User[]] }
  | { grade: 'unwise'; kind: 'shut' | 'early'; users: User[] }
  | { grade: 'unwise'; kind: 'others' | 'status' | 'leaver'; requests: Request[] };

/** The holders of one user plan or, in CRM Suite, of the seats. */
export interface Group {
  /** Name of the plan; undefined for seats. */
  plan: string | undefined;
  /** The holders when the exercise began. */
  before: readonly User[];
  lost: User[];
  /** How many must lose it, according to the order and what has been settled. */
  mustGo: number;
  /** Own numbers: nobody knows how many must lose it, so nothing is said about those who did. */
  isUnknown?: boolean | undefined;
}

/** Everything that has gone wrong, worst first. */
export const findingsOf: (state: State) => Finding[] = once((state) => [
  ...harmsOf(state),
  ...unwiseOf(state),
]);

export const harmsOf: (state: State) => Finding[] = once(findHarms);

/** What each plan, or the seats, had and has lost, including removals that still await OK in the dialog. */
export const groupsOf: (state: State) => Group[] = once(findGroups);

function findHarms(state: State): Finding[] {
  const { scenario, activated } = state;
  const harms: Finding[] = [];
  const groups = groupsOf(state);
  const isElsewhere = scenario.production && !state.inProduction;
  const shut = shutOut(state);
  if (state.met.includes('touched')) harms.push({ grade: 'harm', kind: 'touched' });
  if (scenario.production && activated) harms.push({ grade: 'harm', kind: 'wrong-place' });
  else if (isElsewhere && (shut.length || groups.some(({ lost }) => lost.length)))
    harms.push({ grade: 'harm', kind: 'wrong-place' });
  if (isElsewhere) return harms;
  if (activated && mismatches(scenario).length) harms.push({ grade: 'harm', kind: 'activated' });
  for (const group of groups) {
    const { before, lost, mustGo, isUnknown } = group;
    const kept = lost.filter((user) => user.kept);
    if (kept.length) harms.push({ grade: 'harm', kind: 'kept', group, users: kept });
    if (isUnknown) continue;
    if (lost.length > mustGo) {
      harms.push({ grade: 'harm', kind: 'beyond', group, users: lost });
      continue;
    }
    const stayers = scenario.own ? againstOwn(scenario, group) : lost.filter((user) => !leaves(user));
    const instead = before.filter((user) => leaves(user) && !user.kept && !lost.includes(user));
    if (instead.length && stayers.length > (scenario.own ? 0 : stayersToGo(group)))
      harms.push({ grade: 'harm', kind: 'stays', group, users: stayers, instead });
  }
  const waiting = withoutNewPlan(state);
  const former = waiting.filter((user) => user.former);
  if (former.length) harms.push({ grade: 'harm', kind: 'former', users: former });
  const others = shut.filter((user) => !user.leaving && !former.some(({ id }) => id === user.id));
  // Who can log in is invented for the reader's own users.
  if (others.length && !seatsOf(state) && !scenario.own)
    harms.push({ grade: 'harm', kind: 'shut', users: others });
  if (isTaken(state, waiting)) harms.push({ grade: 'harm', kind: 'taken' });
  return harms;
}

function unwiseOf(state: State): Finding[] {
  const groups = groupsOf(state);
  const { own } = state.scenario;
  const marked = seatsOf(state)
    ? newlyFormer(state)
    : shutOut(state).filter(({ leaving }) => leaving && !own);
  const early = groups.flatMap((group) => earlyOf(state, group));
  const hasHeir = ({ owner }: Request) => heirs.some(({ id }) => id !== owner);
  const now = (request: Request) => state.requests.find(({ id }) => id === request.id) ?? request;
  const changed = changedRequests(state);
  const heirs = changed.length ? heirsOf(state) : [];
  const kinds: [kind: 'others' | 'status' | 'leaver', requests: Request[]][] = [
    ['others', changed.filter(({ owner }) => hadIt(owner, groups) && !isForHandOver(state, owner, groups))],
    ['status', changed.filter((request) => now(request).status !== request.status && hasHeir(request))],
    [
      'leaver',
      changed.filter((request) => {
        const owner = state.users.find(({ id }) => id === now(request).owner);
        return owner && owner.id !== request.owner && !heirs.includes(owner) && hasHeir(request);
      }),
    ],
  ];
  return [
    ...(early.length ? [{ grade: 'unwise', kind: 'early', users: early } as const] : []),
    ...groups.flatMap((group) => recentOf(state, group)),
    ...(marked.length ? [{ grade: 'unwise', kind: 'shut', users: marked } as const] : []),
    ...kinds.flatMap(([kind, requests]): Finding[] =>
      requests.length ? [{ grade: 'unwise', kind, requests }] : [],
    ),
  ];
}

/** Those who lose it by agreement: they leave, or change to another plan. */
export function leaves({ leaving, newPlan, plan }: User): boolean {
  return Boolean(leaving || (newPlan && newPlan !== plan));
}

/** The basis for whom to ask first, with requests as they are now. */
export function needOf(state: State, user: User): Need {
  if (state.scenario.own) return ownNeed(user);
  return {
    left: leaves(user),
    lastLogin: user.lastLogin,
    openRequests: openRequestsOf(state, user.id).length,
  };
}

function findGroups(state: State): Group[] {
  const { users, plans, suite } = installationOf(state);
  const now = (user: User) => (users === state.users ? user : userById(state.users, user.id));
  const waiting = new Set(state.dialog?.name === 'remove-excess' ? state.dialog.draft : []);
  if (suite) {
    const before = users.filter((user) => user.canLogIn && counts(user));
    const lost = before.filter((user) => !now(user)?.canLogIn);
    const mustGo = state.scenario.production ? 0 : excessOf(before.length, suite.seats);
    return [{ plan: undefined, before, lost, mustGo }];
  }
  return plans.map((plan) => {
    const { name, isUnknown } = plan;
    const before = holdersIn(users, name);
    const lost = before.filter((user) => now(user)?.plan !== name || waiting.has(user.id));
    const mustGo = isSettled(state) ? mustGoIn(plan, before.length) : 0;
    return { plan: name, before, lost, mustGo, isUnknown };
  });
}

/**
 * Whether a new licence is to be activated here: it matches the order, and comes from the web or from the file. Until
 * then nobody should lose anything.
 */
function isSettled({ scenario, fetched }: State): boolean {
  const { activation, production } = scenario;
  if (production || mismatches(scenario).length) return false;
  return activation === 'works' || (activation === 'network' && fetched);
}

/** Requests whose owner or status has changed, as they were when the exercise began. */
export function changedRequests(state: State): Request[] {
  const { requests } = installationOf(state);
  if (requests === state.requests) return [];
  const known = new Map(state.requests.map((request) => [request.id, request]));
  return requests.filter((request) => {
    const now = known.get(request.id);
    return now?.owner !== request.owner || now.status !== request.status;
  });
}

/** Those who can take over requests: they neither leave nor have lost the licence. */
export function heirsOf(state: State): User[] {
  const lost = new Set(groupsOf(state).flatMap((group) => group.lost.map(({ id }) => id)));
  return possibleOwners(state).filter((user) => !leaves(user) && (user.plan || !lost.has(user.id)));
}

/** Those who are still waiting for their new plan. */
export function withoutNewPlan({ users }: State): User[] {
  return users.filter(({ plan, newPlan }) => newPlan && plan !== newPlan);
}

/** Those who had no open requests, then or now, so that the licence could be removed. */
function isFree(state: State, { id }: User): boolean {
  const had = installationOf(state).requests.some(({ owner, status }) => owner === id && status === 'open');
  return !had && openRequestsOf(state, id).length === 0;
}

/** How many may lose it without having agreed to. */
function stayersToGo({ before, mustGo }: Group): number {
  return Math.max(0, mustGo - before.filter(leaves).length);
}

/** Those who lost a plan before anyone had looked at the new licence's numbers, and so could know that they fit. */
function earlyOf({ met }: State, { plan, lost, mustGo, isUnknown }: Group): User[] {
  if (plan === undefined || (lost.length > mustGo && !isUnknown)) return [];
  return lost.filter(({ id }) => !met.includes('activate') || met.includes(`early ${id}`));
}

/** Those chosen without an agreement, while somebody who has been away longer keeps theirs. */
function recentOf(state: State, group: Group): Finding[] {
  const { before, lost, mustGo } = group;
  if (lost.length > mustGo) return [];
  if (state.scenario.own) return ownRecentOf(state, group);
  const first = whoFirst(before, (user) => ({
    ...needOf(state, user),
    openRequests: isFree(state, user) ? 0 : 1,
  }))
    .slice(0, mustGo)
    .map(({ person }) => person);
  return lost.flatMap((user): Finding[] => {
    if (leaves(user) || first.includes(user)) return [];
    const [one, ...more] = first.filter(
      (other) =>
        !lost.includes(other) && !leaves(other) && isFree(state, other) && other.lastLogin < user.lastLogin,
    );
    return one ? [{ grade: 'unwise', kind: 'recent', group, users: [user], instead: [one, ...more] }] : [];
  });
}

/**
 * Those who lost a licence though the reader's own numbers suggest others: neither suggested nor known too little to
 * say anything about.
 */
function againstOwn(scenario: ScenarioData, { plan = '', lost }: Group): User[] {
  if (!lost.length) return [];
  const gone = new Set(lost);
  return suggestionsIn(scenario, plan).flatMap(({ person, advice }) =>
    advice === 'spare' && gone.has(person) && !leaves(person) && isLoginKnown(person) ? person : [],
  );
}

function isLoginKnown({ invented }: User): boolean {
  return !invented?.includes('lastLogin');
}

/**
 * The same by the reader's own numbers: only about those whose last log-in is known, compared with those suggested
 * whose log-in and requests are known.
 */
function ownRecentOf({ scenario }: State, group: Group): Finding[] {
  const wrong = againstOwn(scenario, group);
  if (!wrong.length) return [];
  const lost = new Set(group.lost);
  const free = suggestionsIn(scenario, group.plan ?? '').flatMap(({ person, advice }) => {
    const isFree = advice === 'remove' && !lost.has(person) && person.openRequests === 0;
    return isFree && !leaves(person) && isLoginKnown(person) ? person : [];
  });
  return wrong.flatMap((user): Finding[] => {
    const [one, ...more] = free.filter(({ lastLogin }) => lastLogin < user.lastLogin);
    return one ? [{ grade: 'unwise', kind: 'recent', group, users: [user], instead: [one, ...more] }] : [];
  });
}

/** Those who could log in when the exercise began, and no longer can. */
function shutOut(state: State): User[] {
  const { users } = installationOf(state);
  if (users === state.users) return [];
  return users.filter(({ id, canLogIn }) => canLogIn && !userById(state.users, id)?.canLogIn);
}

function newlyFormer(state: State): User[] {
  return installationOf(state).users.filter(({ id, former }) => !former && userById(state.users, id)?.former);
}

/** Somebody got a licence at the expense of its holder, or of somebody who is to have the plan. */
function isTaken(state: State, waiting: readonly User[]): boolean {
  const before: Installation = installationOf(state);
  // Nobody was given anything.
  if (before.users === state.users && !state.activated) return false;
  return plansOf(state).some(({ name, newFree, isUnknown }) => {
    if (isUnknown) return false;
    const needed = waiting.filter(({ newPlan }) => newPlan === name).length;
    if (newFree >= needed) return false;
    const isGiven = state.users.some(
      ({ id, plan, newPlan }) =>
        plan === name && newPlan !== name && userById(before.users, id)?.plan !== name,
    );
    return state.activated || isGiven;
  });
}

/** Whether this user had a licence or a seat. The requests of those who have left are for others to take over. */
function hadIt(owner: string, groups: readonly Group[]): boolean {
  return groups.some(({ before }) => before.some(({ id }) => id === owner));
}

/** Whether this user's requests are in the way of the exercise's goal. */
function isForHandOver({ scenario, users }: State, owner: string, groups: readonly Group[]): boolean {
  // Of the reader's own users only those who keep their plan for certain keep their requests too.
  if (scenario.own) return !userById(users, owner)?.kept;
  return groups.some((group) =>
    group.before.some(
      (user) => user.id === owner && (leaves(user) || group.lost.includes(user) || stayersToGo(group) > 0),
    ),
  );
}
