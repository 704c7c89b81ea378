import type { User } from '../core/scenario.ts';

const SIZE = 20;

/**
 * The listed users in groups of neighbours. A user stays in the same group when others are removed or put back.
 *
 * @param all everybody, in the order of `listed`
 */
export function groupsOf(
  all: readonly User[],
  listed: readonly User[],
): { key: number; users: readonly User[] }[] {
  const isListed = new Set(listed);
  const groups = Array.from({ length: Math.ceil(all.length / SIZE) }, (_, key) => ({
    key,
    users: all.slice(key * SIZE, (key + 1) * SIZE).filter((user) => isListed.has(user)),
  }));
  return groups.filter(({ users }) => users.length > 0);
}
