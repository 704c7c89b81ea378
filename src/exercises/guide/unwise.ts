import { type Need, whoFirst } from '../../licences/who-first.ts';
import { installationOf, openRequestsOf, seatsOf, userById } from '../core/rules.ts';
import type { Request, User } from '../core/scenario.ts';
import type { State } from '../core/state.ts';
import { againstOwn } from './against-own.ts';
import { type Group, groupsOf, leaves, stayersToGo } from './groups.ts';
import { shutOut } from './harms.ts';
import type { Mistake } from './mistake.ts';
import { suggestionsIn } from './own-suggestions.ts';
import { changedRequests, heirsOf } from './requests.ts';

/** Unwise choices so far. They are remarked on, but need not be undone. */
export function unwiseOf(state: State): Mistake[] {
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
    ...kinds.flatMap(([kind, requests]): Mistake[] =>
      requests.length ? [{ grade: 'unwise', kind, requests }] : [],
    ),
  ];
}

function newlyFormer(state: State): User[] {
  return installationOf(state).users.filter(({ id, former }) => !former && userById(state.users, id)?.former);
}

/**
 * Users who lost a plan before the numbers of the new licence were viewed. It was right, but the player could not know.
 */
function earlyOf({ met }: State, { plan, lost, mustGo, isUnknown }: Group): User[] {
  if (plan === undefined || (lost.length > mustGo && !isUnknown)) return [];
  return lost.filter(({ id }) => !met.includes('activate') || met.includes(`early ${id}`));
}

/** Users chosen without an agreement, while somebody who has been away longer keeps the plan. */
function recentOf(state: State, group: Group): Mistake[] {
  const { before, lost, mustGo } = group;
  if (lost.length > mustGo) return [];
  if (state.scenario.own) return ownRecentOf(state, group);
  const first = whoFirst(before, (user) => ({
    ...needOf(state, user),
    openRequests: isFree(state, user) ? 0 : 1,
  }))
    .slice(0, mustGo)
    .map(({ person }) => person);
  return lost.flatMap((user): Mistake[] => {
    if (leaves(user) || first.includes(user)) return [];
    const [one, ...more] = first.filter(
      (other) =>
        !lost.includes(other) && !leaves(other) && isFree(state, other) && other.lastLogin < user.lastLogin,
    );
    return one ? [{ grade: 'unwise', kind: 'recent', group, users: [user], instead: [one, ...more] }] : [];
  });
}

/**
 * The same by the reader's own numbers: only users whose last log-in is known, compared with suggested users whose
 * log-in and requests are known.
 */
function ownRecentOf({ scenario }: State, group: Group): Mistake[] {
  const wrong = againstOwn(scenario, group);
  const lost = new Set(group.lost);
  const free = suggestionsIn(scenario, group.plan ?? '').flatMap(({ person, advice }) => {
    const isFree = advice === 'remove' && !lost.has(person) && person.openRequests === 0;
    return isFree && !leaves(person) ? person : [];
  });
  return wrong.flatMap((user): Mistake[] => {
    const [one, ...more] = free.filter(({ lastLogin }) => lastLogin < user.lastLogin);
    return one ? [{ grade: 'unwise', kind: 'recent', group, users: [user], instead: [one, ...more] }] : [];
  });
}

/** The basis for whom to ask first, with requests as they are now. */
export function needOf(state: State, user: User): Need {
  return {
    left: leaves(user),
    lastLogin: user.lastLogin,
    openRequests: openRequestsOf(state, user.id).length,
  };
}

/** Whether a user had no open requests, then or now, so that the licence could be removed. */
function isFree(state: State, { id }: User): boolean {
  const had = installationOf(state).requests.some(({ owner, status }) => owner === id && status === 'open');
  return !had && openRequestsOf(state, id).length === 0;
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
