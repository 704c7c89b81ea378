import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { play, playAll } from '../../../../src/exercises/core/play.ts';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { type State, start } from '../../../../src/exercises/core/state.ts';
import { mistakesOf } from '../../../../src/exercises/guide/all-mistakes.ts';
import { aimOf, isDone } from '../../../../src/exercises/guide/goal.ts';
import { guide } from '../../../../src/exercises/guide/guide.ts';
import { harmsOf } from '../../../../src/exercises/guide/harms.ts';
import { goodOf, verdictOf } from '../../../../src/exercises/guide/verdict.ts';
import { planRemovals } from '../../../../src/licence-plan/plan/plan.ts';
import { actions, aRequest, aScenario, aSuite, aUser, changingPlan, scenarios } from '../scenarios.ts';
import { someChoices, walk } from '../walks.ts';

const scenarioOf = (id: string) => scenarios.find(([name]) => name === id)?.[1] as ScenarioData;
const reached = (scenario: ScenarioData, written: string) => playAll(scenario, actions(written));
const kinds = (state: State) => mistakesOf(state).map(({ kind }) => kind);
const remove = (plan: string, ...ids: string[]) =>
  `licences; activate; excess; plan ${plan}; ${ids.map((id) => `user ${id}; remove`).join('; ')}`;
const END = 'ok; confirm; finish';

/**
 * What must never pass unmentioned, counted from the data alone, so that a wrong rule cannot confirm itself: more taken
 * than the order requires, taken from somebody who stays while one who agreed keeps it, activated against the order.
 */
function passesAsRight({ scenario, users, activated, inProduction }: State): boolean {
  const here = inProduction && scenario.production ? scenario.production : scenario;
  const now = (id: string) => users.find((user) => user.id === id);
  const agreed = (id: string) => here.users.some((user) => user.id === id && (user.leaving || user.newPlan));
  const gives = scenario.plans.every(
    ({ name, newTotal }) =>
      (scenario.ordered.find(({ plan }) => plan === name)?.count ?? newTotal) === newTotal,
  );
  const comes = ['works', 'network'].includes(scenario.activation) && gives && !scenario.production;
  if (activated && !comes) return false;
  const groups = here.suite
    ? [
        {
          room: here.suite.seats,
          had: here.users.filter(({ canLogIn }) => canLogIn),
          has: (id: string) => now(id)?.canLogIn === true,
        },
      ]
    : here.plans.map(({ name, newTotal }) => ({
        room: comes ? newTotal : Number.POSITIVE_INFINITY,
        had: here.users.filter(({ plan, deleted }) => plan === name && !deleted),
        has: (id: string) => now(id)?.plan === name,
      }));
  return groups.every(({ room, had, has }) => {
    const lost = had.filter(({ id }) => !has(id));
    if (lost.length > Math.max(0, had.length - room)) return false;
    const someoneKeeps = had.some(({ id }) => agreed(id) && has(id));
    return !(someoneKeeps && lost.some(({ id }) => !agreed(id)));
  });
}

describe.each(scenarios)('in «%s», whatever is done,', (_, scenario) => {
  test('nobody reaches the end with too much taken, or from the wrong one, or activated, without a word', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        for (const state of walk(scenario, choices).states) {
          if (!isDone(state)) continue;
          expect(harmsOf(state)).toEqual([]);
          if (!passesAsRight(state)) expect(verdictOf(state)).not.toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the guide never leads to what is not right', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        for (const state of walk(scenario, choices).states) {
          const { next } = guide(state);
          if (!next) continue;
          const known = verdictOf(state).map(({ key }) => key);
          const after = verdictOf(play(state, next)).map(({ key }) => key);
          expect(known).toEqual(expect.arrayContaining(after));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('every remark names its fact', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        for (const state of walk(scenario, choices).states)
          for (const { text, why } of [...verdictOf(state), ...goodOf(state)]) {
            expect(text).not.toMatch(/^$|undefined|NaN|^ /);
            expect(why).not.toMatch(/^$|undefined|NaN|^ /);
          }
      }),
      { numRuns: 30 },
    );
  });
});

