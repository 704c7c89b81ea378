import { expect, test } from 'vitest';
import { aboutPostponed, lastLoginOf, list, orderInWords } from '../../../../src/exercises/core/wording.ts';
import { aScenario, aUser } from '../scenarios.ts';

test('names stand in a sentence as one writes them', () => {
  expect(list(['Anne'])).toBe('Anne');
  expect(list(['Anne', 'Bjørn', 'Camilla'])).toBe('Anne, Bjørn og Camilla');
  expect(aboutPostponed(['Anne', 'Bjørn'])).toMatch(/^Anne og Bjørn eier fortsatt utsatte saker\. /);
});

test('the last log-in is a day, or never was', () => {
  expect(lastLoginOf(aUser('anne', { lastLogin: '2026-12-24' }))).toBe('Sist logget inn 24.12.2026');
  expect(lastLoginOf(aUser('anne', { lastLogin: '' }))).toBe('Har aldri logget inn');
});

test('an order of none is said so, and where nothing was ordered it is what the new licence gives', () => {
  const scenario = aScenario(
    { Sales: { users: 1, newTotal: 0 }, Service: { users: 1, newTotal: 3 } },
    { ordered: [{ plan: 'Service', count: 2 }] },
  );
  expect(orderInWords(scenario)).toBe('ingen Sales og 2 Service');
});
