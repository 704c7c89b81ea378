import { describe, expect, test } from 'vitest';
import { scenarioSchema } from '../../../../src/exercises/schema/schema.ts';
import { expectTold, toldAbout, withMistake } from '../../editing/faults/told-about.ts';
import { scenarios, written } from '../scenarios.ts';

function aWrittenScenario() {
  // biome-ignore lint/suspicious/noExplicitAny: mistakes of any form are the point
  const scenario: any = {
    title: 'Øvelse',
    description: 'Øv.',
    choose: 'du øver.',
    checklist: ['Gjør det.'],
    learn: ['Noe'],
    minutes: 5,
    company: 'Eksempel AS',
    customer: 'Cust00000',
    version: '10.5',
    serial: '1000000006',
    expires: '2026-12-24',
    plans: [
      { name: 'Sales Premium', total: 2, newTotal: 1 },
      { name: 'Complete', total: 1, newTotal: 1 },
    ],
    users: [
      { id: 'anne', name: 'Anne', plan: 'Sales Premium', lastLogin: '2026-11-01' },
      { id: 'bo', name: 'Bo', plan: 'Sales Premium', lastLogin: '2026-11-02' },
      { id: 'cato', name: 'Cato', plan: 'Complete', lastLogin: '2026-11-03' },
    ],
    requests: [{ id: '1', title: 'Sak', owner: 'bo' }],
    way: [
      'licences',
      'activate',
      { moment: 'aktiver', caption: 'Aktiver', marks: ['excess', 'confirm'] },
      'excess',
      'plan Sales Premium',
      'user anne',
      'remove',
      'ok',
      'confirm',
      'finish',
    ],
    moments: {
      valgt: { caption: 'Velg', after: 'aktiver', do: ['excess', 'plan Sales Premium', 'user anne'] },
    },
  };
  return scenario;
}
type Mistake = (scenario: ReturnType<typeof aWrittenScenario>) => void;

test('every scenario of the folder is one', () => {
  for (const [id] of scenarios) expect(toldAbout(scenarioSchema, written(id))).toEqual([]);
});

test('a small scenario is one: a user can log in, and a request is open, unless it says otherwise', () => {
  expect(toldAbout(scenarioSchema, aWrittenScenario())).toEqual([]);
  const { users, requests } = scenarioSchema.parse(aWrittenScenario());
  expect(users[0]?.canLogIn).toBe(true);
  expect(requests[0]?.status).toBe('open');
});

describe('a mistake is told by field, with what stood there and what is expected', () => {
  test.each<[mistake: string, make: Mistake, path: string, found: string, expected: string]>([
    ['no company', (s) => delete s.company, 'company', 'mangler', 'tekst'],
    ['nothing to learn', (s) => (s.learn = []), 'learn', 'en liste med 0', 'minst 1'],
    ['no time at all', (s) => (s.minutes = 0), 'minutes', 'fant 0', 'minst 1'],
    ['a serial number of nine digits', (s) => (s.serial = '100000000'), 'serial', '«100000000»', 'ti sifre'],
    [
      'a serial number that YAML read as a number',
      (s) => (s.serial = 1000000006),
      'serial',
      '1000000006',
      'tekst',
    ],
    ['a Norwegian date', (s) => (s.expires = '24.12.2026'), 'expires', '«24.12.2026»', '2026-11-24'],
    [
      'a plan that there is not',
      (s) => (s.plans[1].name = 'Gull'),
      'plans.1.name',
      '«Gull»',
      'Sales Premium',
    ],
    [
      'a plan in another way of writing',
      (s) => (s.plans[1].name = 'complete'),
      'plans.1.name',
      '«complete»',
      'brukerplan',
    ],
    ['a number below nothing', (s) => (s.plans[0].total = -1), 'plans.0.total', '-1', 'minst 0'],
    ['half a licence', (s) => (s.plans[0].newTotal = 0.5), 'plans.0.newTotal', '0.5', 'et heltall'],
    ['far too many', (s) => (s.plans[0].total = 10_000), 'plans.0.total', '10000', 'høyst 9999'],
    ['an id with a capital', (s) => (s.users[0].id = 'Anne'), 'users.0.id', '«Anne»', 'små bokstaver'],
    [
      'a user with a plan that is not in the scenario',
      (s) => (s.users[2].plan = 'Sales'),
      'users.2.plan',
      '«Sales»',
      'Sales Premium, Complete',
    ],
    ['a customer ID with spaces', (s) => (s.customer = 'Cust 1'), 'customer', '«Cust 1»', 'kunde-ID'],
    ['a version in words', (s) => (s.version = 'ti'), 'version', '«ti»', 'versjonsnummer'],
    ['no order to print', (s) => (s.checklist = []), 'checklist', 'en liste med 0', 'minst 1'],
    ['an activation of its own', (s) => (s.activation = 'fails'), 'activation', '«fails»', '«payment»'],
    ['neither plans nor seats', (s) => delete s.plans, 'plans', 'mangler', 'suite'],
    ['an unknown field', (s) => (s.users[0].requests = 1), 'users.0', '«requests»', 'rett skrivemåten'],
  ])('%s', (_, make, path, found, expected) => {
    expectTold(toldAbout(scenarioSchema, withMistake(aWrittenScenario(), make)), path, found, expected);
  });
});