describe('whom the guide suggests', () => {
  const anyHolders = fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      open: fc.integer({ min: 0, max: 2 }),
      leaving: fc.boolean(),
    }),
    { minLength: 2, maxLength: 6 },
  );

  test('is whom the licence plan suggests first from the same facts', () => {
    fc.assert(
      fc.property(anyHolders, (holders) => {
        const users = holders.map(({ day, leaving }, i) =>
          aUser(`u${i}x`, {
            plan: 'Sales Premium',
            leaving,
            lastLogin: `2026-11-${String(day).padStart(2, '0')}`,
          }),
        );
        const requests = holders.flatMap(({ open }, i) =>
          Array.from({ length: open }, (_, nth) => aRequest(`${i}${nth}`, `u${i}x`)),
        );
        const scenario = aScenario(
          { 'Sales Premium': { users: users.length, newTotal: users.length - 1 } },
          { users, requests },
        );
        const numbers = { name: 'Sales Premium', inUse: users.length, newTotal: users.length - 1 };
        const told = users.map((user, i) => ({
          ...user,
          left: Boolean(user.leaving),
          openRequests: holders[i]?.open,
        }));
        const aim = aimOf(reached(scenario, 'licences; activate'));
        const [first] = planRemovals([numbers], told).plans[0]?.holders ?? [];
        expect(aim).toMatchObject({ to: 'remove', user: { id: first?.id } });
      }),
    );
  });
});

