import { describe, expect, test } from 'vitest';
import { type UserKey, userTable } from '../../../../src/licence-plan/pasted-table/user-table.ts';

const { fits } = userTable({ listed: ['Vår plan'], today: '2026-11-25' });
const fitting = (key: UserKey, cells: readonly string[]) => cells.filter((cell) => fits(key, cell));

/** Cells that show which column of a list of users they stand in, or that have moved from another. */
describe('in a list of users', () => {
  const NAMES = ['Kari', 'Nordmann, Kari', 'Nes; Ola', 'Kari (KN)', 'KN2', 'k@fjord.no', 'Åse Ås'];

  test('a name has a letter', () => {
    expect(fitting('name', NAMES)).toEqual(NAMES);
    expect(fitting('name', ['', '-', '12', '4,0', '(2)'])).toEqual([]);
  });

  test.each(['firstName', 'lastName', 'login'] as const)('the column %s has names too', (key) => {
    expect(fitting(key, NAMES)).toEqual(NAMES);
    expect(fits(key, '12')).toBe(false);
  });

  test('a name holds no other cell: no plan, number or day, and nothing empty', () => {
    const cells = ['Sales Premium', 'vår plan', '4 lisenser', '24. des. 2025', 'aldri', '-', ''];
    for (const other of cells) {
      for (const sign of [',', ';', '|', '\t', ' , ']) {
        expect(fitting('name', [`Kari${sign}${other}`, `${other}${sign}Kari`]), sign + other).toEqual([]);
      }
    }
  });

  test('a plan is one that we know, one of the reader’s, or several of them', () => {
    const plans = ['Sales Premium', 'salespremium', 'vår plan', 'Sales Premium, Service Premium'];
    expect(fitting('plan', [...plans, 'Vår plan / Sales Premium'])).toHaveLength(plans.length + 1);
    expect(fitting('plan', ['', 'Kari', 'Egen plan', 'Sales Premium, Kari', '4', 'ja'])).toEqual([]);
    expect(userTable().fits('plan', 'Vår plan')).toBe(false);
  });

  test('a last log-in is a day that has been', () => {
    expect(fitting('lastLogin', ['24.11.2026', '2026-11-25', 'aldri', '-', ''])).toHaveLength(5);
    expect(fitting('lastLogin', ['26.11.2026', 'Kari', 'ja', '4'])).toEqual([]);
  });

  test('whether somebody has left is a yes or a no', () => {
    expect(fitting('left', ['ja', 'nei', 'x', ''])).toHaveLength(4);
    expect(fitting('left', ['Kari', '24.11.2026', '4', 'ingen'])).toEqual([]);
  });

  test('open requests are a number, or a yes or a no', () => {
    expect(fitting('openRequests', ['4', '4 saker', 'ja', 'ingen', ''])).toHaveLength(5);
    expect(fitting('openRequests', ['Kari', '24.11.2026', 'Sales Premium'])).toEqual([]);
  });
});
