import type { User } from './user.ts';

/**
 * The ids of users who keep their plan, after the list has been edited. Ids of users with the same name and plan depend
 * on their order, so adding or removing one shifts those below; the rest of the line identifies the user. The log-in
 * name is part of the id, so adding a column of log-ins to the list, or removing it, changes the ids too.
 *
 * @returns `kept` itself if nothing moved
 */
export function carryKept(
  kept: readonly string[],
  before: readonly User[],
  after: readonly User[],
): readonly string[] {
  const were = namesakes(before);
  const are = namesakes(after);
  /** The new id, or none if the user is gone and another has taken the id. */
  const moved = new Map<string, string | undefined>();
  for (const [key, group] of were) {
    const now = are.get(key);
    if (!now) continue;
    // If both lists have log-ins, the ids tell namesakes apart. A list without log-ins may still mean the same person.
    const hasLogins = [...group, ...now].every(({ id }) => id !== key);
    if (hasLogins && group.length === 1 && now.length === 1) continue;
    const free = [...now];
    const take = (isIt: (user: User) => boolean) => {
      const at = free.findIndex(isIt);
      return at < 0 ? undefined : free.splice(at, 1)[0]?.id;
    };
    const found = group.map((user) => take((other) => details(other) === details(user)));
    // No match in a group that has not shrunk: the line was edited, and its user is the one left over.
    group.forEach(({ id }, i) => {
      moved.set(id, found[i] ?? (now.length >= group.length ? take(() => true) : undefined));
    });
  }
  const carried = kept.flatMap((id) => (moved.has(id) ? (moved.get(id) ?? []) : id));
  return carried.length === kept.length && carried.every((id, i) => id === kept[i]) ? kept : carried;
}

function namesakes(users: readonly User[]): Map<string, User[]> {
  const groups = new Map<string, User[]>();
  for (const user of users) {
    const key = `${user.name}|${user.plan}`.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(user);
    else groups.set(key, [user]);
  }
  return groups;
}

function details({ lastLogin, left, openRequests }: User): string {
  return [lastLogin, left, openRequests].join('|');
}