describe('harm', () => {
  test('does not depend on what SuperOffice must be asked for', () => {
    for (const id of [
      'betalingen-mangler',
      'oppgradert-uten-avtale',
      'onsite-uten-nett',
      'tallene-stemmer-ikke',
    ]) {
      const state = reached(scenarioOf(id), 'licences; users; user anne; set plan=; save');
      expect(kinds(state), id).toEqual(['beyond']);
      expect(guide(state), id).toMatchObject({ wrong: true });
    }
  });

  test('is mended by giving the plan back', () => {
    const state = reached(
      scenarioOf('betalingen-mangler'),
      'licences; users; user anne; set plan=; save; user anne; set plan=Sales Premium; save',
    );
    expect(mistakesOf(state)).toEqual([]);
  });

  test('is one more than the new licence leaves no room for, wherever it is taken', () => {
    const scenario = aScenario({ Sales: { users: 3, newTotal: 2 }, Service: { users: 1, newTotal: 1 } });
    expect(kinds(reached(scenario, remove('Sales', 'sales1')))).toEqual([]);
    const more = `${remove('Sales', 'sales1')}; ok; cancel; users; user sales2; set plan=; save`;
    expect(kinds(reached(scenario, more))).toEqual(['beyond']);
    expect(kinds(reached(scenario, 'licences; users; user service1; set plan=; save'))).toEqual(['beyond']);
  });

  test('is to take it before the licence has come in a file, and no longer when it has', () => {
    const offline = aScenario(
      { Sales: { users: 2, newTotal: 1 } },
      { activation: 'network', deployment: 'onsite' },
    );
    const early = 'licences; users; user sales1; set plan=; save';
    expect(kinds(reached(offline, early))).toEqual(['beyond']);
    const fetched = `${early}; licences; activate; help; contact; set reason=file; send; from-file; file riktig`;
    expect(harmsOf(reached(offline, fetched))).toEqual([]);
    expect(kinds(reached(offline, fetched))).toEqual(['early']);
  });

  test('is to take it from who stays while who agreed keeps it, in whatever order', () => {
    const scenario = aScenario({ Sales: { users: 4, leaving: 1, newTotal: 2 } });
    expect(kinds(reached(scenario, remove('Sales', 'sales2')))).toEqual([]);
    expect(kinds(reached(scenario, remove('Sales', 'sales2', 'sales3')))).toEqual(['stays']);
    expect(kinds(reached(scenario, remove('Sales', 'sales2', 'sales1')))).toEqual([]);
  });

  test('counts what waits for OK in the dialog', () => {
    const state = reached(
      aScenario({ Service: { users: 2, leaving: 1, newTotal: 1 } }),
      remove('Service', 'service2'),
    );
    expect(kinds(state)).toEqual(['stays']);
    expect(kinds(play(state, 'cancel'))).toEqual([]);
  });

  test('is to shut somebody out where a licence was to go', () => {
    const scenario = aScenario({ Sales: { users: 2, newTotal: 1 } });
    const off = 'licences; users; user sales1; set login=off; save';
    expect(kinds(reached(scenario, off))).toEqual(['shut']);
    expect(harmsOf(reached(scenario, off))).toHaveLength(1);
    const agreed = aScenario({ Sales: { users: 2, leaving: 1, newTotal: 1 } });
    expect(harmsOf(reached(agreed, off))).toEqual([]);
    expect(kinds(reached(agreed, off))).toEqual(['shut']);
  });

  test('is told once of who gets «Sluttet» instead of the new plan, beside another who is shut out', () => {
    const former = 'licences; users; user salesessentials1; set former=on; save';
    const harms = (way: string) =>
      harmsOf(reached(changingPlan(2), way)).map((harm) => [
        harm.kind,
        ...('users' in harm ? harm.users.map(({ id }) => id) : []),
      ]);
    expect(harms(former)).toEqual([['former', 'salesessentials1']]);
    expect(harms(`${former}; user salesessentials2; set login=off; save`)).toEqual([
      ['former', 'salesessentials1'],
      ['shut', 'salesessentials2'],
    ]);
  });

  test('is to take one of several plans in the wrong installation', () => {
    const scenario = {
      ...aScenario({ Sales: { users: 1, newTotal: 1 }, Service: { users: 1, newTotal: 1 } }),
      production: aScenario(),
    };
    expect(kinds(reached(scenario, 'licences; users; user service1; set plan=; save'))).toEqual([
      'wrong-place',
    ]);
  });

  test('is to free more seats than are too many, or another’s than was agreed', () => {
    const suite = aSuite(4, 3);
    const off = (...ids: string[]) =>
      `licences; users; ${ids.map((id) => `user ${id}; set login=off; save`).join('; ')}`;
    expect(kinds(reached(suite, off('bruker1')))).toEqual([]);
    expect(kinds(reached(suite, off('bruker1', 'bruker2')))).toEqual(['beyond']);
    const users = suite.users.map((user) => ({ ...user, leaving: user.id === 'bruker2' }));
    expect(kinds(reached({ ...suite, users }, off('bruker1')))).toEqual(['stays']);
  });

  test('is to give another one the new plan, when one of several plans has too few left', () => {
    const scenario = changingPlan(2);
    const done = `${remove('Sales Essentials', 'salesessentials1', 'salesessentials2')}; ${END}; users`;
    expect(kinds(reached(scenario, done))).toEqual([]);
    const given = `${done}; user complete1; set plan=Sales Premium; save`;
    expect(kinds(reached(scenario, given))).toEqual(['beyond', 'taken']);
  });

  test('is to give it to somebody before the activation, so that another must lose it', () => {
    const scenario = aScenario({
      Sales: { users: 2, newTotal: 1 },
      Service: { users: 2, spare: 1, newTotal: 2 },
    });
    const state = reached(scenario, 'licences; users; user sales1; set plan=Service; save');
    expect(harmsOf(state).map(({ kind }) => kind)).toEqual(['taken']);
  });
});

