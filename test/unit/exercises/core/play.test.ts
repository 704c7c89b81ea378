import { describe, expect, test } from 'vitest';
import { play, playAll } from '../../../../src/exercises/core/play.ts';
import {
  canActivate,
  openRequestsOf,
  plansOf,
  seatsOf,
  usersOf,
} from '../../../../src/exercises/core/rules.ts';
import { type State, screenName, start } from '../../../../src/exercises/core/state.ts';
import { isDone } from '../../../../src/exercises/guide/goal.ts';
import { harmsOf } from '../../../../src/exercises/guide/harms.ts';
import { actions, aRequest, aScenario, aSuite, aUser, changingPlan } from '../scenarios.ts';
import { offeredIn } from '../walks.ts';

const scenario = aScenario({ Sales: { users: 3, busy: 1, newTotal: 1 }, Service: { users: 2, newTotal: 2 } });
const reached = (written: string, from = scenario) => playAll(from, actions(written));
const idsOf = (state: State, plan: string) => usersOf(state, plan).map(({ id }) => id);
const harm = (state: State) => harmsOf(state).map(({ kind }) => kind);
const REMOVE_TWO = 'licences; activate; excess; plan Sales; user sales2; remove; user sales3; remove';

describe('the numbers', () => {
  test('of each plan are those of the API: in use, free, added, new total, new free', () => {
    expect(plansOf(start(scenario))).toEqual([
      { name: 'Sales', total: 3, newTotal: 1, inUse: 3, free: 0, added: -2, newFree: -2, excess: 2 },
      { name: 'Service', total: 2, newTotal: 2, inUse: 2, free: 0, added: 0, newFree: 0, excess: 0 },
    ]);
  });

  test('have no excess below nothing where the new licence gives more', () => {
    const roomy = aScenario({ Sales: { users: 1, newTotal: 9 } });
    expect(plansOf(start(roomy))[0]?.excess).toBe(0);
    expect(canActivate(start(roomy))).toBe(true);
  });

  test('do not count deleted users', () => {
    const users = [aUser('anne', { plan: 'Sales' }), aUser('bo', { plan: 'Sales', deleted: true })];
    const state = start(aScenario({ Sales: { users: 2, newTotal: 1 } }, { users }));
    expect(plansOf(state)[0]).toMatchObject({ inUse: 1, excess: 0 });
  });

  test('count a removal at once, and keep it after OK', () => {
    const removing = reached('licences; activate; excess; plan Sales; user sales2; remove');
    expect(plansOf(removing)[0]).toMatchObject({ inUse: 2, excess: 1 });
    expect(idsOf(removing, 'Sales')).toEqual(['sales1', 'sales3']);
    expect(plansOf(play(removing, 'ok'))[0]).toMatchObject({ inUse: 2, excess: 1 });
  });

  test('are as before after Cancel', () => {
    const cancelled = reached(`${REMOVE_TWO}; cancel`);
    expect(plansOf(cancelled)).toEqual(plansOf(start(scenario)));
    expect(cancelled.users).toEqual(scenario.users);
  });
});

describe('activation', () => {
  test('is refused while any plan has too many', () => {
    expect(reached('licences; activate; confirm').dialog).toEqual({ name: 'activate', refused: true });
    const half = reached('licences; activate; excess; plan Sales; user sales2; remove; ok; confirm');
    expect(half.dialog).toEqual({ name: 'activate', refused: true });
  });

  test('goes through when no plan has too many, and then finishes', () => {
    expect(screenName(reached(`${REMOVE_TWO}; ok; confirm`))).toBe('activating');
    const done = reached(`${REMOVE_TWO}; ok; confirm; finish`);
    expect(screenName(done)).toBe('activated');
    expect(isDone(done)).toBe(true);
  });

  test('does not count removals that are not confirmed by OK', () => {
    expect(reached(`${REMOVE_TWO}; cancel; confirm`).dialog).toEqual({ name: 'activate', refused: true });
  });

  test('is done once', () => {
    expect(offeredIn(reached(`${REMOVE_TWO}; ok; confirm; finish`))).not.toContain('activate');
  });

  test('offers no removal where there is nothing too many', () => {
    const enough = aScenario({ Sales: { users: 1, newTotal: 1 } });
    expect(reached('licences; activate; excess', enough).dialog?.name).toBe('activate');
  });

  test.each(['payment', 'maintenance', 'network'] as const)(
    'brings no licence where it fails: %s',
    (activation) => {
      const state = reached('licences; activate', aScenario({}, { ...scenario, activation }));
      expect(state.dialog).toBeUndefined();
      expect(state.base).toMatchObject({ note: 'not-fetched' });
    },
  );
});

