import { expect, test } from 'vitest';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { removalsOf, rightRemovalsOf } from '../../../../src/exercises/guide/removals.ts';
import { actions, aScenario, aSuite } from '../scenarios.ts';

const scenario = aScenario({
  Sales: { users: 3, newTotal: 1 },
  Service: { users: 2, spare: 1, newTotal: 1 },
});
const told = (way: string, of: ScenarioData = scenario) =>
  removalsOf(of, actions(way)).map(({ user, plan }) => `${user.id}: ${plan}`);
const DIALOG = 'licences; activate; excess';
const take = (plan: string, ...ids: string[]) =>
  `plan ${plan}; ${ids.map((id) => `user ${id}; remove`).join('; ')}`;
const card = (id: string, plan = '') => `user ${id}; set plan=${plan}; save`;

test('those who lost a plan are told in the order played, over several plans, before OK and after', () => {
  const way = `${DIALOG}; ${take('Service', 'service2')}; ${take('Sales', 'sales3', 'sales1')}`;
  const removals = ['service2: Service', 'sales3: Sales', 'sales1: Sales'];
  expect(told(way)).toEqual(removals);
  expect(told(`${way}; ok`)).toEqual(removals);
});

test('the dialog and the cards count alike, and a removal that was cancelled does not', () => {
  const cancelled = `${DIALOG}; ${take('Sales', 'sales1', 'sales2')}; cancel; cancel; users`;
  expect(told(cancelled)).toEqual([]);
  expect(told(`${cancelled}; ${card('sales3')}; ${card('sales1')}`)).toEqual([
    'sales3: Sales',
    'sales1: Sales',
  ]);
});

test('who got the plan back and lost it again counts from then', () => {
  const back = `licences; users; ${card('sales1')}; ${card('sales2')}; ${card('sales1', 'Sales')}`;
  expect(told(back)).toEqual(['sales2: Sales']);
  expect(told(`${back}; ${card('sales1')}`)).toEqual(['sales2: Sales', 'sales1: Sales']);
});

test('a seat is no plan', () => {
  expect(told('licences; users; user bruker1; set login=off; save', aSuite(3, 2))).toEqual([]);
});

test('the right ones are those whom nothing that went wrong is about', () => {
  const right = (way: string) => rightRemovalsOf(scenario, actions(way)).map(({ user }) => user.id);
  expect(right(`${DIALOG}; ${take('Sales', 'sales3', 'sales1')}; ok`)).toEqual(['sales1']);
  expect(right(`${DIALOG}; ${take('Sales', 'sales2', 'sales1')}; ok`)).toEqual(['sales2', 'sales1']);
});