describe('each kind of harm', () => {
  const elsewhere = scenarioOf('feil-installasjon');
  const mismatch = scenarioOf('tallene-stemmer-ikke');
  const sales = aScenario({ Sales: { users: 3, leaving: 1, newTotal: 2 } });
  const away = 'crm; personal; logout; login production';
  const saves = (id: string, set: string) => `licences; users; user ${id}; set ${set}; save`;
  /** What was wrong: a person, or a plan that everybody who must go has lost. */
  test.each<[kind: string, scenario: ScenarioData, way: string, names: RegExp]>([
    ['wrong-place', elsewhere, saves('anne', 'plan='), /annen installasjon/],
    ['wrong-place', elsewhere, saves('anne', 'login=off'), /annen installasjon/],
    ['wrong-place', elsewhere, 'licences; activate; confirm; finish', /annen installasjon/],
    ['touched', elsewhere, `close; menu; ${saves('anne', 'login=off')}; ${away}`, /før du logget ut/],
    [
      'activated',
      aScenario({ Sales: { users: 1, newTotal: 2 } }, { ordered: [{ plan: 'Sales', count: 3 }] }),
      'licences; activate; confirm; finish',
      /feil antall/,
    ],
    ['beyond', mismatch, saves('anne', 'plan='), /^Anne \S+ mistet \S+/],
    ['stays', sales, remove('Sales', 'sales2'), /^Sales 2 mistet Sales\.$/],
    ['former', changingPlan(2), saves('salesessentials1', 'former=on'), /^Sales Essentials 1 /],
    ['shut', sales, saves('sales2', 'login=off'), /fra Sales 2\.$/],
    [
      'taken',
      aScenario({ Sales: { users: 2, newTotal: 1 }, Service: { users: 2, spare: 1, newTotal: 2 } }),
      saves('sales1', 'plan=Service'),
      /fikk en av lisensene/,
    ],
  ])(
    '%s: is told as such, with what it is about, and nothing but undo leads on',
    (kind, scenario, way, names) => {
      const state = reached(scenario, way);
      expect(mistakesOf(state)[0]).toMatchObject({ grade: 'harm', kind });
      const [remark] = verdictOf(state);
      expect(remark).toMatchObject({ grade: 'harm', text: expect.stringMatching(names) });
      expect(guide(state)).toEqual({
        text: expect.stringContaining('«Angre»'),
        why: `${remark?.text} ${remark?.why}`,
        wrong: true,
      });
      expect(isDone(state)).toBe(false);
    },
  );

  test.each<[why: RegExp, scenario: ScenarioData, way: string]>([
    [
      /ingen lisenser endres/,
      { ...sales, production: sales },
      `close; personal; logout; login production; menu; ${saves('sales1', 'plan=')}`,
    ],
    [
      /ikke fjerne noe, men kontakte SuperOffice/,
      { ...sales, ordered: [{ plan: 'Sales', count: 3 }] },
      saves('sales1', 'plan='),
    ],
    [/betalingen/, { ...sales, activation: 'payment' }, saves('sales1', 'plan=')],
    [/avklare/, { ...sales, activation: 'maintenance' }, saves('sales1', 'plan=')],
    [/ikke fått den nye lisensen/, { ...sales, activation: 'network' }, saves('sales1', 'plan=')],
    [
      /3 hadde Sales, og bare én skulle miste den/,
      sales,
      `${remove('Sales', 'sales1')}; ok; cancel; users; user sales2; set plan=; save`,
    ],
    [
      /3 hadde Sales, og bare 2 skulle miste den/,
      aScenario({ Sales: { users: 3, newTotal: 1 } }),
      `${remove('Sales', 'sales1', 'sales2')}; ok; cancel; users; user sales3; set plan=; save`,
    ],
    [
      /1 hadde Service, og alle får plass/,
      aScenario({ Sales: { users: 2, newTotal: 1 }, Service: { users: 1, newTotal: 1 } }),
      saves('service1', 'plan='),
    ],
    [
      /3 hadde en plass, og bare én skulle miste plassen/,
      aSuite(3, 2),
      `${saves('bruker1', 'login=off')}; user bruker2; set login=off; save`,
    ],
    [/3 hadde en plass, og alle får plass/, aSuite(3, 3), saves('bruker1', 'login=off')],
  ])('that nobody, or no more, was to lose it is told by the reason: %s', (why, scenario, way) => {
    const [remark] = verdictOf(reached(scenario, way));
    expect(remark?.key).toMatch(/^beyond /);
    expect(remark?.why).toMatch(why);
  });
});

