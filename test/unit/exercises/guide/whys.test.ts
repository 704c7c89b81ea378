import { describe, expect, test } from 'vitest';
import { playAll } from '../../../../src/exercises/core/play.ts';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { guide } from '../../../../src/exercises/guide/guide.ts';
import { goodOf, verdictOf } from '../../../../src/exercises/guide/verdict.ts';
import { actions, aRequest, aScenario, aSuite, changingPlan, scenarios } from '../scenarios.ts';

const scenarioOf = (id: string) => scenarios.find(([name]) => name === id)?.[1] as ScenarioData;
const reached = (scenario: ScenarioData, written: string) => playAll(scenario, actions(written));
const saves = (id: string, set: string) => `licences; users; user ${id}; set ${set}; save`;
const remove = (plan: string, id: string) => `licences; activate; excess; plan ${plan}; user ${id}; remove`;
const request = (id: string, set: string) => `close; requests; find; search; request ${id}; set ${set}; save`;
const sales = aScenario({ Sales: { users: 3, leaving: 1, newTotal: 2 } });

describe('the fact that a remark rests on', () => {
  test.each<[of: string, scenario: ScenarioData, way: string, why: RegExp]>([
    [
      'an activation of wrong numbers: the numbers, and that only SuperOffice can mend them',
      aScenario({ Sales: { users: 1, newTotal: 2 } }, { ordered: [{ plan: 'Sales', count: 3 }] }),
      'licences; activate; confirm; finish',
      /gir 2 Sales, men dere har bestilt 3\. .*bare SuperOffice .*stoppe og kontakte SuperOffice/,
    ],
    [
      'a change in the wrong installation, before the logout: that nothing was to change anywhere',
      scenarioOf('feil-installasjon'),
      `close; menu; ${saves('anne', 'login=off')}; crm; personal; logout; login production`,
      /ingen lisenser endres noe sted/,
    ],
    [
      'a plan given to another: that it is not enough',
      aScenario({ Sales: { users: 2, newTotal: 1 }, Service: { users: 2, spare: 1, newTotal: 2 } }),
      saves('sales1', 'plan=Service'),
      /ikke nok til dem/,
    ],
    [
      '«Sluttet» for who was to get the new plan: what it takes',
      changingPlan(2),
      saves('salesessentials1', 'former=on'),
      /skulle hatt den nye planen\. «Sluttet» tar både/,
    ],
    [
      'somebody shut out who stays: that nobody was to be',
      sales,
      saves('sales2', 'login=off'),
      /ikke å stenge noen ute/,
    ],
    [
      'somebody shut out who agreed to give up the licence: that it was not needed',
      sales,
      saves('sales1', 'login=off'),
      /var ikke nødvendig her/,
    ],
    [
      'requests of others: whose they are',
      aScenario(
        { Service: { users: 4, leaving: 2, newTotal: 2 } },
        { requests: [aRequest('2', 'service3')] },
      ),
      request('2', 'owner=service4'),
      /^Service 3 skal beholde lisensen og sakene sine/,
    ],
  ])('%s', (_, scenario, way, why) => {
    const whys = verdictOf(reached(scenario, way)).map((remark) => remark.why);
    expect(whys).toContainEqual(expect.stringMatching(why));
  });
});

describe('what was right is told at the end', () => {
  test('of a plan', () => {
    expect(
      goodOf(reached(aScenario({ Sales: { users: 2, newTotal: 1 } }), remove('Sales', 'sales1'))),
    ).toEqual([
      {
        key: 'good sales1',
        grade: 'good',
        text: 'Sales 1',
        why: expect.stringMatching(/sist 01\.11\.2026\. Av dem som beholder planen/),
      },
    ]);
  });

  test('of a seat', () => {
    expect(goodOf(reached(aSuite(3, 2), saves('bruker1', 'login=off')))).toMatchObject([
      { why: expect.stringContaining('Av dem som beholder plassen, har ingen') },
    ]);
  });

  test('of one of two who have been away as long', () => {
    const even = aScenario({ Sales: { users: 2, newTotal: 1 } });
    const users = even.users.map((user) => ({ ...user, lastLogin: '2026-03-02' }));
    expect(goodOf(reached({ ...even, users }, remove('Sales', 'sales2')))).toHaveLength(1);
  });
});

describe('the end', () => {
  const endOf = (scenario: ScenarioData, ...ids: string[]) => {
    const removed = ids.map((id) => `user ${id}; remove`).join('; ');
    const way = `licences; activate; excess; plan Service; ${removed}; ok; confirm; finish`;
    return guide(reached(scenario, way)).why;
  };

  test('names those who lost the licence and still own postponed requests, and nobody else', () => {
    const why = endOf(aScenario({ Service: { users: 3, quiet: 1, newTotal: 1 } }), 'service1', 'service2');
    expect(why).toMatch(/meldingen er borte\. Service 1 eier fortsatt utsatte saker\./);
    expect(why).not.toContain('Service 2');
  });

  test('says nothing of requests where there are none that are postponed', () => {
    expect(endOf(aScenario({ Service: { users: 2, newTotal: 1 } }), 'service1')).toMatch(
      /meldingen er borte\.$/,
    );
  });
});
