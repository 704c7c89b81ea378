import { describe, expect, test, vi } from 'vitest';
import { readPlans } from '../../../../src/licence-plan/pasted-table/read-plans.ts';
import { readUsers } from '../../../../src/licence-plan/pasted-table/read-users.ts';
import { localToday } from '../../../../src/licence-plan/pasted-table/user-table.ts';

const users = (text: string) => readUsers(text, { today: '2026-11-25' });

describe('a column of users is known by the header', () => {
  test.each([
    ...['Navn', 'Name', 'Fullt navn', 'Full name', 'Bruker', 'User', 'Medarbeider', 'Associate', 'Ansatt'],
    ...['Employee', 'Person', 'Fornavn etternavn', 'For- og etternavn', 'Fornavn og etternavn'],
    ...['Etternavn, fornavn', 'User ID', 'Bruker-ID', 'Brukernavn', 'User name', 'E-post', 'E-mail'],
    ...['Epostadresse', 'Email address', 'First name', 'Fornavn', 'Given name', 'Last name', 'Etternavn'],
    ...['Surname', 'Family name'],
  ])('%s, as the name', (header) => {
    const list = users(`Brukerplan\t${header}\nSales Premium\tKari`);
    expect(list.ignored).toEqual([]);
    expect(list.users).toMatchObject([{ name: 'Kari', plan: 'Sales Premium' }]);
  });

  test.each([
    ...[
      'Brukerplan',
      'User plan',
      'Plan',
      'Lisens',
      'Licence',
      'License',
      'Lisenser',
      'Licences',
      'Licenses',
    ],
    ...['Brukerlisens', 'Brukerlisenser', 'User licence', 'User licences', 'User license', 'User licenses'],
  ])('%s, as the plan', (header) => {
    expect(users(`${header}\tNavn\nVår plan\tKari`).users).toMatchObject([
      { name: 'Kari', plan: 'Vår plan' },
    ]);
  });

  test.each([
    ...['Sist innlogget', 'Siste innlogging', 'Sist logget inn', 'Sist pålogget', 'Siste pålogging'],
    ...['Innlogget', 'Last login', 'Last log-in', 'Last logged in', 'Last logon', 'Last sign in'],
  ])('%s, as the last log-in', (header) => {
    const list = users(`${header}\tNavn\tPlan\n24.12.2025\tKari\tSales Premium`);
    expect(list.users).toMatchObject([{ lastLogin: '2025-12-24' }]);
  });

  test.each([
    ...['Sluttet', 'Har sluttet', 'Tidligere ansatt', 'Former employee', 'Left', 'Has left', 'Retired'],
  ])('%s, as having left', (header) => {
    expect(users(`${header}\tNavn\tPlan\nja\tKari\tSales Premium`).users).toMatchObject([{ left: true }]);
  });

  test.each([
    ...['Åpne saker', 'Saker', 'Antall saker', 'Antall åpne saker', 'Åpne saker i Service'],
    ...['Open requests', 'Requests', 'Open tickets', 'Tickets'],
  ])('%s, as open requests', (header) => {
    expect(users(`${header}\tNavn\tPlan\n3\tKari\tSales Premium`).users).toMatchObject([{ openRequests: 3 }]);
  });

  test('in any case, and whatever marks stand in it', () => {
    const list = users('**NAVN:**\tbruker plan\tÅPNE-SAKER (antall)\nKari\tSales Premium\t3');
    expect(list.users).toMatchObject([{ name: 'Kari', openRequests: undefined }]);
    expect(list.ignored).toEqual(['ÅPNE-SAKER (antall)']);
  });

  test('that is listed first, where two would do; the other is left out', () => {
    const list = users('Bruker\tNavn\tPlan\nKN\tKari\tSales Premium');
    expect(list.users).toMatchObject([{ name: 'Kari' }]);
    expect(list.ignored).toEqual(['Bruker']);
  });

  test('unless it is longer than any header', () => {
    const header = (length: number) => `Navn${'-'.repeat(length - 4)}`;
    expect(users(`${header(60)}\tPlan\nKari\tSales Premium`).hasHeader).toBe(true);
    expect(users(`${header(61)}\tPlan\nKari\tSales Premium`).hasHeader).toBe(false);
  });
});

describe('a column of plans is known by the header', () => {
  const plans = (text: string) => readPlans(text).rows;

  test.each([
    ...['Brukerplan', 'User plan', 'Plan', 'Navn', 'Name', 'Lisens', 'Licence', 'License', 'Brukerlisens'],
    ...['Brukerlisenser', 'User licence', 'User licences', 'User license', 'User licenses', 'Radetiketter'],
    ...['Row labels', 'Modul', 'Module'],
  ])('%s, as the plan', (header) => {
    expect(plans(`I bruk\t${header}\tNytt antall\n6\tVår plan\t4`)).toEqual([
      { name: 'Vår plan', inUse: '6', newTotal: '4' },
    ]);
  });

  test.each(['I bruk', 'In use', 'Used', 'Brukt', 'Tildelt', 'Assigned'])('%s, as in use', (header) => {
    expect(plans(`${header}\tPlan\n6\tVår plan`)).toEqual([{ name: 'Vår plan', inUse: '6', newTotal: '' }]);
  });

  test.each([
    ...['Nytt antall', 'Ny totalt', 'Ny total', 'Nytt totalt', 'New total', 'Ny lisens', 'I ny lisens'],
    ...['New licence', 'New license', 'Bestilt', 'Ordered', 'Ny', 'Nye', 'New'],
  ])('%s, as what the new licence gives', (header) => {
    expect(plans(`${header}\tPlan\n4\tVår plan`)).toEqual([{ name: 'Vår plan', inUse: '', newTotal: '4' }]);
  });

  test.each(['Sum av I bruk', 'Summer av I bruk', 'Sum of in use', 'SUM OF IN USE'])(
    '%s, as a pivot table writes it',
    (header) => {
      expect(plans(`${header}\tPlan\n6\tVår plan`)).toMatchObject([{ inUse: '6' }]);
    },
  );

  test.each(['Antall av I bruk', 'Ikke sum av I bruk'])('not %s', (header) => {
    expect(plans(`${header}\tPlan\tNy\n6\tVår plan\t4`)).toMatchObject([{ inUse: '' }]);
  });
});

describe('today', () => {
  test.each([
    ['2026-01-02T00:30:00', '2026-01-02'],
    ['2026-12-31T23:30:00', '2026-12-31'],
    ['2026-07-09T12:00:00', '2026-07-09'],
  ])('at %s on the reader’s own clock is %s', (now, day) => {
    vi.useFakeTimers({ now: new Date(now) });
    expect(localToday()).toBe(day);
    vi.useRealTimers();
  });
});