describe('each kind of what is unwise', () => {
  const service = aScenario(
    { Service: { users: 4, leaving: 2, newTotal: 2 } },
    { requests: [aRequest('1', 'service1'), aRequest('2', 'service3'), aRequest('3', 'service1')] },
  );
  const request = (id: string, set: string) =>
    `close; requests; find; search; request ${id}; set ${set}; save`;

  test.each<[kind: string, scenario: ScenarioData, way: string, names: RegExp]>([
    ['early', aScenario(), 'licences; users; user sales1; set plan=; save', /^Sales 1 mistet planen før/],
    ['recent', aScenario(), remove('Sales', 'sales3'), /^Sales 3 logget inn 03\.11\.2026/],
    [
      'shut',
      aScenario({ Sales: { users: 2, leaving: 1, newTotal: 1 } }),
      'licences; users; user sales1; set login=off; save',
      /fra Sales 1\.$/,
    ],
    ['shut', aSuite(3, 2), 'licences; users; user bruker1; set former=on; save', /fra bruker1\.$/],
    ['others', service, request('2', 'owner=service4'), /sak 2, som ikke/],
    ['status', service, request('1', 'status=closed'), /statusen på sak 1\.$/],
    ['leaver', service, request('1', 'owner=service2'), /sak 1 til en som/],
    [
      'leaver',
      service,
      `${request('1', 'owner=service2')}; request 3; set owner=service2; save`,
      /sakene 1 og 3 til en som/,
    ],
  ])('%s: is told with what it is about, and the guide leads on', (kind, scenario, way, names) => {
    const state = reached(scenario, way);
    expect(mistakesOf(state)).toMatchObject([{ grade: 'unwise', kind }]);
    const [remark] = verdictOf(state);
    expect(remark).toMatchObject({ grade: 'unwise', text: expect.stringMatching(names) });
    expect(remark?.why).toMatch(/^\S.*\.$/);
    expect(guide(state)).not.toHaveProperty('wrong');
  });
});