describe('removal', () => {
  const chosen = 'licences; activate; excess; plan Sales; user sales1';

  test('is refused for a user who owns open requests, who keeps the licence', () => {
    const refused = reached(`${chosen}; remove`);
    expect(refused.dialog).toMatchObject({ user: 'sales1', refusedUser: 'sales1', draft: [] });
    expect(idsOf(refused, 'Sales')).toContain('sales1');
  });

  test('is not refused for postponed and closed requests', () => {
    const requests = [
      aRequest('1', 'sales1', { status: 'postponed' }),
      aRequest('2', 'sales1', { status: 'closed' }),
    ];
    const state = reached(`${chosen}; remove`, { ...scenario, requests });
    expect(idsOf(state, 'Sales')).not.toContain('sales1');
  });

  test('can go on with another user after a refusal', () => {
    const next = reached(`${chosen}; remove; user sales2`);
    expect(next.dialog).toEqual({ name: 'remove-excess', plan: 'Sales', user: 'sales2', draft: [] });
    expect(idsOf(play(next, 'remove'), 'Sales')).toEqual(['sales1', 'sales3']);
  });

  test('takes no more than must go', () => {
    const wider = aScenario({ Sales: { users: 3, newTotal: 2 } });
    const one = reached('licences; activate; excess; plan Sales; user sales1; remove; user sales2', wider);
    expect(play(one, 'remove')).toBe(one);
  });

  test('is not offered in a plan that has none too many', () => {
    const other = reached('licences; activate; excess; plan Service; user service1');
    expect(other.dialog).toMatchObject({ plan: 'Service', user: 'service1' });
    expect(play(other, 'remove')).toBe(other);
  });

  test('cannot choose a user of another plan, one who is gone, or nobody', () => {
    const state = reached('licences; activate; excess; plan Sales; user sales2; remove');
    for (const id of ['service1', 'sales2', 'nobody', '__proto__']) {
      expect(play(state, `user ${id}`)).toBe(state);
    }
  });

  test('closes a plan that is opened twice, and lets the chosen user go', () => {
    expect(reached(`${chosen}; plan Sales`).dialog).toEqual({ name: 'remove-excess', draft: [] });
    expect(reached(`${chosen}; plan Service`).dialog).toEqual({
      name: 'remove-excess',
      plan: 'Service',
      draft: [],
    });
  });

  test('is kept over several visits to the dialog', () => {
    const twice = reached(
      'licences; activate; excess; plan Sales; user sales3; remove; ok; excess; plan Sales; user sales2; remove; ok',
    );
    expect(idsOf(twice, 'Sales')).toEqual(['sales1']);
    expect(canActivate(twice)).toBe(true);
  });
});

describe('requests', () => {
  const busy = aScenario(
    { Service: { users: 2, newTotal: 1, leaving: 1 } },
    {
      requests: [
        aRequest('1', 'service1'),
        aRequest('2', 'service1'),
        aRequest('3', 'service1', { status: 'postponed' }),
        aRequest('4', 'service2'),
      ],
    },
  );
  const SEARCH = 'close; requests; find; set owner=service1; set status=open; search';

  test('are found by owner and status', () => {
    expect(reached(SEARCH, busy).base).toMatchObject({ tab: 'results', found: ['1', '2'], marked: [] });
    expect(reached('close; requests; find; search', busy).base).toMatchObject({
      found: ['1', '2', '3', '4'],
    });
  });

  test('get a new owner one at a time, when it is saved', () => {
    const open = `${SEARCH}; request 1; set owner=service2`;
    expect(openRequestsOf(reached(`${open}; cancel`, busy), 'service1')).toHaveLength(2);
    expect(openRequestsOf(reached(`${open}; save`, busy), 'service1').map(({ id }) => id)).toEqual(['2']);
  });

  test('are changed all at once, after a question', () => {
    const asked = `${SEARCH}; mark all; bulk; set field=owner; set value=service2; update`;
    expect(openRequestsOf(reached(`${asked}; cancel`, busy), 'service1')).toHaveLength(2);
    expect(openRequestsOf(reached(`${asked}; yes`, busy), 'service2')).toHaveLength(3);
    const closed = reached(`${SEARCH}; mark 2; bulk; set field=status; set value=closed; update; yes`, busy);
    expect(openRequestsOf(closed, 'service1').map(({ id }) => id)).toEqual(['1']);
  });

  test('that were handed over no longer keep the licence', () => {
    const removed = reached(
      `${SEARCH}; mark all; bulk; set field=owner; set value=service2; update; yes; menu; licences; activate; excess; plan Service; user service1; remove`,
      busy,
    );
    expect(idsOf(removed, 'Service')).toEqual(['service2']);
  });

  test('cannot go to somebody who has left', () => {
    const left = { ...busy, users: [...busy.users, aUser('ole', { former: true, canLogIn: false })] };
    const state = reached(`${SEARCH}; request 1`, left);
    expect(play(state, 'set owner=ole')).toBe(state);
  });
});

