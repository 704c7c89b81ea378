import type { User } from './user.ts';

/**
 * The ids of those who shall keep their plan once the list has been edited. Where several have one name and plan, their
 * order makes the ids, so that one who comes or goes moves those below: who they are, the rest of their lines tells.
 *
 * @returns `kept` itself where nothing moved
 */
export function carryKept(
  kept: readonly string[],
  before: readonly User[],
  after: readonly User[],
): readonly string[] {
  const were = namesakes(before);
  const are = namesakes(after);
  /** The new id, or none for one who has gone while another took the id. */
  const moved = new Map<string, string | undefined>();
  for (const [key, group] of were) {
    const now = are.get(key);
    if (!now || (group.length === 1 && now.length === 1)) continue;
    const free = [...now];
    const take = (isIt: (user: User) => boolean) => {
      const at = free.findIndex(isIt);
      return at < 0 ? undefined : free.splice(at, 1)[0]?.id;
    };
    const found = group.map((user) => take((other) => details(other) === details(user)));
    // One whose line was edited is the one that is left; of those who went nobody is.
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