describe('what is unwise', () => {
  const excess = scenarioOf('fjern-overflodige-lisenser');

  test('is told at once: who logged in yesterday loses it, while others have been away for months', () => {
    const [remark] = verdictOf(reached(excess, remove('Sales Premium', 'anne')));
    expect(remark).toMatchObject({ grade: 'unwise' });
    expect(remark?.text).toContain('Anne Eksempel logget inn 23.11.2026');
    expect(remark?.why).toContain('Bjørn Prøve har ikke logget inn siden 02.03.2026');
  });

  test('is not the order in which the right ones are chosen', () => {
    expect(kinds(reached(excess, remove('Sales Premium', 'eli')))).toEqual([]);
    expect(kinds(reached(excess, remove('Sales Premium', 'eli', 'bjorn')))).toEqual([]);
    // A right choice stays right although the other one is wrong.
    const [only, ...more] = mistakesOf(reached(excess, remove('Sales Premium', 'eli', 'camilla')));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ kind: 'recent', users: [{ id: 'camilla' }], instead: [{ id: 'bjorn' }] });
  });

  test('is not to choose one of two who have been away as long', () => {
    const scenario = aScenario({ Sales: { users: 2, newTotal: 1 } });
    const users = scenario.users.map((user) => ({ ...user, lastLogin: '2026-03-02' }));
    for (const id of ['sales1', 'sales2'])
      expect(kinds(reached({ ...scenario, users }, remove('Sales', id)))).toEqual([]);
  });

  test('is to pass over one who owns requests that are not open, as nothing is in the way', () => {
    const scenario = aScenario({ Service: { users: 2, quiet: 1, newTotal: 1 } });
    expect(kinds(reached(scenario, remove('Service', 'service2')))).toEqual(['recent']);
  });

  test('is not to pass over one who has been given open requests', () => {
    const scenario = aScenario(
      { Service: { users: 3, newTotal: 2 } },
      { requests: [aRequest('1', 'service3')] },
    );
    const given = 'close; requests; find; search; request 1; set owner=service1; save; crm; menu; ';
    expect(kinds(reached(scenario, `${given}${remove('Service', 'service2')}`))).not.toContain('recent');
  });

  test('is not told of those chosen where too many have lost it, which is worse', () => {
    const scenario = aScenario({ Sales: { users: 3, newTotal: 2 } });
    const take = (id: string) => `user ${id}; set plan=; save`;
    const way = `licences; activate; cancel; users; ${take('sales3')}; ${take('sales2')}`;
    expect(kinds(reached(scenario, way))).toEqual(['beyond']);
  });

  test('is told at the end too, beside what was right', () => {
    const way = `${remove('Sales Premium', 'anne', 'bjorn')}; plan Service Premium; user hans; remove; ${END}`;
    const end = reached(excess, way);
    expect(isDone(end)).toBe(true);
    expect(verdictOf(end).map(({ key }) => key)).toEqual(['recent anne']);
    expect(guide(end).text).toContain('annerledes');
    const good = goodOf(end);
    expect(good.map(({ text }) => text)).toEqual(['Bjørn Prøve', 'Hans Utkast']);
    expect(good[0]?.why).toContain('02.03.2026');
  });

  test('is not to choose who has been away longest, when the requests got a new owner first', () => {
    const way = `close; requests; find; set owner=gro; set status=open; search; mark all; bulk; set field=owner; set value=ida; update; yes; menu; ${remove('Service Premium', 'gro')}`;
    expect(kinds(reached(excess, way))).toEqual([]);
  });

  test('is to change requests of others, or their status, or to give them to who leaves', () => {
    const scenario = aScenario(
      { Service: { users: 4, leaving: 2, newTotal: 2 } },
      { requests: [aRequest('1', 'service1'), aRequest('2', 'service3')] },
    );
    const open = (id: string) => `close; requests; find; search; request ${id}`;
    const set = (id: string, field: string) => kinds(reached(scenario, `${open(id)}; set ${field}; save`));
    expect(set('1', 'owner=service3')).toEqual([]);
    expect(set('2', 'owner=service4')).toEqual(['others']);
    expect(set('1', 'status=closed')).toEqual(['status']);
    expect(set('1', 'status=postponed')).toEqual(['status']);
    expect(set('1', 'owner=service2')).toEqual(['leaver']);
  });

  test('is not to give the requests of one who has left to others', () => {
    const scenario = aScenario({ Service: { users: 2, newTotal: 2 } });
    const users = [...scenario.users, aUser('borte', { former: true, canLogIn: false })];
    const told = { ...scenario, users, requests: [aRequest('1', 'borte'), aRequest('2', 'service1')] };
    const give = (id: string) => `close; requests; find; search; request ${id}; set owner=service2; save`;
    expect(kinds(reached(told, give('1')))).toEqual([]);
    expect(kinds(reached(told, give('2')))).toEqual(['others']);
  });

  test('is to give requests to one who has lost the licence', () => {
    const scenario = aScenario(
      { Sales: { users: 2, newTotal: 1 }, Service: { users: 2, newTotal: 1 } },
      { requests: [aRequest('1', 'service1')] },
    );
    const given = `${remove('Sales', 'sales1')}; ok; cancel; crm; requests; find; search; request 1; set owner=sales1; save`;
    expect(kinds(reached(scenario, given))).toEqual(['leaver']);
    const other = `${given}; request 1; set owner=service2; save`;
    expect(kinds(reached(scenario, other))).toEqual([]);
  });

  test('is to take a plan before the numbers of the new licence were looked at, also when they are looked at later', () => {
    const scenario = aScenario({ Sales: { users: 3, newTotal: 2 } });
    const take = 'licences; users; user sales1; set plan=; save';
    expect(kinds(reached(scenario, take))).toEqual(['early']);
    const end = reached(scenario, `${take}; licences; activate; confirm; finish`);
    expect(isDone(end)).toBe(true);
    expect(verdictOf(end).map(({ key }) => key)).toEqual(['early sales1']);
    expect(goodOf(end)).toEqual([]);
    const back = 'users; user sales1; set plan=Sales; save';
    expect(kinds(reached(scenario, `${take}; licences; activate; cancel; ${back}`))).toEqual([]);
    const again = `${back}; user sales1; set plan=; save`;
    expect(kinds(reached(scenario, `${take}; licences; activate; cancel; ${again}`))).toEqual([]);
    expect(kinds(reached(scenario, `licences; activate; cancel; ${take.slice(10)}`))).toEqual([]);
  });

  test('is not to close requests that nobody can take over', () => {
    const scenario = aScenario({ Service: { users: 1, newTotal: 0, busy: 1 } });
    expect(
      kinds(reached(scenario, 'close; requests; find; search; request 001; set status=closed; save')),
    ).toEqual([]);
  });
});

