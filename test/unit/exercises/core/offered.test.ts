import { describe, expect, test } from 'vitest';
import { PLAIN, parseAction } from '../../../../src/exercises/core/actions.ts';
import { play, playAll } from '../../../../src/exercises/core/play.ts';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { list, orderInWords } from '../../../../src/exercises/core/wording.ts';
import { actions, aRequest, aScenario, aSuite, aUser } from '../scenarios.ts';
import { offeredIn } from '../walks.ts';

const scenario = aScenario(
  { Sales: { users: 2, spare: 1, newTotal: 1 }, Service: { users: 2, newTotal: 2 } },
  {
    requests: [
      aRequest('1', 'service1'),
      aRequest('2', 'service1', { status: 'postponed' }),
      aRequest('3', 'service2', { status: 'closed' }),
    ],
  },
);
const reached = (way: string, from: ScenarioData = scenario) => playAll(from, actions(way));
/** Everything that the screen offers, sorted. */
const offered = (way: string, from: ScenarioData = scenario) =>
  [...new Set(offeredIn(reached(way, from)))].toSorted();
const withSet = (field: string, ...values: string[]) => values.map((value) => `set ${field}=${value}`);

test('every action of one word can be written', () => {
  expect(PLAIN).toHaveLength(30);
  for (const word of PLAIN) expect(parseAction(word)).toBe(word);
  for (const written of ['plan A', 'user a', 'file a', 'request 1', 'mark 1', 'set a=b', 'login a'])
    expect(parseAction(written)).toBe(written);
});

describe('the card of a user offers', () => {
  const card = 'licences; users; user sales1';

  test('to leave it, to save it, and each other value of its fields', () => {
    expect(offered(card)).toEqual([
      'cancel',
      'save',
      ...['set former=on', 'set login=off', 'set plan=', 'set plan=Service'],
    ]);
    expect(offered(`${card}; set plan=; set former=on; set login=off`)).toEqual([
      'cancel',
      'save',
      ...['set former=off', 'set login=on', 'set plan=Sales', 'set plan=Service'],
    ]);
  });

  test('no plan of its own in CRM Suite', () => {
    expect(offered('licences; users; user bruker1', aSuite(2, 2))).toEqual([
      ...['cancel', 'save', 'set former=on', 'set login=off'],
    ]);
  });

  test('no second refusal for the same reason, and another try after a change', () => {
    const full = `${card}; set plan=Service; save`;
    expect(reached(full).dialog).toMatchObject({ plan: 'Service', refused: 'full' });
    expect(offered(full)).not.toContain('save');
    const again = reached(`${full}; set login=off`);
    expect(again.dialog).not.toHaveProperty('refused');
    expect(offered(`${full}; set plan=Sales; set plan=Service`)).toContain('save');
  });

  test('nothing of somebody who is deleted', () => {
    const users = [...scenario.users, aUser('borte', { deleted: true })];
    const state = reached('licences; users', { ...scenario, users });
    expect(play(state, 'user borte')).toBe(state);
    expect(play(state, 'user sales1')).not.toBe(state);
  });

  test('of a plan without change leaves the users as they are, and closes', () => {
    const state = reached(`${card}; save`);
    expect(state.dialog).toBeUndefined();
    expect(state.users).toBe(scenario.users);
  });

  test('of one marked as «Sluttet» neither plan nor login once saved, and they come back unmarked', () => {
    const former = reached(`${card}; set former=on; save`);
    expect(former.users[0]).toMatchObject({ former: true, plan: '', canLogIn: false });
    const back = reached(`${card}; set former=on; save; user sales1; set former=off; save`);
    expect(back.users[0]).toMatchObject({ former: false, plan: '', canLogIn: false });
  });

  test('to keep open requests without a plan change: the login may go', () => {
    const busy = 'licences; users; user service1';
    expect(reached(`${busy}; set login=off; save`).users).toContainEqual(
      expect.objectContaining({ id: 'service1', canLogIn: false, plan: 'Service' }),
    );
    expect(reached(`${busy}; set plan=Sales; save`).dialog).toMatchObject({ refused: 'requests' });
  });

  test('a free licence, up to the last that was bought', () => {
    const give = (id: string) => `user ${id}; set plan=Sales; save`;
    const free = { ...scenario, requests: [] };
    expect(reached(`licences; users; ${give('service1')}`, free).dialog).toBeUndefined();
    expect(reached(`licences; users; ${give('service1')}; ${give('service2')}`, free).dialog).toMatchObject({
      refused: 'full',
    });
  });
});

