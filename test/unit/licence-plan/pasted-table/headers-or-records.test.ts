import { describe, expect, test } from 'vitest';
import { findHead } from '../../../../src/licence-plan/pasted-table/find-head.ts';
import { readUsers } from '../../../../src/licence-plan/pasted-table/read-users.ts';
import { userTable } from '../../../../src/licence-plan/pasted-table/user-table.ts';

const users = (...lines: string[]) => readUsers(lines.join('\n'), { today: '2026-11-25' });
const held = (...lines: string[]) => users(...lines).users.map(({ name, plan }) => `${name}: ${plan}`);

describe('without headers', () => {
  test('what parts one row into a user decides, and not what parts more rows into something else', () => {
    expect(held('Kari;Sales Premium', 'Nes, Ola', 'Bø, Per')).toContain('Kari: Sales Premium');
  });

  test('of signs that part as many rows, a tab goes before a semicolon, and that before a bar and a comma', () => {
    expect(findHead('a,b|c;d\te', userTable()).separator).toBe('\t');
    expect(findHead('a,b|c;d', userTable()).separator).toBe(';');
    expect(findHead('a,b|c', userTable()).separator).toBe('|');
  });

  test('a row with several plans is no header, if no cell of it is called as a column', () => {
    expect(held('Kari;Sales Premium;Service Premium', 'Ola;Sales Premium;24.11.2026')).toContain(
      'Ola: Sales Premium',
    );
  });

  test('one word of a column that cannot be done without is a header, also where rows share the cell beside it', () => {
    expect(users('Navn;Salg', 'Ola;Salg')).toMatchObject({ users: [], problems: [{ line: 1, used: false }] });
    expect(users('Navn;Salg', 'Ola;Salg').columns).toEqual([]);
  });
});

describe('with headers', () => {
  test('of two columns called the same, the first is read', () => {
    expect(held('Navn;Brukerplan;Navn;Brukerplan', 'Kari;Sales Premium;Ola;Service Premium')).toEqual([
      'Kari: Sales Premium',
    ]);
  });

  test('headers that come again with another column hold for the lines below, and that is told of', () => {
    const list = users(
      ...['Navn;Brukerplan;Sluttet', 'Kari;Sales Premium;ja'],
      ...['Navn;Brukerplan;Åpne saker', 'Ola;Sales Premium;3'],
    );
    expect(list.users).toMatchObject([
      { name: 'Kari', left: true, openRequests: undefined },
      { name: 'Ola', left: false, openRequests: 3 },
    ]);
    expect(list.notes).toEqual([{ line: 3, text: 'har nye overskrifter. Linjene under er lest etter dem' }]);
    expect(list.problems).toEqual([]);
  });

  test('another table below ends at a plan that we know, or that a line above has', () => {
    const below = ['Navn;Avdeling', 'Per;Salg'];
    const ours = ['Navn;Brukerplan', 'Kari;Vår plan'];
    expect(held(...ours, ...below, 'Ola;Vår plan')).toEqual(['Kari: Vår plan', 'Ola: Vår plan']);
    expect(held(...ours, ...below, 'Ola;Service Premium')).toEqual([
      'Kari: Vår plan',
      'Ola: Service Premium',
    ]);
    expect(held(...ours, ...below, 'Ola;Egen plan')).toEqual(['Kari: Vår plan']);
  });

  test('somebody called as a column is a user: alone in a line, with a day, or with a plan in any column', () => {
    expect(users('Bruker;Brukerplan', 'Kari;Sales Premium', 'Bruker;', 'Ola;Sales Premium')).toMatchObject({
      users: [{ name: 'Kari' }, { name: 'Ola' }],
      withoutPlanLines: [3],
      problems: [],
    });
    expect(held('Navn;Brukerplan;Sist innlogget', 'Navn;Egen plan;24.11.2026')).toEqual(['Navn: Egen plan']);
    expect(held('Navn;Brukerplan;Merknad', 'Navn;Egen plan;Sales Premium')).toEqual(['Navn: Egen plan']);
  });

  test('a page number is a footer where nothing else is in its line, and a cell where something is', () => {
    expect(users('Navn;Brukerplan', 'Kari;Sales Premium', 'Side 1 av 2;').notes).toEqual([
      { line: 3, text: 'ser ut som en topp- eller bunntekst og er ikke tatt med' },
    ]);
    expect(held('Navn;Brukerplan;Merknad', 'Kari;Sales Premium;Side 1 av 2')).toEqual([
      'Kari: Sales Premium',
    ]);
  });

  test('a separator at the end of a line moves nothing, and a comma only where the plan may have moved', () => {
    expect(held('Navn;Brukerplan', 'Kari;Vår plan;')).toEqual(['Kari: Vår plan']);
    expect(users('Navn,Brukerplan', 'Kari,,')).toMatchObject({ withoutPlanLines: [2], problems: [] });
    expect(held('Navn,Brukerplan', 'Kari,Sales Premium,')).toEqual(['Kari: Sales Premium']);
    expect(users('Navn,Brukerplan', 'Nordmann,Kari,')).toMatchObject({ users: [], problems: [{ line: 2 }] });
  });
});
