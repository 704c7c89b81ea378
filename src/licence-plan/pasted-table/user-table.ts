import { isSamePlan, knownPlan } from '../../licences/plans.ts';
import { readCount, readRequests, readYesNo } from './cells.ts';
import { readLastLogin } from './dates.ts';
import { readPlanCell } from './plan-cell.ts';
import type { Column, TableKind } from './table.ts';
import type { Work } from './text-row.ts';

export type UserKey =
  | 'name'
  | 'login'
  | 'plan'
  | 'lastLogin'
  | 'left'
  | 'openRequests'
  | 'firstName'
  | 'lastName';

/** The columns of a list of users, in the order assumed for lists without headers. */
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
      'fornavn etternavn',
      'for- og etternavn',
      'fornavn og etternavn',
      'etternavn, fornavn',
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
  { key: 'firstName', name: 'Fornavn', headers: ['first name', 'given name'], needsHeader: true },
  { key: 'lastName', name: 'Etternavn', headers: ['last name', 'surname', 'family name'], needsHeader: true },
  {
    key: 'login',
    name: 'Bruker-ID',
    headers: ['user id', 'brukernavn', 'user name', 'e-post', 'e-mail', 'epostadresse', 'email address'],
    needsHeader: true,
  },
];

export interface UserListOptions {
  /** The plans in the reader's other table, used to interpret cells. */
  listed?: readonly string[];
  /** `YYYY-MM-DD`; nobody logged in later. */
  today?: string;
  work?: Work;
}

/** The table of users, for readers with these plans on this day. */
export function userTable({ listed = [], today = localToday() }: UserListOptions = {}): TableKind<UserKey> {
  const isPlan = (cell: string) => {
    if (knownPlan(cell) !== undefined || listed.some((plan) => isSamePlan(plan, cell))) return true;
    const read = readPlanCell(cell, listed);
    return 'plans' in read && !('unknown' in read);
  };
  const isName = (cell: string) =>
    /\p{L}/u.test(cell) &&
    !cell.split(/[,;|\t]/).some((part) => {
      const bare = part.trim();
      return (
        bare === '' || isPlan(bare) || 'value' in readCount(bare) || 'value' in readLastLogin(bare, today)
      );
    });
  return {
    columns: USER_COLUMNS,
    required: [['name', 'firstName', 'lastName', 'login'], ['plan']],
    plan: 'plan',
    values: ['lastLogin', 'left', 'openRequests'],
    isPlan,
    fits: (key, cell) => {
      if (key === 'plan') return isPlan(cell);
      if (key === 'lastLogin') return 'value' in readLastLogin(cell, today);
      if (key === 'left') return 'value' in readYesNo(cell);
      return key === 'openRequests' ? 'value' in readRequests(cell) : isName(cell);
    },
  };
}

/** Today on the reader's own clock, as `YYYY-MM-DD`. */
export function localToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
