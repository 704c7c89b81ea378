import type { User } from '../plan/user.ts';
import { count, quote } from '../plan/wording.ts';
import { readCount } from './cells.ts';
import { readSumLabel } from './sums.ts';
import type { Table, TableProblem } from './table.ts';
import type { UserKey } from './user-table.ts';

/**
 * Sums in a list of users that match neither its number of users nor of open requests: not above the sum, not since the
 * last sum, and not in total. A row may be missing.
 */
export function wrongCounts(
  { rows }: Pick<Table<UserKey>, 'rows'>,
  users: readonly User[],
  withoutPlan: number,
): TableProblem[] {
  const all = rows.filter(({ sum }) => !sum).length;
  let above = 0;
  let since = 0;
  const requestsOf = (cell = '') => {
    const read = readCount(cell);
    return 'value' in read ? (read.value ?? 0) : 0;
  };
  const requests = rows.reduce((total, row) => total + (row.sum ? 0 : requestsOf(row.cells.openRequests)), 0);
  let requestsAbove = 0;
  let requestsSince = 0;
  return rows.flatMap((row) => {
    if (!row.sum) {
      above++;
      since++;
      requestsAbove += requestsOf(row.cells.openRequests);
      requestsSince += requestsOf(row.cells.openRequests);
      return [];
    }
    const labels = row.sum.map((cell) => readSumLabel(cell));
    const plan = labels.find((label) => label?.plan)?.plan;
    const counts = [above, since, all, users.length, all - withoutPlan];
    const problems = row.sum.flatMap((cell, i) => {
      const read = readCount(cell);
      const number = labels[i]?.number ?? ('value' in read ? read.value : undefined);
      const isRequests = i + 1 === row.columns.openRequests;
      const held = users.filter((user) => user.plan === plan).length;
      const possible = isRequests ? [requests, requestsAbove, requestsSince] : plan ? [held, since] : counts;
      if (number === undefined || possible.includes(number)) return [];
      const expected = isRequests
        ? count(requestsAbove, 'åpen sak', 'åpne saker')
        : count(plan ? held : above, 'bruker', 'brukere');
      return {
        line: row.line,
        column: i + 1,
        found: `summen ${quote(cell)}`,
        expected: `${expected}, som linjene gir til sammen. Se etter om en linje mangler`,
        used: false,
      };
    });
    since = 0;
    requestsSince = 0;
    return problems;
  });
}
