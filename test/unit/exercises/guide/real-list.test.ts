import { describe, expect, test } from 'vitest';
import type { OwnNumbers } from '../../../../src/exercises/core/own-numbers.ts';
import { realListOf } from '../../../../src/exercises/guide/real-list.ts';
import { checklistOf } from '../../../../src/licence-plan/plan/checklist.ts';
import { planRemovals } from '../../../../src/licence-plan/plan/plan.ts';
import { BLANK, STEPS } from '../../../../src/licences/checklist.ts';
import { withOwn } from '../own.ts';
import { actions } from '../scenarios.ts';

const users: OwnNumbers['users'] = [
  { name: 'Anne', plan: 'Sales', lastLogin: '2026-11-23', openRequests: 0 },
  { name: 'Bjørn', plan: 'Sales', lastLogin: '2026-03-02', openRequests: 0 },
  { name: 'Camilla', plan: 'Sales', lastLogin: '2025-02-03' },
  { name: 'David', plan: 'Sales', left: true },
];
/** What the licence plan knows about each person. */
const anyUser = { left: false, lastLogin: undefined, openRequests: undefined };
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

  test('asks what is right where more people are listed than are in use, as the licence plan does', () => {
    const scenario = withOwn({ plans: [{ name: 'Sales', inUse: 3, newTotal: 2 }], users });
    const items = realListOf(scenario, [])[0]?.items ?? [];
    expect(items[1]).toMatch(/^Listen har 4 med Sales, men tallet .* er 3\. Finn ut hva som stemmer/);
    const list = users.map((user, i) => ({ ...anyUser, ...user, id: `${i}` }));
    const plan = planRemovals([{ name: 'Sales', inUse: 3, newTotal: 2 }], list);
    expect(checklistOf(plan)[0]?.items).toContain(items[1]);
    for (const inUse of [4, 5]) {
      const fits = withOwn({ plans: [{ name: 'Sales', inUse, newTotal: 2 }], users });
      expect(realListOf(fits, [])[0]?.items).not.toContainEqual(expect.stringContaining('Listen har'));
      const same = planRemovals([{ name: 'Sales', inUse, newTotal: 2 }], list);
      expect(checklistOf(same)[0]?.items).not.toContainEqual(expect.stringContaining('Listen har'));
    }
  });

  test('says what somebody is to have instead', () => {
    const scenario = withOwn({
      plans: [
        { name: 'Sales', newTotal: 3 },
        { name: 'Service', inUse: 0, newTotal: 1 },
      ],
      users,
    });
    const played = `${OPEN}${take('u4')}ok;confirm;finish;users;user u4;set plan=Service;save`;
    expect(realListOf(scenario, actions(played))[1]?.items.at(-1)).toMatch(
      /^David: Sales\. .* Skal ha Service i stedet\.$/,
    );
  });

  test('asks for the numbers of plans of which they are missing', () => {
    const scenario = withOwn({
      plans: [{ name: 'Sales' }, { name: 'Service', told: 1 }],
      users: users.slice(0, 1),
    });
    expect(realListOf(scenario, [])[0]?.items.join('\n')).toContain('Finn tallene for Sales også');
  });

  test('says first to compare and when to stop, then whom to remove, and last to activate', () => {
    const scenario = withOwn({ plans: [{ name: 'Sales', newTotal: 2 }], users });
    const parts = realListOf(scenario, actions(`${OPEN}${take('u4', 'u2')}ok`));
    expect(parts.map(({ title }) => title)).toEqual([
      'Før dere gjør noe',
      'Fjern i denne rekkefølgen',
      'Aktiver',
    ]);
    const { compare, stop, buy, open, remove, refused, activate, check } = STEPS;
    const items = parts.flatMap((part) => part.items);
    const named = [expect.stringMatching(/^David/), expect.stringMatching(/^Bjørn/)];
    expect(items).toEqual([compare, stop, buy, open, remove, ...named, refused, activate, check]);
    for (const part of parts) expect(part).not.toHaveProperty('note');
  });

  test('counts those whom the end calls wrong', () => {
    const frode = { name: 'Frode', plan: 'Sales', lastLogin: '2026-11-20', openRequests: 0 };
    const { note } = removalsIn(`${OPEN}${take('u1', 'u5')}ok`, { newTotal: 3 }, [...users, frode]);
    expect(note).toMatch(/^2 som du fjernet i øvelsen, er ikke med, fordi/);
  });

  test('has a line for each of ten who are to be found, and beyond that a number', () => {
    const blanks = (inUse: number) => removalsIn('', { inUse }, []).items;
    const line = `Sales. ${BLANK}`;
    expect(blanks(12)).toEqual(Array(10).fill(line));
    expect(blanks(15)).toEqual([...Array(10).fill(line), 'Sales: 3 til.']);
  });

  test('has no line where nobody must go, or all who must are named', () => {
    expect(removalsIn('', { newTotal: 4 }).items).toEqual([]);
    expect(removalsIn(`${OPEN}${take('u4', 'u2')}ok`).items).toHaveLength(2);
  });

  test('counts those named in their own plan alone', () => {
    const list = [...users.slice(0, 2), { name: 'Eli', plan: 'Service', left: true }];
    const scenario = withOwn({
      plans: [
        { name: 'Sales', newTotal: 1 },
        { name: 'Service', newTotal: 0 },
      ],
      users: list,
    });
    const items = realListOf(scenario, actions(`${OPEN}${take('u2')}ok`))[1]?.items.slice(2);
    expect(items).toEqual([expect.stringMatching(/^Bjørn: Sales/), `Service. ${BLANK}`]);
  });

  test('says of requests what the list told, though the exercise has given them to another', () => {
    const list = [
      { name: 'Anne', plan: 'Sales', lastLogin: '2026-11-23', openRequests: 0 },
      { name: 'Eli', plan: 'Sales', left: true, openRequests: 1 },
    ];
    const given = 'close;requests;find;search;request 1;set owner=u1;save;menu;';
    expect(removalsIn(`${given}${OPEN}${take('u2')}ok`, { newTotal: 1 }, list).items).toEqual([
      'Eli: Sales. Har sluttet, ifølge listen. Siste innlogging er ukjent. Finn ut om planen er i bruk. Eier åpne saker i Service. Gi sakene en ny eier først.',
    ]);
  });
});
