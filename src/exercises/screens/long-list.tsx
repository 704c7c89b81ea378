import { Component } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { User } from '../core/scenario.ts';
import { groupsOf } from './groups-of.ts';
import type { ListProps } from './list.tsx';
import { ListSearch } from './list-search.tsx';
import { useFilling } from './use-filling.ts';
import { useHiding } from './use-hiding.ts';

/** Longer lists can be searched. */
const SHORT = 20;

/**
 * A list of thousands of people that responds at once. Everybody stays in the page, but groups far from view are not
 * laid out: watching single rows would take longer than laying them out. A group is redrawn only when somebody in it
 * changes, and a search hides rows.
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
  useHiding(list, groups, query, (user) => marked.includes(user.id) || fits(user));

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
            marks={marked.map((id) => (users.some((user) => user.id === id) ? id : '')).join()}
            row={row}
          />
        ))}
      </div>
    </>
  );
}

interface GroupProps {
  users: readonly User[];
  /** The marked users, one place for each kind of mark. */
  marks: string;
  row: ListProps['row'];
}

class Group extends Component<GroupProps> {
  override shouldComponentUpdate({ users, marks }: GroupProps): boolean {
    const { props } = this;
    return (
      marks !== props.marks ||
      users.length !== props.users.length ||
      users.some((user, i) => user !== props.users[i])
    );
  }

  override render({ users, row }: GroupProps) {
    return <div class="sim-rows">{users.map(row)}</div>;
  }
}
