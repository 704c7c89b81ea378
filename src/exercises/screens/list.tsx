import { type ComponentChildren, type ComponentType, createContext } from 'preact';
import type { User } from '../core/scenario.ts';

export interface ListProps {
  /** Everybody, in an order that never changes. */
  all: readonly User[];
  /** Those who are listed, in that order. */
  listed: readonly User[];
  /** Ids of those whose rows differ from the others: in each place who is marked so, or ''. */
  marked: readonly string[];
  /** One element for each, which depends on nothing but the user and the marks. */
  row: (user: User) => ComponentChildren;
  role?: 'list';
}

/** All of them, as they are. */
export function List({ listed, row, role }: ListProps) {
  return <div role={role}>{listed.map(row)}</div>;
}

/** How a list of people is drawn. An exercise that may have thousands of them brings another way. */
export const ListContext = createContext<ComponentType<ListProps>>(List);