describe('numbers that do not go together', () => {
  test.each<[mistake: string, make: Mistake, path: string, found: string, expected: string]>([
    ['two users by one id', (s) => (s.users[1].id = 'anne'), 'users.1.id', '«anne»', 'egen id'],
    ['one plan twice', (s) => s.plans.push({ ...s.plans[1] }), 'plans.2.name', '«Complete»', 'forventet'],
    ['more users than were bought', (s) => (s.plans[0].total = 1), 'plans.0.total', 'fant 1', '2 brukere'],
    [
      'one request twice',
      (s) => s.requests.push({ ...s.requests[0] }),
      'requests.1.id',
      '«1»',
      'eget nummer',
    ],
    [
      'a request that nobody owns',
      (s) => (s.requests[0].owner = 'eva'),
      'requests.0.owner',
      '«eva»',
      'id-en',
    ],
    [
      'an order of another plan',
      (s) => (s.ordered = [{ plan: 'Sales', count: 1 }]),
      'ordered.0.plan',
      '«Sales»',
      'Complete',
    ],
    ['a plan for who has left', (s) => (s.users[0].former = true), 'users.0.plan', 'fant en plan', 'sluttet'],
    [
      'a new plan that there is not',
      (s) => (s.users[0].newPlan = 'Sales'),
      'users.0.newPlan',
      '«Sales»',
      'Complete',
    ],
  ])('%s', (_, make, path, found, expected) => {
    expectTold(toldAbout(scenarioSchema, withMistake(aWrittenScenario(), make)), path, found, expected);
  });
});

describe('an upgrade past the maintenance agreement that its dates do not tell of', () => {
  test.each<[mistake: string, make: Mistake, path: string, found: string, expected: string]>([
    ['online', (s) => delete s.deployment, 'deployment', '«online»', '«onsite»'],
    ['no end of the agreement', (s) => delete s.maintenanceTo, 'maintenanceTo', 'mangler', 'ÅÅÅÅ-MM-DD'],
    ['no day of the version', (s) => delete s.versionReleased, 'versionReleased', 'mangler', 'ÅÅÅÅ-MM-DD'],
    [
      'a version from before the end',
      (s) => (s.versionReleased = '2026-06-29'),
      'versionReleased',
      '«2026-06-29»',
      '2026-06-30',
    ],
    [
      'a version from the last day',
      (s) => (s.versionReleased = s.maintenanceTo),
      'versionReleased',
      '«2026-06-30»',
      'etter',
    ],
  ])('%s', (_, make, path, found, expected) => {
    const told = toldAbout(scenarioSchema, withMistake(written('oppgradert-uten-avtale'), make));
    expectTold(told, path, found, expected);
    expect(told).toHaveLength(1);
  });
});

describe('a step that cannot be taken is told by its place, with those that can', () => {
  test.each<[mistake: string, make: Mistake, path: string, found: string, offered: string]>([
    ['a word that is no action', (s) => (s.way[1] = 'aktiver'), 'way.1', '«aktiver»', 'activate'],
    [
      'an action that the screen does not offer',
      (s) => (s.way[0] = 'confirm'),
      'way.0',
      '«confirm»',
      'close, licences',
    ],
    [
      'a plan that is not in the list',
      (s) => (s.way[4] = 'plan Sales'),
      'way.4',
      '«plan Sales»',
      'plan Sales Premium',
    ],
    ['a user of another plan', (s) => (s.way[5] = 'user cato'), 'way.5', '«user cato»', 'user anne'],
    [
      'a user beside the way',
      (s) => (s.moments.valgt.do[2] = 'user cato'),
      'moments.valgt.do.2',
      '«user cato»',
      'user anne',
    ],
  ])('%s', (_, make, path, found, offered) => {
    const told = toldAbout(scenarioSchema, withMistake(aWrittenScenario(), make));
    expectTold(told, path, found, offered);
    expect(told).toHaveLength(1);
  });
});

describe('a moment is told by name', () => {
  test.each<[mistake: string, make: Mistake, path: string, found: string, expected: string]>([
    [
      'that starts from another that is not there',
      (s) => (s.moments.valgt.after = 'sist'),
      'moments.valgt.after',
      '«sist»',
      'aktiver',
    ],
    [
      'that has a ring around what cannot be pressed',
      (s) => (s.way[2].press = 'serial'),
      'moments.aktiver.press',
      '«serial»',
      'en handling',
    ],
    [
      'that marks what the screen does not have',
      (s) => (s.way[2].marks = ['ok']),
      'moments.aktiver.marks',
      '«ok»',
      'customer',
    ],
    [
      'that stands twice',
      (s) => s.way.push({ moment: 'aktiver', caption: 'Igjen' }),
      'way',
      '«aktiver»',
      'eget navn',
    ],
  ])('%s', (_, make, path, found, expected) => {
    expectTold(toldAbout(scenarioSchema, withMistake(aWrittenScenario(), make)), path, found, expected);
  });
});

test('a way that takes a licence from the wrong one is told of', () => {
  const told = toldAbout(
    scenarioSchema,
    withMistake(aWrittenScenario(), (s) => {
      s.requests = [];
      s.way[5] = 'user bo';
    }),
  );
  expectTold(told, 'way', '«Bo logget inn 02.11.2026', 'uten slike');
});

test('a way that ends before the end is told of', () => {
  const told = toldAbout(
    scenarioSchema,
    withMistake(aWrittenScenario(), (s) => s.way.pop()),
  );
  expectTold(told, 'way', 'ender før', 'målet');
});