describe('Saker offers', () => {
  const criteria = 'close; requests; find';
  const found = `${criteria}; set owner=service1; search`;

  test('the search by anyone who is not deleted, and by each status', () => {
    const users = [...scenario.users, aUser('borte', { deleted: true })];
    expect(offered(criteria, { ...scenario, users })).toEqual(
      [
        ...['help', 'menu', 'search'],
        ...withSet('owner', 'sales1', 'sales2', 'service1', 'service2'),
        ...withSet('status', 'closed', 'open', 'postponed'),
      ].toSorted(),
    );
    expect(offered(`${criteria}; set owner=service1; set status=open`)).toEqual(
      [
        ...['help', 'menu', 'search'],
        ...withSet('owner', '', 'sales1', 'sales2', 'service2'),
        ...withSet('status', '', 'closed', 'postponed'),
      ].toSorted(),
    );
  });

  test('what was found, to be opened and marked', () => {
    expect(offered(found)).toEqual([
      ...['find', 'help', 'mark 1', 'mark 2', 'mark all', 'menu', 'request 1', 'request 2'],
    ]);
    expect(offered(`${found}; mark 1`)).toContain('bulk');
    expect(offered(`${found}; mark all`)).not.toContain('mark all');
    expect(reached(`${found}; mark 1; mark 2; mark 1`).base).toMatchObject({ marked: ['2'] });
    expect(reached(`${found}; mark 1; mark all`).base).toMatchObject({ marked: ['1', '2'] });
  });

  test('a new search that keeps the criteria and forgets the marks', () => {
    expect(reached(`${found}; mark all; find`).base).toMatchObject({ tab: 'criteria', owner: 'service1' });
    expect(reached(`${found}; mark all; find; search`).base).toMatchObject({ marked: [], found: ['1', '2'] });
    expect(reached(`${criteria}; set status=closed; search`).base).toMatchObject({ found: ['3'] });
  });

  test('no bulk update where nothing was found', () => {
    expect(offered(`${criteria}; set owner=sales1; search`)).toEqual(['find', 'help', 'menu']);
  });
});

describe('a request offers', () => {
  const card = 'close; requests; find; search; request 1';

  test('each other owner who has not left, and each other status', () => {
    const users = [...scenario.users, aUser('sluttet', { former: true, canLogIn: false })];
    expect(offered(card, { ...scenario, users })).toEqual(
      [
        ...['cancel', 'save'],
        ...withSet('owner', 'sales1', 'sales2', 'service2'),
        ...withSet('status', 'closed', 'postponed'),
      ].toSorted(),
    );
  });

  test('what was set, once saved, for itself alone', () => {
    const { requests, dialog } = reached(`${card}; set owner=sales1; set status=postponed; save`);
    expect(dialog).toBeUndefined();
    expect(requests).toEqual([
      { ...scenario.requests[0], owner: 'sales1', status: 'postponed' },
      ...scenario.requests.slice(1),
    ]);
    expect(reached(`${card}; set owner=sales1; cancel`).requests).toEqual(scenario.requests);
  });
});

describe('Masseredigering offers', () => {
  const bulk = 'close; requests; find; set owner=service1; search; mark all; bulk';

  test('a field first, then its values, then the update', () => {
    expect(offered(bulk)).toEqual(['cancel', 'set field=owner', 'set field=status']);
    expect(offered(`${bulk}; set field=status`)).toEqual([
      ...['cancel', 'set field=owner', ...withSet('value', 'closed', 'open', 'postponed')],
    ]);
    expect(offered(`${bulk}; set field=owner; set value=sales1`)).toEqual([
      ...['cancel', 'set field=status', ...withSet('value', 'sales2', 'service1', 'service2'), 'update'],
    ]);
  });

  test('no value of the other field: it is forgotten with the field', () => {
    expect(reached(`${bulk}; set field=owner; set value=sales1; set field=status`).dialog).toMatchObject({
      field: 'status',
      value: '',
    });
  });

  test('a question before it changes all that are marked, in that field alone', () => {
    const asked = `${bulk}; set field=owner; set value=sales1; update`;
    expect(offered(asked)).toEqual(['cancel', 'yes']);
    expect(reached(`${asked}; cancel`).dialog).toMatchObject({ confirming: false, value: 'sales1' });
    expect(reached(`${asked}; yes`).requests).toEqual(
      scenario.requests.map((one) => (one.id === '3' ? one : { ...one, owner: 'sales1' })),
    );
    expect(reached(`${asked}; yes`).dialog).toBeUndefined();
  });
});

