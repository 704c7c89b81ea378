import { describe, expect, test } from 'vitest';
import { play, playAll } from '../../../../src/exercises/core/play.ts';
import {
  openRequestsOf,
  possibleOwners,
  postponedRequestsOf,
  reasonToAsk,
} from '../../../../src/exercises/core/rules.ts';
import { screenName, start } from '../../../../src/exercises/core/state.ts';
import { actions, aRequest, aScenario, aUser } from '../scenarios.ts';

describe('of a user’s requests', () => {
  const requests = [
    aRequest('1', 'sales1'),
    aRequest('2', 'sales1', { status: 'postponed' }),
    aRequest('3', 'sales1', { status: 'closed' }),
    aRequest('4', 'sales2', { status: 'postponed' }),
    aRequest('5', 'sales2'),
  ];
  const state = start(aScenario({ Sales: { users: 3, newTotal: 1 } }, { requests }));
  const ids = (of: typeof openRequestsOf, user: string) => of(state, user).map(({ id }) => id);

  test('some are open and some postponed, and those of others are neither', () => {
    expect(ids(openRequestsOf, 'sales1')).toEqual(['1']);
    expect(ids(postponedRequestsOf, 'sales1')).toEqual(['2']);
    expect(ids(postponedRequestsOf, 'sales2')).toEqual(['4']);
    expect(ids(postponedRequestsOf, 'sales3')).toEqual([]);
  });

  test('whoever is neither deleted nor marked as having left may be the owner', () => {
    const users = [aUser('anne'), aUser('bo', { former: true }), aUser('cat', { deleted: true })];
    expect(possibleOwners(start(aScenario({}, { users }))).map(({ id }) => id)).toEqual(['anne']);
  });
});

describe('SuperOffice is asked', () => {
  test.each([
    ['works', undefined],
    ['payment', 'payment'],
    ['maintenance', 'maintenance'],
    ['network', 'file'],
  ] as const)('for what stops the new licence: %s', (activation, reason) => {
    expect(reasonToAsk(aScenario({ Sales: { users: 1, newTotal: 1 } }, { activation }))).toBe(reason);
  });

  test('about the numbers first, where they are not those of the order', () => {
    const ordered = [{ plan: 'Sales', count: 3 }];
    const scenario = aScenario({ Sales: { users: 1, newTotal: 1 } }, { activation: 'network', ordered });
    expect(reasonToAsk(scenario)).toBe('numbers');
  });
});

describe('the exercise', () => {
  const scenario = aScenario({ Sales: { users: 1, newTotal: 1 } });

  test('begins at home with the warning in front, and nothing seen or done', () => {
    const state = start(scenario);
    expect(screenName(state)).toBe('warning');
    expect(screenName(play(state, 'close'))).toBe('home');
    expect(state).toMatchObject({ met: [], asked: [], paid: false, fetched: false, activated: false });
  });

  test('names the licences after the new one, and only those, once it is in force', () => {
    const done = playAll(scenario, actions('licences; activate; confirm; finish'));
    expect(done.activated).toBe(true);
    expect(screenName(done)).toBe('activated');
    expect(screenName(playAll(scenario, actions('licences; activate; confirm; finish; users')))).toBe(
      'users',
    );
    expect(screenName(playAll(scenario, actions('licences')))).toBe('licences');
  });
});

describe('it is noted that a plan was lost too early', () => {
  const excess = aScenario({ Sales: { users: 3, spare: 1, newTotal: 1 } });
  const early = (written: string) =>
    playAll(excess, actions(written)).met.filter((note) => note.startsWith('early'));
  const TAKEN = 'licences; users; user sales2; set plan=; save';

  test('once the new licence is looked at, for each who had lost it before', () => {
    expect(early(TAKEN)).toEqual([]);
    expect(early(`${TAKEN}; licences; activate`)).toEqual(['early sales2']);
    expect(early('licences; activate; cancel; users; user sales2; set plan=; save')).toEqual([]);
  });

  test('until it is given back', () => {
    const back = `${TAKEN}; licences; activate; cancel; users; user sales2; set plan=Sales; save`;
    expect(early(back)).toEqual([]);
  });
});
