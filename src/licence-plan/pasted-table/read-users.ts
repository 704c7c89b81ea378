import { isSamePlan, knownPlan } from '../../licences/plans.ts';
import { tellSeveralPlans } from '../../licences/several-plans.ts';
import { describeHolder, describeRequests } from '../plan/describe-plan.ts';
import type { User } from '../plan/user.ts';
import { quote, quoteAll } from '../plan/wording.ts';
import { type Cell, isEmptyCell, isSheetError, readRequests, readYesNo } from './cells.ts';
import { readLastLogin } from './dates.ts';
import { isNoPlan, readPlanCell } from './plan-cell.ts';
import { placeOf } from './read-row.ts';
import { readTable } from './read-table.ts';
import type { TableNote, TableProblem } from './table.ts';
import { wrongCounts } from './user-sums.ts';
import { localToday, type UserKey, type UserListOptions, userTable } from './user-table.ts';

export interface UserList {
  users: User[];
  /** A sentence about users who are listed with several plans; empty if there are none. */
  severalPlans: string;
  /** Users without a plan hold no licence, and are dropped. */
  withoutPlan: number;
  /** Their line numbers. */
  withoutPlanLines: number[];
  /** The columns that were read, by our names. */
  columns: string[];
  hasHeader: boolean;
  ignored: string[];
  problems: TableProblem[];
  notes: TableNote[];
  /** The cells of each line. */
  written: ReadonlyMap<number, readonly string[]>;
  /** What each line with users was understood as, in sentences. */
  understood: ReadonlyMap<number, string>;
}

/**
 * Reads a pasted list of users. Never throws. If anything but the name and the plan does not fit, the user still counts
 * and only that value is unknown: dropping people would make the count wrong.
 */
export function readUsers(text: string, options: UserListOptions = {}): UserList {
  const { listed = [], today = localToday(), work } = options;
  const table = readTable(text, userTable({ listed, today }), work);
  const { problems, notes } = table;
  const users: User[] = [];
  const lineOf = new Map<string, number>();
  const ids = new Map<string, number>();
  const withoutPlanLines: number[] = [];
  const understood = new Map<number, string>();
  const strange = new Set<string>();
  /** The log-ins of each name: the product appends them to tell namesakes apart. */
  const logins = new Map<string, Set<string>>();
  for (const { cells, sum } of table.rows) {
    if (sum || !cells.login) continue;
    const name = nameOf(cells).toLowerCase();
    logins.set(name, (logins.get(name) ?? new Set()).add(cells.login.toLowerCase()));
  }
  for (const row of table.rows) {
    if (row.sum) continue;
    const { line, lastLine, cells } = row;
    const lines = { line, ...(lastLine && { lastLine }) };
    const wrong = (key: UserKey, found: string, expected: string, used: boolean) =>
      problems.push({ ...lines, ...placeOf(row, key), found, expected, used });
    const read = <T>(key: UserKey, reader: (cell: string) => Cell<T>): T | undefined => {
      const written = (cells[key] ?? '').replaceAll('\n', ' ');
      const cell = reader(written);
      if ('value' in cell) return cell.value;
      wrong(key, quote(written), cell.expected, true);
      return undefined;
    };
    const bare = nameOf(cells);
    const login = cells.login === bare ? undefined : cells.login;
    const isShared = login && (logins.get(bare.toLowerCase())?.size ?? 0) > 1;
    const name = isShared ? `${bare} (${login})` : bare;
    if (!cells.plan || isNoPlan(cells.plan)) {
      if (name) withoutPlanLines.push(line);
      else wrong('name', 'verken navn eller brukerplan', 'begge deler', false);
      continue;
    }
    if (!name) {
      wrong('name', `${quote(cells.plan)} uten navn`, 'navnet på brukeren', false);
      continue;
    }
    if (isSheetError(name)) {
      wrong('name', quote(name), 'navnet på brukeren. Dette er en feilmelding fra regnearket', false);
      continue;
    }
    const plans = plansOf(cells.plan, listed);
    if ('expected' in plans) {
      wrong('plan', plans.found, plans.expected, false);
      continue;
    }
    if (plans.plans.length > 1) {
      notes.push({ ...lines, text: `er lest som ${plans.plans.length} planer: ${quoteAll(plans.plans)}` });
    }
    const lastLogin = read('lastLogin', (cell) => readLastLogin(cell, today));
    const left = read('left', readYesNo) ?? false;
    const openRequests = read('openRequests', readRequests);
    const known = { lastLogin, left, openRequests };
    understood.set(line, describeRead(name, plans.plans, known));
    for (const plan of plans.plans) {
      const key = [bare, ...(login ? [login] : []), plan].join('|').toLowerCase();
      const before = lineOf.get(key);
      if (before === undefined) lineOf.set(key, line);
      else {
        const found = `${quote(name)} med samme plan som i linje ${before}`;
        wrong('name', found, 'hver bruker én gang. Begge er regnet med', true);
      }
      if (
        !table.hasHeader &&
        !knownPlan(plan) &&
        !listed.some((own) => isSamePlan(own, plan)) &&
        !strange.has(plan)
      ) {
        strange.add(plan);
        const expected =
          'en brukerplan vi kjenner, eller som står i steg 1. Hvis linjen ikke er en bruker, tar du den bort';
        wrong('plan', quote(plan), expected, true);
      }
      users.push({ id: newId(key, ids), name, plan, ...known });
    }
  }
  problems.push(...wrongCounts(table, users, withoutPlanLines.length));
  const { columns, hasHeader } = table;
  return {
    users,
    severalPlans: tellSeveralPlans(users),
    withoutPlan: withoutPlanLines.length,
    withoutPlanLines,
    columns,
    hasHeader,
    ignored: [...table.ignored],
    problems: problems.toSorted((a, b) => a.line - b.line),
    notes: notes.toSorted((a, b) => a.line - b.line),
    written: table.written,
    understood,
  };
}

