import { expect, test } from 'vitest';
import { playAll } from '../../../../src/exercises/core/play.ts';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { whatWasDone } from '../../../../src/exercises/guide/what-was-done.ts';
import { actions, aRequest, aScenario, aSuite, changingPlan } from '../scenarios.ts';

const END = 'ok; confirm; finish';
const offline = { deployment: 'onsite', activation: 'network' } as const;
const saves = (id: string, set: string) => `user ${id}; set ${set}; save`;
const remove = (plan: string, ...ids: string[]) =>
  `licences; activate; excess; plan ${plan}; ${ids.map((id) => `user ${id}; remove`).join('; ')}`;
const gives = (id: string, set: string) => `request ${id}; set ${set}; save`;

test.each<[what: string, scenario: ScenarioData, way: string, told: string[]]>([
  ['nothing', aScenario(), 'licences; activate', []],
  [
    'one licence removed',
    aScenario({ Sales: { users: 2, newTotal: 1 } }),
    `${remove('Sales', 'sales1')}; ${END}`,
    ['Du fjernet én lisens (Sales 1).', 'Du aktiverte den nye lisensen.'],
  ],
  [
    'several removed from several plans, not yet activated',
    aScenario({ Sales: { users: 3, newTotal: 1 }, Service: { users: 2, newTotal: 1 } }),
    `${remove('Sales', 'sales1', 'sales2')}; plan Service; user service1; remove; ok`,
    ['Du fjernet 3 lisenser (Sales 1, Sales 2 og Service 1).'],
  ],
  [
    'another plan given in place of the old one',
    changingPlan(1),
    `${remove('Sales Essentials', 'salesessentials1')}; ${END}; users; ${saves('salesessentials1', 'plan=Sales Premium')}`,
    [
      'Du fjernet den gamle brukerplanen fra Sales Essentials 1.',
      'Du aktiverte den nye lisensen.',
      'Du ga Sales Essentials 1 ny brukerplan.',
    ],
  ],
  [
    'seats freed, of those who had one',
    aSuite(4, 2),
    `licences; users; ${saves('bruker1', 'login=off')}; ${saves('bruker3', 'login=off')}`,
    ['Du slo av «Kan logge inn» for bruker1 og bruker3.'],
  ],
  [
    'a log-in switched off where plans are counted',
    aScenario(),
    `licences; users; ${saves('sales1', 'login=off')}`,
    [],
  ],
  [
    'a request given to another',
    aScenario({ Service: { users: 2, newTotal: 1 } }, { requests: [aRequest('1', 'service1')] }),
    `close; requests; find; search; ${gives('1', 'owner=service2')}`,
    ['Du endret eier eller status på én sak.'],
  ],
  [
    'requests given away and closed, then the licence removed',
    aScenario(
      { Service: { users: 2, newTotal: 1 } },
      { requests: [aRequest('1', 'service1'), aRequest('2', 'service1'), aRequest('3', 'service2')] },
    ),
    `close; requests; find; search; ${gives('1', 'owner=service2')}; ${gives('2', 'status=closed')}; menu; ${remove('Service', 'service1')}; ok`,
    ['Du endret eier eller status på 2 saker.', 'Du fjernet én lisens (Service 1).'],
  ],
  [
    'a payment found missing',
    aScenario({ Sales: { users: 1, newTotal: 1 } }, { activation: 'payment' }),
    'licences; activate; pay; help; contact; set reason=payment; send',
    [
      'Du fant ut at fakturaen ikke var betalt, og fikk bekreftelse på betalingen.',
      'Du fjernet ingen lisenser.',
      'Du kontaktet SuperOffice: «Betalingen er bekreftet, men lisensen er ikke oppdatert».',
    ],
  ],
  [
    'support asked after a removal, and a licence fetched from its file',
    aScenario({ Sales: { users: 2, newTotal: 1 } }, offline),
    `licences; activate; help; contact; set reason=file; send; from-file; file riktig; excess; plan Sales; user sales1; remove; ${END}`,
    [
      'Du fjernet én lisens (Sales 1).',
      'Du kontaktet SuperOffice: «Serveren har ikke nett. Vi trenger en lisensfil».',
      'Du hentet lisensen fra en fil.',
      'Du aktiverte den nye lisensen.',
    ],
  ],
  [
    'the other installation entered',
    { ...aScenario(), production: { ...aScenario(), company: 'Fjord AS' } },
    'close; help; about; cancel; personal; logout; login production',
    ['Du kontrollerte installasjonen og logget inn hos Fjord AS.'],
  ],
])('the end tells of %s', (_, scenario, way, told) => {
  expect(whatWasDone(playAll(scenario, actions(way)))).toEqual(told);
});
