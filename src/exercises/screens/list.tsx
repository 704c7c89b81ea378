import { type ComponentChildren, type ComponentType, createContext } from 'preact';
import type { User } from '../core/scenario.ts';

export interface ListProps {
  /** Everybody, in an order that never changes. */
  all: readonly User[];
  /** The users listed now, in that order. */
  listed: readonly User[];
  /** Ids of the users whose rows are marked, one for each kind of mark; '' if nobody has it. */
  marked: readonly string[];
  /** Draws one row; depends on nothing but the user and the marks. */
  row: (user: User) => ComponentChildren;
  role?: 'list';
}

/** A plain list of everybody. */
export function List({ listed, row, role }: ListProps) {
  return <div role={role}>{listed.map(row)}</div>;
}

/** How a list of people is drawn. Exercises that may have thousands of people provide another component. */
export const ListContext = createContext<ComponentType<ListProps>>(List);
