import { Component } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { User } from '../core/scenario.ts';
import { groupsOf } from './groups-of.ts';
import type { ListProps } from './list.tsx';
import { ListSearch } from './list-search.tsx';
import { useFilling } from './use-filling.ts';

/** Longer lists can be searched. */
const SHORT = 20;
/** About how high a row is, in rem. */
const ROW = 2.25;

/**
 * A list of up to thousands of people that answers at once. Everybody stays in the page. What lies far from view is not
 * laid out, group by group: for each row by itself, keeping watch on them would take longer than laying them out. A
 * group is drawn anew only when somebody in it changes, and the search hides those who are not marked.
 */
export function LongList({ all, listed, marked, row, role }: ListProps) {
  const [written, write] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupsOf(all, listed), [all, listed]);
  const isFilled = useFilling(
    groups.length,
    groups.findIndex(({ users }) => users.some(({ id }) => marked.includes(id))),
  );
  const isLong = listed.length > SHORT;
  const query = isLong ? written.trim().toLowerCase() : '';
  const fits = ({ name }: User) => name.toLowerCase().includes(query);

  const wasSearched = useRef(false);
  useLayoutEffect(() => {
    groups.forEach(({ users }, i) => {
      const group = list.current?.children[i] as HTMLElement;
      const isShown = (user: User) => marked.includes(user.id) || fits(user);
      const count = query || wasSearched.current ? hideRows(group, users, isShown) : users.length;
      // How high it is as long as it is not laid out. Whether it was before is no help once other rows are shown.
      const height = `${query ? '' : 'auto '}${count * ROW}rem`;
      if (group.style.containIntrinsicBlockSize !== height) group.style.containIntrinsicBlockSize = height;
    });
    wasSearched.current = query !== '';
  });

  return (
    <>
      {isLong && (
        <ListSearch
          written={written}
          write={write}
          among={listed.length}
          found={query ? listed.filter(fits).length : undefined}
        />
      )}
      <div ref={list} class={isLong ? 'sim-long' : undefined} role={role}>
        {groups.map(({ key, users }, i) => (
          <Group
            key={key}
            users={isFilled(i) ? users : []}
            marks={marked.filter((id) => users.some((user) => user.id === id)).join()}
            row={row}
          />
        ))}
      </div>
    </>
  );
}

/** Tells how many are shown. Done in the page itself, since drawing all rows anew for a key would take too long. */
function hideRows(group: HTMLElement, users: readonly User[], isShown: (user: User) => boolean): number {
  let count = 0;
  users.forEach((user, i) => {
    const row = group.children[i] as HTMLElement | undefined;
    const isHidden = !isShown(user);
    if (!isHidden) count++;
    if (row && row.hidden !== isHidden) row.hidden = isHidden;
  });
  group.hidden = !count;
  return count;
}

class Group extends Component<{ users: readonly User[]; marks: string; row: ListProps['row'] }> {
  override shouldComponentUpdate({ users, marks }: this['props']): boolean {
    const { props } = this;
    return (
      marks !== props.marks ||
      users.length !== props.users.length ||
      users.some((user, i) => user !== props.users[i])
    );
  }

  override render({ users, row }: this['props']) {
    return <div class="sim-rows">{users.map(row)}</div>;
  }
}
