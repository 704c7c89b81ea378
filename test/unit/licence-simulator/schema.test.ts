import { describe, expect, test } from 'vitest';
import { scenarioSchema } from '../../../src/licence-simulator/schema.ts';
import { expectTold, toldAbout, withMistake } from '../editor-errors.ts';
import { exerciseAsWritten } from './scenarios.ts';

function aWrittenScenario() {
  // biome-ignore lint/suspicious/noExplicitAny: mistakes of any form are the point
  const scenario: any = {
    title: 'Øvelse',
    description: 'Øv.',
    learn: ['Noe'],
    minutes: 5,
    company: 'Eksempel AS',
    serial: '1000000006',
    expires: '2026-12-24',
    plans: [
      { name: 'Sales Premium', total: 2, newTotal: 1 },
      { name: 'Complete', total: 1, newTotal: 1 },
    ],
    users: [
      { id: 'anne', name: 'Anne', plan: 'Sales Premium', lastLogin: '2026-11-01' },
      { id: 'bo', name: 'Bo', plan: 'Sales Premium', openRequests: 2, lastLogin: '2026-11-02' },
      { id: 'cato', name: 'Cato', plan: 'Complete', lastLogin: '2026-11-03' },
    ],
    moments: {
      valgt: { caption: 'Velg', do: ['licences', 'activate', 'excess', 'plan Sales Premium', 'user anne'] },
    },
  };
  return scenario;
}
type Mistake = (scenario: ReturnType<typeof aWrittenScenario>) => void;

test('the exercise is a scenario', () => {
  expect(toldAbout(scenarioSchema, exerciseAsWritten())).toEqual([]);
});

test('a small scenario is one, and a user has no open requests unless it says so', () => {
  expect(toldAbout(scenarioSchema, aWrittenScenario())).toEqual([]);
  expect(scenarioSchema.parse(aWrittenScenario()).users[0]?.openRequests).toBe(0);
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
      'more to remove than can be removed',
      (s) => (s.plans[0].newTotal = 0),
      'plans.0.newTotal',
      'fant 0',
      '2 må fjernes',
    ],
  ])('%s', (_, make, path, found, expected) => {
    expectTold(toldAbout(scenarioSchema, withMistake(aWrittenScenario(), make)), path, found, expected);
  });
});

describe('a moment that cannot be reached is told by its step', () => {
  test.each<[mistake: string, make: Mistake, step: number, found: string]>([
    ['a word that is no action', (s) => (s.moments.valgt.do[1] = 'aktiver'), 1, '«aktiver»'],
    ['an action that the screen does not offer', (s) => (s.moments.valgt.do[0] = 'confirm'), 0, '«confirm»'],
    ['a plan that is not in the list', (s) => (s.moments.valgt.do[3] = 'plan Sales'), 3, '«plan Sales»'],
    ['a user of another plan', (s) => (s.moments.valgt.do[4] = 'user cato'), 4, '«user cato»'],
  ])('%s', (_, make, step, found) => {
    const told = toldAbout(scenarioSchema, withMistake(aWrittenScenario(), make));
    expectTold(told, `moments.valgt.do.${step}`, found, 'user <id>');
  });
});
