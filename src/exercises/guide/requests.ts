import { installationOf, possibleOwners } from '../core/rules.ts';
import type { Request, User } from '../core/scenario.ts';
import type { State } from '../core/state.ts';
import { groupsOf, leaves } from './groups.ts';

/** Requests whose owner or status has changed, as they were when the exercise began. */
export function changedRequests(state: State): Request[] {
  const { requests } = installationOf(state);
  const known = new Map(state.requests.map((request) => [request.id, request]));
  return requests.filter((request) => {
    const now = known.get(request.id);
    return now?.owner !== request.owner || now.status !== request.status;
  });
}

/** Users who can take over requests: they are not leaving and have not lost the licence. */
export function heirsOf(state: State): User[] {
  const lost = new Set(groupsOf(state).flatMap((group) => group.lost.map(({ id }) => id)));
  return possibleOwners(state).filter((user) => !leaves(user) && (user.plan || !lost.has(user.id)));
}