/** «Anne, Sales Premium. Siste innlogging er ukjent. Ingen åpne saker.» */
function describeRead(
  name: string,
  plans: readonly string[],
  known: Pick<User, 'left' | 'lastLogin' | 'openRequests'>,
): string {
  const requests =
    describeRequests(known) ??
    (known.openRequests === undefined ? 'Åpne saker er ukjent.' : 'Ingen åpne saker.');
  return `${name}, ${plans.join(' og ')}. ${describeHolder(known)} ${requests}`;
}

/** The name people use; a log-in name only if there is no other. */
function nameOf({ name, firstName, lastName, login }: Partial<Record<UserKey, string>>): string {
  const inParts = [firstName, lastName].filter(Boolean).join(' ');
  return (name ?? (inParts || (login ?? ''))).replaceAll('\n', ' ');
}

/** What programs write if they found none. */
const NOT_FOUND = /^#.*[!?]?$/;

/**
 * The plans that a cell gives a user. «Sales Premium, Service Premium» may be the combined plan or two plans: the
 * reader's table of plans decides; if it does not, the reader is asked.
 */
function plansOf(
  cell: string,
  listed: readonly string[],
): { plans: string[] } | { found: string; expected: string } {
  if (isNoPlanName(cell, listed))
    return { found: quote(cell), expected: 'navnet på en brukerplan, eller en tom celle' };
  const read = readPlanCell(cell, listed);
  if ('plan' in read) return { plans: [read.plan] };
  const found = quote(cell);
  if ('unknown' in read) {
    const known = quoteAll(read.plans);
    return { found, expected: `én plan. Vi kjenner ${known}, men ikke ${quote(read.unknown)}` };
  }
  const { plans, combined } = read;
  const hasEach = plans.every((plan) => listed.includes(plan));
  const hasCombined = combined !== undefined && listed.includes(combined);
  if (hasEach && !hasCombined) return { plans };
  if (hasCombined && !hasEach) return { plans: [combined] };
  const two = 'Hvis det er flere planer, skriver du én linje for hver';
  return {
    found: `${found}, som kan leses på to måter`,
    expected: combined
      ? `én plan. Hvis det er én kombinert plan, skriver du ${quote(combined)}. ${two}`
      : `én plan. ${two}`,
  };
}

/**
 * Whether a cell holds a number, a day or «ukjent», which cannot name a plan: the cells have shifted, or this is a
 * table of something else.
 */
function isNoPlanName(cell: string, listed: readonly string[]): boolean {
  if (listed.some((plan) => isSamePlan(plan, cell))) return false;
  return isEmptyCell(cell) || NOT_FOUND.test(cell) || /^[\d\s.,:/-]+$/.test(cell);
}

/** Duplicates are told apart by their order, so that other lines do not change an id. */
function newId(key: string, ids: Map<string, number>): string {
  const before = ids.get(key) ?? 0;
  ids.set(key, before + 1);
  return before ? newId(`${key}|${before + 1}`, ids) : key;
}