describe('the help offers', () => {
  test('each reason to ask, and to send once one is chosen', () => {
    const form = 'close; help; contact';
    const reasons = ['file', 'licences', 'maintenance', 'numbers', 'payment'];
    expect(offered(form)).toEqual(['cancel', ...withSet('reason', ...reasons)]);
    expect(offered(`${form}; set reason=file`)).toEqual([
      ...['cancel', 'send', ...withSet('reason', ...reasons.slice(1))],
    ]);
    const twice = `${form}; set reason=file; send; help; contact; set reason=numbers; send; help; contact; set reason=file; send`;
    expect(reached(twice).asked).toEqual(['numbers', 'file']);
  });

  test('neither form unless its menu is open', () => {
    for (const item of ['about', 'contact'] as const) {
      const state = reached('close');
      expect(play(state, item)).toBe(state);
    }
    expect(offered('close; menu')).not.toContain('about');
  });
});

describe('a licence that comes in a file is offered', () => {
  const offline = { ...scenario, activation: 'network', deployment: 'onsite' } as const;

  test('on a server of one’s own alone, until it is activated', () => {
    expect(offered('licences', offline)).toContain('from-file');
    expect(offered('licences')).not.toContain('from-file');
  });

  test('as the right one when it was asked for, and the wrong one once', () => {
    expect(offered('licences; from-file', offline)).toEqual(['cancel', 'file annen']);
    expect(offered('licences; from-file; file annen', offline)).toEqual(['cancel']);
    const ask = 'close; help; contact; set reason=file; send; menu; licences; from-file';
    expect(offered(ask, offline)).toEqual(['cancel', 'file annen', 'file riktig']);
    expect(reached(`${ask}; file riktig`, offline)).toMatchObject({ fetched: true });
  });

  test('after one try over the network, which is told of', () => {
    expect(reached('licences; activate', offline).base).toMatchObject({ note: 'not-fetched' });
    expect(offered('licences; activate', offline)).not.toContain('activate');
  });
});

describe('an invoice is offered to be paid', () => {
  test('once, wherever one is, where the payment is what is missing', () => {
    const unpaid = { ...scenario, activation: 'payment' } as const;
    for (const way of ['', 'close', 'licences; status']) expect(offered(way, unpaid)).toContain('pay');
    expect(offered('pay', unpaid)).not.toContain('pay');
    expect(offered('')).not.toContain('pay');
  });
});

describe('another installation is offered', () => {
  const trial = { ...scenario, production: aScenario({ Sales: { users: 1, newTotal: 1 } }) };

  test('by logging out and in, where there is one', () => {
    expect(offered('close', trial)).toContain('personal');
    expect(offered('close')).not.toContain('personal');
    expect(offered('close; personal', trial)).toContain('logout');
    expect(offered('close', trial)).not.toContain('logout');
    expect(offered('close; personal; logout', trial)).toEqual(['login bookmark', 'login production']);
  });

  test('with its own users and without the warning; nothing is fetched there', () => {
    const there = 'close; personal; logout; login production';
    expect(reached(there, trial)).toMatchObject({
      inProduction: true,
      dialog: undefined,
      base: { name: 'home' },
    });
    expect(offered(`${there}; menu; licences`, trial)).not.toContain('activate');
    const back = reached(`${there}; personal; logout; login bookmark`, trial);
    expect(back).toMatchObject({ inProduction: false, dialog: { name: 'warning' }, users: scenario.users });
  });
});

test('once activated, neither activation nor buying is offered, and the licences are as bought', () => {
  const done = 'licences; activate; excess; plan Sales; user sales1; remove; ok; confirm; finish';
  expect(offered(done)).toEqual(['crm', 'help', 'menu', 'status', 'users']);
});

test('the dialog for excess refuses who owns open requests, once', () => {
  const busy = aScenario({ Service: { users: 2, busy: 1, newTotal: 1 } });
  const chosen = 'licences; activate; excess; plan Service; user service1';
  expect(offered(chosen, busy)).toEqual(['cancel', 'ok', 'plan Service', 'remove', 'user service2']);
  expect(offered(`${chosen}; remove`, busy)).toEqual(['cancel', 'ok', 'plan Service', 'user service2']);
  expect(reached(`${chosen}; remove; user service2`, busy).dialog).not.toHaveProperty('refusedUser');
});

test('things are listed as Norwegian lists them', () => {
  expect(list(['a'])).toBe('a');
  expect(list(['a', 'b', 'c'])).toBe('a, b og c');
  expect(orderInWords(scenario)).toBe('1 Sales og 2 Service');
});
