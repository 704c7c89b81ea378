import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { User } from '../core/scenario.ts';

/** The approximate height of a row, in rem. */
const ROW = 2.25;
/** The time that one task may spend on hiding and showing rows, in ms. */
const AT_ONCE = 4;

/** Which rows of a group were last shown. */
const made = new WeakMap<Element, string>();

/**
 * Hides the rows that do not match a search. Works on the DOM, since redrawing all rows for each key would take too
 * long: groups without a match are hidden at once, single rows in tasks of their own, from the top, so that the page
 * can respond in between.
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
      // Its height until it is laid out. An earlier layout (`auto`) is no help once other rows are shown.
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
