import { describe, expect, test } from 'vitest';
import { playAll } from '../../../../src/exercises/core/play.ts';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { aimOf } from '../../../../src/exercises/guide/goal.ts';
import { actions, aScenario } from '../scenarios.ts';

const aim = (scenario: ScenarioData, way: string) => aimOf(playAll(scenario, actions(way)));
const removal = (plan: string, user: string) => `licences; activate; excess; plan ${plan}; user ${user}`;

describe('the next goal is', () => {
  const elsewhere = { ...aScenario(), production: aScenario() };

  test('to log in to the right installation once logged out, also for who has not seen «Om»', () => {
    expect(aim(elsewhere, 'close')).toEqual({ to: 'see-about' });
    expect(aim(elsewhere, 'close; personal; logout')).toEqual({ to: 'switch' });
  });

  test('to look at the numbers before SuperOffice is asked about them', () => {
    const wrong = aScenario(undefined, { ordered: [{ plan: 'Sales', count: 9 }] });
    expect(aim(wrong, 'licences')).toEqual({ to: 'look' });
    expect(aim(wrong, 'licences; activate')).toEqual({ to: 'ask', reason: 'numbers' });
  });

  test('in the plan that is open, of several with too many', () => {
    const two = aScenario({ Sales: { users: 2, newTotal: 1 }, Service: { users: 2, newTotal: 1 } });
    expect(aim(two, 'licences; activate; excess')).toMatchObject({ to: 'remove', plan: 'Sales' });
    expect(aim(two, 'licences; activate; excess; plan Service')).toMatchObject({
      to: 'remove',
      plan: 'Service',
    });
    expect(aim(two, `${removal('Service', 'service1')}; remove`)).toMatchObject({ plan: 'Sales' });
  });

  test('to hand requests over to somebody who stays, and to nobody where all leave', () => {
    const all = (users: number, leaving = users) =>
      aScenario({ Service: { users, busy: leaving, leaving, newTotal: users - leaving } });
    const refused = `${removal('Service', 'service1')}; remove`;
    expect(aim(all(3, 2), refused)).toMatchObject({
      to: 'hand-over',
      user: { id: 'service1' },
      heir: { id: 'service3' },
    });
    for (const nobodyStays of [all(2), all(1)])
      expect(aim(nobodyStays, refused)).toEqual({
        to: 'hand-over',
        user: expect.anything(),
        heir: undefined,
      });
  });
});