describe('the card of a user', () => {
  test('counts when it is saved', () => {
    const set = 'licences; users; user sales2; set plan=';
    expect(idsOf(reached(`${set}; cancel`), 'Sales')).toContain('sales2');
    expect(idsOf(reached(`${set}; save`), 'Sales')).not.toContain('sales2');
  });

  test('takes no plan from who owns open requests, and does not mark them as former', () => {
    for (const [set, refused] of [
      ['set plan=', 'requests'],
      ['set former=on', 'former'],
    ]) {
      const state = reached(`licences; users; user sales1; ${set}; save`);
      expect(state.dialog).toMatchObject({ name: 'user', refused });
      expect(idsOf(state, 'Sales')).toContain('sales1');
    }
  });

  test('gives no more than was bought: the new licences after the activation only', () => {
    const early = reached(
      'licences; users; user salesessentials1; set plan=Sales Premium; save',
      changingPlan(1),
    );
    expect(early.dialog).toMatchObject({ refused: 'full' });
    const late = reached(
      'licences; activate; excess; plan Sales Essentials; user salesessentials1; remove; ok; confirm; finish; users; user salesessentials1; set plan=Sales Premium; save',
      changingPlan(1),
    );
    expect(idsOf(late, 'Sales Premium')).toEqual(['salesessentials1']);
    expect(isDone(late)).toBe(true);
  });

  test('frees a seat of CRM Suite by «Kan logge inn», and takes one only where one is free', () => {
    const suite = aSuite(3, 2);
    const off = reached('licences; users; user bruker1; set login=off; save', suite);
    expect(seatsOf(off)).toMatchObject({ inUse: 2, excess: 0 });
    const on = playAll(
      suite,
      actions('licences; users; user bruker1; set login=off; save; user bruker1; set login=on; save'),
    );
    expect(on.dialog).toMatchObject({ refused: 'full' });
  });
});

describe('what SuperOffice is asked for', () => {
  const mismatch = { ...scenario, ordered: [{ plan: 'Sales', count: 3 }] };

  test('is the end where the numbers do not match the order', () => {
    const asked = reached('licences; activate; cancel; help; contact; set reason=numbers; send', mismatch);
    expect(isDone(asked)).toBe(true);
  });

  test('is not the end for another reason', () => {
    const asked = reached('licences; activate; cancel; help; contact; set reason=payment; send', mismatch);
    expect(asked.asked).toEqual(['payment']);
    expect(isDone(asked)).toBe(false);
  });

  test('comes too late for who was removed or what was activated by wrong numbers', () => {
    expect(harm(reached(REMOVE_TWO, mismatch))).toEqual(['beyond']);
    expect(harm(reached(`${REMOVE_TWO}; cancel`, mismatch))).toEqual([]);
    expect(harm(reached(`${REMOVE_TWO}; ok`, mismatch))).toEqual(['beyond']);
    expect(harm(reached(`${REMOVE_TWO}; ok; confirm; finish`, mismatch))).toEqual(['activated', 'beyond']);
  });

  test('gives a file, which gives the licence; another file does not', () => {
    const offline = aScenario(
      { Sales: { users: 1, newTotal: 1 } },
      { activation: 'network', deployment: 'onsite' },
    );
    const early = reached('licences; from-file; file riktig', offline);
    expect(early.dialog).toEqual({ name: 'file' });
    expect(play(early, 'file annen').dialog).toEqual({ name: 'file', wrong: 'annen' });
    const ASK = 'licences; activate; help; contact; set reason=file; send; from-file; file riktig';
    expect(reached(ASK, offline).dialog?.name).toBe('activate');
    expect(isDone(reached(`${ASK}; confirm; finish`, offline))).toBe(true);
  });

  test('for a payment comes after the payment', () => {
    const unpaid = aScenario({ Sales: { users: 1, newTotal: 1 } }, { activation: 'payment' });
    const ASK = 'help; contact; set reason=payment; send';
    expect(isDone(reached(`licences; activate; ${ASK}`, unpaid))).toBe(false);
    expect(isDone(reached(`licences; activate; pay; ${ASK}`, unpaid))).toBe(true);
  });
});

