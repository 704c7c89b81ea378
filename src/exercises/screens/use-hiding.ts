import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { User } from '../core/scenario.ts';

/** About how high a row is, in rem. */
const ROW = 2.25;
/** How long rows are hidden and shown in one task, in ms. */
const AT_ONCE = 4;

/** What the rows of a group were last made to show. */
const made = new WeakMap<Element, string>();

/**
 * Hides those rows of a list's groups that a search does not fit. Done in the page itself, since drawing all rows anew
 * for a key would take too long: groups without any that fits at once, and single rows in tasks of their own, from the
 * top, so that the page can answer in between.
 */
export function useHiding(
  list: RefObject<HTMLElement>,
  groups: readonly { users: readonly User[] }[],
  query: string,
  isShown: (user: User) => boolean,
): void {
  useLayoutEffect(() => {
    const left = groups.flatMap(({ users }, i) => {
      const group = list.current?.children[i] as HTMLElement;
      const shown = users.map((user) => !query || isShown(user));
      const count = shown.filter(Boolean).length;
      if (group.hidden !== !count) group.hidden = !count;
      // How high it is as long as it is not laid out. Whether it was before is no help once other rows are shown.
      const height = `${query ? '' : 'auto '}${count * ROW}rem`;
      if (group.style.containIntrinsicBlockSize !== height) group.style.containIntrinsicBlockSize = height;
      const wanted = `${group.childElementCount} ${query && shown}`;
      return count && (made.get(group) ?? `${group.childElementCount} `) !== wanted
        ? { group, shown, wanted }
        : [];
    });
    let timer: ReturnType<typeof setTimeout>;
    const hideSome = () => {
      const until = performance.now() + AT_ONCE;
      while (left.length && performance.now() < until) {
        const { group, shown, wanted } = left.shift() as (typeof left)[0];
        for (const [i, row] of [...group.children].entries())
          if ((row as HTMLElement).hidden === shown[i]) (row as HTMLElement).hidden = !shown[i];
        made.set(group, wanted);
      }
      if (left.length) timer = setTimeout(hideSome);
    };
    hideSome();
    return () => clearTimeout(timer);
  });
}
