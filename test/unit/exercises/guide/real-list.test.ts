import { describe, expect, test } from 'vitest';
import type { OwnNumbers } from '../../../../src/exercises/core/own-numbers.ts';
import { realListOf } from '../../../../src/exercises/guide/real-list.ts';
import { withOwn } from '../own.ts';
import { actions } from '../scenarios.ts';

const users: OwnNumbers['users'] = [
  { name: 'Anne', plan: 'Sales', lastLogin: '2026-11-23', openRequests: 0 },
  { name: 'Bjørn', plan: 'Sales', lastLogin: '2026-03-02', openRequests: 0 },
  { name: 'Camilla', plan: 'Sales', lastLogin: '2025-02-03' },
  { name: 'David', plan: 'Sales', left: true },
];
const OPEN = 'licences;activate;excess;plan Sales;';
const take = (...ids: string[]) => ids.map((id) => `user ${id};remove;`).join('');

function removalsIn(played: string, numbers: Partial<OwnNumbers['plans'][number]> = {}, list = users) {
  const scenario = withOwn({ plans: [{ name: 'Sales', newTotal: 2, ...numbers }], users: list });
  const part = realListOf(scenario, actions(played))[1];
  return { note: part?.note, items: part?.items.slice(2) ?? [] };
}

describe('the list for the real product', () => {
  test('names those who lost a plan in the order played, with what is known of each', () => {
    expect(removalsIn(`${OPEN}${take('u4', 'u2')}ok`).items).toEqual([
      'David: Sales. Har sluttet, ifølge listen. Siste innlogging er ukjent. Finn ut om planen er i bruk. Se etter om brukeren eier åpne eller utsatte saker i Service.',
      'Bjørn: Sales. Sist logget inn 02.03.2026. Spør først, og si hva det betyr å miste planen.',
    ]);
    expect(removalsIn(`${OPEN}${take('u2', 'u4')}ok`).items.map((item) => item.split(':')[0])).toEqual([
      'Bjørn',
      'David',
    ]);
  });

  test('leaves out a removal that the end calls wrong, and leaves its line open', () => {
    const { note, items } = removalsIn(`${OPEN}${take('u4', 'u1')}ok`);
    expect(items.join('\n')).not.toContain('Anne');
    expect(items.at(-1)).toContain('Navn: ____');
    expect(note).toContain('Én som du fjernet i øvelsen, er ikke med');
  });

  test('has lines to fill in for people who are invented', () => {
    const { items } = removalsIn(`${OPEN}${take('u1')}ok`, { inUse: 3 }, []);
    expect(items).toEqual(['Sales. Navn: ____________________  Spurt den: ____________']);
  });

  test('forgets a removal that was cancelled', () => {
    const { items } = removalsIn(`${OPEN}${take('u1')}cancel;excess;plan Sales;${take('u4', 'u2')}ok`);
    expect(items.map((item) => item.split(':')[0])).toEqual(['David', 'Bjørn']);
  });

  test('asks for the numbers of plans of which they are missing', () => {
    const scenario = withOwn({
      plans: [{ name: 'Sales' }, { name: 'Service', told: 1 }],
      users: users.slice(0, 1),
    });
    expect(realListOf(scenario, [])[0]?.items.join('\n')).toContain('Finn tallene for Sales også');
  });
});
