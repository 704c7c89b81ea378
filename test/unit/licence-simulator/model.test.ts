import { describe, expect, test } from 'vitest';
import {
  canActivate,
  plansOf,
  play,
  playAll,
  type Screen,
  type State,
  start,
  usersOf,
} from '../../../src/licence-simulator/model.ts';
import { actions, aScenario } from './scenarios.ts';
import { everyAction } from './walks.ts';

const scenario = aScenario({ Sales: { users: 3, busy: 1, newTotal: 1 }, Service: { users: 2, newTotal: 2 } });
const reached = (written: string) => playAll(scenario, actions(written));
const idsOf = (state: State, plan: string) => usersOf(state, plan).map(({ id }) => id);
const REMOVE_TWO = 'licences; activate; excess; plan Sales; user sales2; remove; user sales3; remove';

describe('the numbers', () => {
  test('of each plan are what is in use, and what must go before the new licence fits', () => {
    expect(plansOf(start(scenario))).toEqual([
      { name: 'Sales', total: 3, newTotal: 1, inUse: 3, excess: 2 },
      { name: 'Service', total: 2, newTotal: 2, inUse: 2, excess: 0 },
    ]);
  });

  test('have no excess below nothing where the new licence gives more', () => {
    const roomy = aScenario({ Sales: { users: 1, newTotal: 9 } });
    expect(plansOf(start(roomy))[0]?.excess).toBe(0);
    expect(canActivate(start(roomy))).toBe(true);
  });

  test('count a removal at once, and keep it after OK', () => {
    const removing = reached('licences; activate; excess; plan Sales; user sales2; remove');
    expect(plansOf(removing)[0]).toMatchObject({ inUse: 2, excess: 1 });
    expect(idsOf(removing, 'Sales')).toEqual(['sales1', 'sales3']);
    expect(plansOf(play(removing, { do: 'ok' }))[0]).toMatchObject({ inUse: 2, excess: 1 });
  });

  test('are as before after Cancel', () => {
    const cancelled = reached(`${REMOVE_TWO}; cancel`);
    expect(plansOf(cancelled)).toEqual(plansOf(start(scenario)));
    expect(cancelled.removed).toEqual([]);
  });
});

describe('activation', () => {
  test('is refused while any plan has too many', () => {
    expect(reached('licences; activate; confirm').screen).toEqual({ name: 'activate', refused: true });
    const half = reached('licences; activate; excess; plan Sales; user sales2; remove; ok; confirm');
    expect(half.screen).toEqual({ name: 'activate', refused: true });
  });

  test('goes through when no plan has too many, and then finishes', () => {
    expect(reached(`${REMOVE_TWO}; ok; confirm`).screen).toEqual({ name: 'activating' });
    expect(reached(`${REMOVE_TWO}; ok; confirm; finish`).screen).toEqual({ name: 'activated' });
  });

  test('does not count removals that are not confirmed by OK', () => {
    expect(reached(`${REMOVE_TWO}; cancel; confirm`).screen).toEqual({ name: 'activate', refused: true });
  });

  test('is the end', () => {
    const done = reached(`${REMOVE_TWO}; ok; confirm; finish`);
    expect(everyAction(scenario).filter((action) => play(done, action) !== done)).toEqual([]);
  });

  test('offers no removal where there is nothing too many', () => {
    const enough = aScenario({ Sales: { users: 1, newTotal: 1 } });
    expect(playAll(enough, actions('licences; activate; excess')).screen.name).toBe('activate');
  });
});

describe('removal', () => {
  const chosen = 'licences; activate; excess; plan Sales; user sales1';

  test('is refused for a user who owns open requests, who keeps the licence', () => {
    const refused = reached(`${chosen}; remove`);
    expect(refused.screen).toMatchObject({ user: 'sales1', refusedUser: 'sales1', draft: [] });
    expect(idsOf(refused, 'Sales')).toContain('sales1');
  });

  test('can go on with another user after a refusal', () => {
    const next = reached(`${chosen}; remove; user sales2`);
    expect(next.screen).toEqual({ name: 'remove-excess', plan: 'Sales', user: 'sales2', draft: [] });
    expect(idsOf(play(next, { do: 'remove' }), 'Sales')).toEqual(['sales1', 'sales3']);
  });

  test('takes no more than must go', () => {
    const wider = aScenario({ Sales: { users: 3, newTotal: 2 } });
    const one = playAll(
      wider,
      actions('licences; activate; excess; plan Sales; user sales1; remove; user sales2'),
    );
    expect(play(one, { do: 'remove' })).toBe(one);
  });

  test('is not offered in a plan that has none too many', () => {
    const other = reached('licences; activate; excess; plan Service; user service1');
    expect(other.screen).toMatchObject({ plan: 'Service', user: 'service1' });
    expect(play(other, { do: 'remove' })).toBe(other);
  });

  test('needs a chosen user', () => {
    const none = reached('licences; activate; excess; plan Sales');
    expect(play(none, { do: 'remove' })).toBe(none);
  });

  test('cannot choose a user of another plan, one who is gone, or nobody', () => {
    const state = reached('licences; activate; excess; plan Sales; user sales2; remove');
    for (const id of ['service1', 'sales2', 'nobody', '__proto__']) {
      expect(play(state, { do: 'user', id })).toBe(state);
    }
  });

  test('closes a plan that is opened twice, and lets the chosen user go', () => {
    expect(reached(`${chosen}; plan Sales`).screen).toEqual({ name: 'remove-excess', draft: [] });
    expect(reached(`${chosen}; plan Service`).screen).toEqual({
      name: 'remove-excess',
      plan: 'Service',
      draft: [],
    });
  });

  test('is kept over several visits to the dialog', () => {
    const twice = reached(
      'licences; activate; excess; plan Sales; user sales3; remove; ok; excess; plan Sales; user sales2; remove; ok',
    );
    expect(twice.removed).toEqual(['sales3', 'sales2']);
    expect(canActivate(twice)).toBe(true);
  });
});

describe('each screen offers', () => {
  test.each<[screen: string, way: string, offered: string[]]>([
    ['the warning', '', ['licences']],
    ['the licences', 'licences', ['activate', 'buy', 'status']],
    ['the licences, when buying has been answered', 'licences; buy', ['activate', 'status']],
    ['the status', 'licences; status', ['licences']],
    ['the activation', 'licences; activate', ['cancel', 'confirm', 'excess']],
    ['the activation, once refused', 'licences; activate; confirm', ['cancel', 'excess']],
    ['the activation, when all is well', `${REMOVE_TWO}; ok`, ['cancel', 'confirm']],
    ['the removal', 'licences; activate; excess', ['cancel', 'ok', 'plan']],
    ['the wait', `${REMOVE_TWO}; ok; confirm`, ['finish']],
  ])('%s', (_, way, offered) => {
    const state = way ? reached(way) : start(scenario);
    const verbs = everyAction(scenario)
      .filter((action) => play(state, action) !== state)
      .map((action) => action.do);
    expect([...new Set(verbs)].toSorted()).toEqual(offered);
  });

  test('what it does not offer leaves the very same state', () => {
    const state = start(scenario);
    expect(play(state, { do: 'confirm' })).toBe(state);
  });
});

test('the status tab is left for the licences, and buying is forgotten on the way', () => {
  const screen: Screen = { name: 'licences', tab: 'superoffice' };
  expect(reached('licences; buy; status; licences').screen).toEqual(screen);
});
