import { planName } from '../licences/plans.ts';
import { type Cell, type LastLogin, readLastLogin, readRequests, readYesNo } from './cells.ts';
import { type Column, quote, readTable, type TableProblem } from './table.ts';

/** A user who holds a plan, as the pasted list tells. */
export interface User {
  /** Stays the same when other lines of the list change. */
  id: string;
  name: string;
  plan: string;
  /** Undefined where it is not known. */
  lastLogin: LastLogin | undefined;
  left: boolean;
  openRequests: number | 'some' | undefined;
}

export type UserKey = 'name' | 'plan' | 'lastLogin' | 'left' | 'openRequests' | 'firstName' | 'lastName';

export const USER_COLUMNS: readonly Column<UserKey>[] = [
  {
    key: 'name',
    name: 'Navn',
    headers: [
      'name',
      'fullt navn',
      'full name',
      'bruker',
      'user',
      'medarbeider',
      'associate',
      'ansatt',
      'employee',
      'person',
      'brukernavn',
      'user name',
      'bruker-id',
      'user id',
      'e-post',
      'e-mail',
    ],
  },
  {
    key: 'plan',
    name: 'Brukerplan',
    headers: [
      'user plan',
      'plan',
      'lisens',
      'licence',
      'license',
      'lisenser',
      'licences',
      'licenses',
      'brukerlisens',
      'brukerlisenser',
      'user licence',
      'user licences',
      'user license',
      'user licenses',
    ],
  },
  {
    key: 'lastLogin',
    name: 'Sist innlogget',
    headers: [
      'siste innlogging',
      'sist logget inn',
      'sist pålogget',
      'siste pålogging',
      'innlogget',
      'last login',
      'last logged in',
      'last logon',
      'last sign in',
    ],
  },
  {
    key: 'left',
    name: 'Sluttet',
    headers: ['har sluttet', 'tidligere ansatt', 'former employee', 'left', 'has left', 'retired'],
  },
  {
    key: 'openRequests',
    name: 'Åpne saker',
    headers: [
      'saker',
      'antall saker',
      'antall åpne saker',
      'åpne saker i service',
      'open requests',
      'requests',
      'open tickets',
      'tickets',
    ],
  },
  { key: 'firstName', name: 'Fornavn', headers: ['first name', 'given name'] },
  { key: 'lastName', name: 'Etternavn', headers: ['last name', 'surname', 'family name'] },
];

export interface UserList {
  users: User[];
  /** Users without a plan hold no licence, and are left out. */
  withoutPlan: number;
  /** The columns that were read, as we call them. */
  columns: string[];
  hasHeader: boolean;
  ignored: string[];
  problems: TableProblem[];
}

/**
 * Reads a pasted list of users. Never throws. Where something but the name and the plan does not fit, the user is
 * counted all the same, and that one thing is unknown: leaving people out would make the count wrong.
 */
export function readUsers(text: string): UserList {
  const table = readTable(text, USER_COLUMNS, [['name', 'firstName', 'lastName'], ['plan']]);
  const { problems } = table;
  const users: User[] = [];
  const lineOf = new Map<string, number>();
  let withoutPlan = 0;
  for (const { line, cells } of table.rows) {
    const read = <T>(key: UserKey, reader: (cell: string) => Cell<T>): T | undefined => {
      const cell = reader(cells[key] ?? '');
      if ('value' in cell) return cell.value;
      problems.push({ line, found: quote(cells[key] ?? ''), expected: cell.expected, used: true });
      return undefined;
    };
    const name = cells.name ?? [cells.firstName, cells.lastName].filter(Boolean).join(' ');
    if (!cells.plan || NO_PLAN.test(cells.plan)) {
      if (name) withoutPlan++;
      else
        problems.push({ line, found: 'verken navn eller brukerplan', expected: 'begge deler', used: false });
      continue;
    }
    if (!name) {
      problems.push({
        line,
        found: `${quote(cells.plan)} uten navn`,
        expected: 'navnet på brukeren',
        used: false,
      });
      continue;
    }
    const plan = planName(cells.plan);
    const key = `${name}|${plan}`.toLowerCase();
    const before = lineOf.get(key);
    if (before === undefined) lineOf.set(key, line);
    else {
      const found = `${quote(name)} med samme plan som i linje ${before}`;
      problems.push({ line, found, expected: 'hver bruker én gang. Begge er regnet med', used: true });
    }
    users.push({
      id: before === undefined ? key : `${key}|${line}`,
      name,
      plan,
      lastLogin: read('lastLogin', readLastLogin),
      left: read('left', readYesNo) ?? false,
      openRequests: read('openRequests', readRequests),
    });
  }
  const { columns, hasHeader, ignored } = table;
  return {
    users,
    withoutPlan,
    columns,
    hasHeader,
    ignored,
    problems: problems.toSorted((a, b) => a.line - b.line),
  };
}

/** How lists write that a user has no plan. */
const NO_PLAN = /^(?:[-–—]|\(?(?:ingen|none|no selection|ikke valgt|ingen valgt)\)?)$/i;