describe('the wrong installation', () => {
  const production = { ...aScenario({ Sales: { users: 2, newTotal: 2 } }), company: 'Den rette AS' };
  const trial = { ...aScenario({ Sales: { users: 1, newTotal: 1 } }), production };

  test('is left by logging out and in, and the right one is checked', () => {
    const IN = 'close; help; about; cancel; personal; logout; login production';
    expect(isDone(reached(IN, trial))).toBe(false);
    expect(isDone(reached(`${IN}; help; about; cancel`, trial))).toBe(true);
    expect(reached(IN, trial).users).toEqual(production.users);
  });

  test('brings its warning again when one logs in there again', () => {
    expect(screenName(reached('close; personal; logout; login bookmark', trial))).toBe('warning');
  });

  test('is not to be touched', () => {
    const activated = 'licences; activate; confirm; finish';
    expect(harm(reached(activated, trial))).toEqual(['wrong-place']);
    // Going to the right place afterwards does not undo it.
    const away = `${activated}; personal; logout; login production; help; about; cancel`;
    expect(harm(reached(away, trial))).toEqual(['wrong-place']);
    expect(isDone(reached(away, trial))).toBe(false);
    const taken = 'licences; users; user sales1; set plan=; save; personal; logout; login production';
    expect(harm(reached(taken, trial))).toEqual(['touched']);
    const looked = 'licences; users; user sales1; save; personal; logout; login production';
    expect(harm(reached(looked, trial))).toEqual([]);
  });
});

describe('each screen offers', () => {
  test.each<[screen: string, way: string, offered: string[]]>([
    ['the warning', '', ['close', 'licences']],
    ['the start', 'close', ['help', 'menu', 'requests']],
    ['Hovedmeny', 'close; menu', ['help', 'licences', 'menu', 'requests']],
    ['Hjelp', 'close; help', ['about', 'contact', 'help', 'menu', 'requests']],
    ['the licences', 'licences', ['activate', 'buy', 'crm', 'help', 'menu', 'status', 'users']],
    [
      'the licences, when buying has been answered',
      'licences; buy',
      ['activate', 'crm', 'help', 'menu', 'status', 'users'],
    ],
    ['the status', 'licences; status', ['crm', 'help', 'licences', 'menu', 'superoffice', 'users']],
    ['the users', 'licences; users', ['crm', 'help', 'licences', 'menu', 'user']],
    ['the activation', 'licences; activate', ['cancel', 'confirm', 'excess']],
    ['the activation, once refused', 'licences; activate; confirm', ['cancel', 'excess']],
    ['the activation, when all is well', `${REMOVE_TWO}; ok`, ['cancel', 'confirm']],
    ['the removal', 'licences; activate; excess', ['cancel', 'ok', 'plan']],
    ['the wait', `${REMOVE_TWO}; ok; confirm`, ['finish']],
    ['Saker', 'licences; activate; cancel; crm; requests', ['find', 'help', 'menu']],
    ['Om', 'close; help; about', ['cancel']],
  ])('%s', (_, way, offered) => {
    const verbs = offeredIn(reached(way)).map((action) => action.split(' ')[0]);
    expect([...new Set(verbs)].toSorted()).toEqual(offered);
  });

  test('what it does not offer leaves the very same state', () => {
    const state = start(scenario);
    expect(play(state, 'confirm')).toBe(state);
  });
});

test('the status tab is left for the licences, and buying is forgotten on the way', () => {
  expect(reached('licences; buy; status; superoffice').base).toEqual({
    name: 'licences',
    tab: 'superoffice',
  });
});

test('a menu closes when something else is done', () => {
  expect(reached('close; menu; licences').menu).toBeUndefined();
  expect(reached('licences; menu; licences').menu).toBeUndefined();
  expect(reached('close; menu; menu').menu).toBeUndefined();
  expect(reached('close; menu; help').menu).toBe('help');
});