test('a choice is not praised by what is not so: another without open requests has been away longer', () => {
  const excess = scenarioOf('fjern-overflodige-lisenser');
  const way = `close; requests; find; set owner=gro; set status=open; search; mark all; bulk; set field=owner; set value=ida; update; yes; menu; ${remove('Service Premium', 'hans')}`;
  expect(kinds(reached(excess, way))).toEqual([]);
  expect(goodOf(reached(excess, way))).toEqual([]);
});

test('who logs off is told of changes only where something stands changed', () => {
  const elsewhere = scenarioOf('feil-installasjon');
  const leave = 'crm; personal; logout; login production';
  const off = 'close; menu; licences; users; user anne; set login=off; save';
  expect(kinds(reached(elsewhere, `${off}; ${leave}`))).toEqual(['touched']);
  expect(kinds(reached(elsewhere, `${off}; user anne; set login=on; save; ${leave}`))).toEqual([]);
  const [remark] = verdictOf(reached(elsewhere, `${off}; crm; personal; logout; login bookmark`));
  expect(remark?.text).not.toContain('annet sted');
});

test('the guide says that nothing is free, and promises a plan only where the new licence gives it', () => {
  const why = (scenario: ScenarioData, written: string) => guide(reached(scenario, written)).why;
  const suite = { ...aSuite(3, 2), users: [...aSuite(3, 2).users, aUser('av', { canLogIn: false })] };
  expect(why(suite, 'licences; users; user av; set login=on; save')).toBe('Ingen plass er ledig.');
  const give = 'licences; users; user salesessentials1; set plan=Sales Premium; save';
  expect(why(changingPlan(1), give)).toContain('når den nye lisensen er aktivert');
  const full = aScenario({ Sales: { users: 2, newTotal: 1 }, Complete: { users: 1, newTotal: 1 } });
  expect(why(full, 'licences; users; user sales1; set plan=Complete; save')).toBe('Ingen lisens er ledig.');
});

test('who could take over requests is nobody who has lost the licence', () => {
  const scenario = aScenario({
    Sales: { users: 2, newTotal: 1 },
    Complete: { users: 1, busy: 1, newTotal: 0 },
  });
  const way = `${remove('Sales', 'sales1')}; plan Complete; user complete1; remove`;
  expect(aimOf(reached(scenario, `${way}; ok`))).toMatchObject({ to: 'hand-over', heir: { id: 'sales2' } });
});

test('the guide leads away from who should not be chosen', () => {
  const excess = scenarioOf('fjern-overflodige-lisenser');
  const chosen = reached(excess, 'licences; activate; excess; plan Sales Premium; user anne');
  expect(guide(chosen)).toMatchObject({ next: 'user bjorn' });
  expect(guide(chosen).text).toContain('i stedet for Anne Eksempel');
});

test('nothing is remarked on at any start', () => {
  for (const [, scenario] of scenarios) expect(mistakesOf(start(scenario))).toEqual([]);
});
