import { describe, expect, test } from 'vitest';
import { replayer } from '../../../../src/exercises/core/replayer.ts';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { reactionAt } from '../../../../src/exercises/guide/react.ts';
import type { Reaction } from '../../../../src/exercises/guide/reaction.ts';
import { withOwn } from '../own.ts';
import { actions, aScenario, scenarios } from '../scenarios.ts';

const scenarioOf = (id: string) => scenarios.find(([name]) => name === id)?.[1] as ScenarioData;

/** The reaction to the last action of a way. */
const said = (scenario: ScenarioData, written: string) => reactionAt(replayer(scenario), actions(written));

type Told = [way: string, kind: Reaction['kind'] | undefined, text?: RegExp, why?: RegExp];

function reacts(scenario: ScenarioData, all: readonly Told[]) {
  test.each(all)('%s', (way, kind, text = /./, why = /./) => {
    const reaction = said(scenario, way);
    expect(reaction?.kind).toBe(kind);
    if (!kind) return;
    expect(reaction?.said).toHaveLength(1);
    expect(reaction?.said[0]?.text).toMatch(text);
    expect(reaction?.said[0]?.why).toMatch(why);
  });
}

describe('in the exercise about excess', () => {
  const removal = 'licences; activate; excess';
  const sales = `${removal}; plan Sales Premium`;
  const service = `${removal}; plan Service Premium`;
  const all = `${sales}; user bjorn; remove; user eli; remove; plan Service Premium; user hans; remove`;
  reacts(scenarioOf('fjern-overflodige-lisenser'), [
    ['licences', undefined],
    [`${sales}; user anne`, undefined],
    [
      `${sales}; user bjorn; remove`,
      'right',
      /^Bjørn Prøve var et riktig valg\.$/,
      /^Logget inn sist 02\.03\.2026\. Av dem som beholder planen, har ingen/,
    ],
    [
      `${sales}; user anne; remove`,
      'unwise',
      /^Anne Eksempel logget inn 23\.11\.2026\. Er det riktig person\?$/,
      /Bjørn Prøve har ikke logget inn siden 02\.03\.2026/,
    ],
    // Said once: the next reaction is about something else.
    [`${sales}; user anne; remove; user bjorn`, undefined],
    [`${sales}; user anne; remove; user bjorn; remove`, 'right', /Bjørn Prøve/],
    [
      `${service}; user gro; remove`,
      'refused',
      /^Gro Sakseier: «Brukeren har åpne saker/,
      /^En som eier åpne saker \(her: 2\), kan ikke miste lisensen.*Uten lisens/,
    ],
    [`${service}; user jon; remove`, 'refused', /Jon Skisse/, /eier åpne saker \(her: 1\)/],
    [
      'licences; activate; confirm',
      'refused',
      /^«Aktiver» kunne ikke brukes\.$/,
      /2 for mange i Sales Premium og 1 for mange i Service Premium\. Når tallene stemmer/,
    ],
    [`${all}; ok`, undefined],
    [`${all}; ok; confirm`, undefined],
    [`${all}; ok; confirm; finish`, 'right', /er aktivert/, /stemmer med bestillingen/],
    [
      'licences; users; user kari; set plan=; save',
      'harm',
      /^Kari Eksempel mistet Marketing Essentials\.$/,
      /alle får plass/,
    ],
    [
      'licences; users; user bjorn; set plan=; save',
      'unwise',
      /før du hadde sett tallene/,
      /Hvis tallene ikke stemmer, skal ingen miste noe/,
    ],
    ['licences; users; user gro; set plan=; save', 'refused', /ikke lagret/, /eier åpne saker/],
    ['licences; users; user kari; set plan=Sales Premium; save', 'refused', /ikke lagret/, /Ingen lisens er/],
  ]);
});

test('nothing is said before anything is done', () => {
  expect(said(scenarioOf('fjern-overflodige-lisenser'), '')).toBeUndefined();
});

test('who goes straight over to the agreed plan has got it, and is not told of as having lost the old one', () => {
  const scenario = aScenario({
    Sales: { users: 1, newTotal: 0 },
    Service: { users: 0, spare: 1, newTotal: 1 },
  });
  const users = scenario.users.map((user) => ({ ...user, newPlan: 'Service' }));
  const way = 'licences; activate; cancel; users; user sales1; set plan=Service; save';
  expect(said({ ...scenario, users }, way)).toMatchObject({
    kind: 'right',
    said: [{ text: 'Sales 1 har fått Service.' }],
  });
});

test('an action with several faults is told of them all, worst first', () => {
  const { kind, said: all } =
    said(
      aScenario({ Sales: { users: 3, newTotal: 2 } }),
      'licences; users; user sales2; set former=on; save',
    ) ?? {};
  expect(kind).toBe('harm');
  expect(all?.map(({ text }) => text)).toEqual([
    'Du tok mer enn det som var avtalt fra Sales 2.',
    'Sales 2 mistet planen før du hadde sett tallene i den nye lisensen.',
    'Sales 2 logget inn 02.11.2026. Er det riktig person?',
  ]);
});

describe('when the numbers are not what was ordered', () => {
  const scenario = scenarioOf('tallene-stemmer-ikke');
  const ask = 'licences; activate; cancel; help; contact';
  reacts(scenario, [
    [
      'licences; activate; confirm',
      'refused',
      /kunne ikke brukes/,
      /2 for mange.*Den nye lisensen gir 3.*ikke aktivere noe\.$/,
    ],
    ['licences; activate; cancel', 'right', /riktig å stoppe/, /gir 3 Sales Premium, men dere har bestilt 5/],
    [
      'licences; activate; excess; plan Sales Premium; user bjorn; remove',
      'harm',
      /mistet Sales Premium/,
      /skal du ikke fjerne noe, men kontakte SuperOffice/,
    ],
    [`${ask}; set reason=numbers; send`, 'right', /riktig henvendelse/, /Bare SuperOffice kan rette/],
    [`${ask}; set reason=licences; send`, undefined],
  ]);
});

describe('when no new licence comes', () => {
  reacts(scenarioOf('betalingen-mangler'), [
    ['licences; activate', 'refused', /Ingen skal miste/, /når betalingen er registrert/],
    ['licences; activate; pay', 'right', /riktig å spørre/, /betalingen mangle/],
    ['pay', undefined],
  ]);
  reacts(scenarioOf('oppgradert-uten-avtale'), [
    ['licences; activate', 'refused', /Ingen skal miste/, /en annen enn hos SuperOffice/],
  ]);
  const file = 'licences; activate; help; contact; set reason=file; send; from-file';
  reacts(scenarioOf('onsite-uten-nett'), [
    ['licences; activate', 'refused', /Ingen skal miste/, /når ikke lisenstjenesten/],
    [`${file}; file annen`, 'refused', /ble ikke brukt/, /ett serienummer/],
    [`${file}; file riktig`, 'right', /riktig fil/, /bestillingen før/],
  ]);
});

describe('in the wrong installation', () => {
  reacts(scenarioOf('feil-installasjon'), [
    ['licences; activate; confirm; finish', 'harm', /en annen installasjon/, /«Hjelp» > «Om» først/],
    ['close; personal; logout; login production', 'right', /riktig adresse/, /kunde-ID Cust99999/],
    ['close; personal; logout; login bookmark', undefined],
  ]);
});

describe('with another plan, seats, and requests in the way', () => {
  const removed =
    'licences; activate; excess; plan Sales Essentials; user anne; remove; user bjorn; remove; user camilla; remove';
  const change = `${removed}; ok; confirm; finish; users; user anne; set plan=Sales Premium; save`;
  reacts(scenarioOf('bytt-brukerplan'), [
    [
      'licences; activate; excess; plan Sales Essentials; user anne; remove',
      'right',
      /^Anne Eksempel skal over på Sales Premium\.$/,
      /må bort før/,
    ],
    [change, 'right', /har fått Sales Premium/, /neste gang/],
  ]);
  reacts(scenarioOf('plasser-i-crm-suite'), [
    ['licences; users; user bjorn; set login=off; save', 'right', /Bjørn Prøve/, /avtalt/],
    ['licences; users; user anne; set login=off; save', 'harm', /mistet plassen/, /ikke avtalt/],
  ]);
  const requests = `licences; activate; excess; plan Service Premium; user gro; remove; cancel; cancel; crm;
    requests; find; set owner=gro; set status=open; search; mark all; bulk; set field=owner`;
  reacts(scenarioOf('gi-apne-saker-ny-eier'), [
    [
      `${requests}; set value=ida; update; yes`,
      'right',
      /^Gro Sakseier eier ikke åpne saker/,
      /kan lisensen/,
    ],
    [`${requests}; set value=gro; update; yes`, undefined],
  ]);
});

describe('with own numbers', () => {
  const scenario = withOwn({
    plans: [{ name: 'Sales Premium', inUse: 4, newTotal: 3 }],
    users: [
      { name: 'Anne', plan: 'Sales Premium', lastLogin: '2026-03-02', openRequests: 0 },
      { name: 'Bjørn', plan: 'Sales Premium', lastLogin: '2026-11-23', openRequests: 0 },
      { name: 'Camilla', plan: 'Sales Premium' },
    ],
  });
  const open = 'licences; activate; excess; plan Sales Premium';
  reacts(scenario, [
    [`${open}; user u1; remove`, 'suggested', /^Anne mistet Sales Premium\.$/, /^Etter listen din/],
    [`${open}; user u2; remove`, 'unwise', /^Bjørn logget inn 23\.11\.2026/, /^Anne har ikke logget inn/],
    [`${open}; user u3; remove`, 'open', /^Du valgte Camilla selv\.$/, /Vi vet ikke nok/],
    [`${open}; user u4; remove`, 'open', /oppdiktet bruker/, /Finn ut hvem/],
    [`${open}; user u1; remove; ok; confirm; finish`, 'right', /aktivert/, /lisensen gir\.$/],
  ]);

  describe('and a plan of which nobody knows the numbers', () => {
    const { plans, users } = {
      plans: [{ name: 'Sales Premium', inUse: 1, newTotal: 1 }, { name: 'Service Premium' }],
      users: [],
    };
    reacts(withOwn({ plans, users }), [
      [
        'licences; activate; confirm; finish',
        'right',
        /aktivert/,
        /vet vi ikke: Tallene for Service Premium mangler/,
      ],
    ]);
  });
});

// Praise for every click would be noise, and praise for a part of a mistake would be wrong.
describe('nothing is called right', () => {
  const excess = scenarioOf('fjern-overflodige-lisenser');
  const removal = 'licences; activate; excess';
  const beyond = 'licences; users; user kari; set plan=; save; licences; activate; excess';
  const handOver =
    'close; requests; find; set owner=gro; set status=open; search; mark all; bulk; set field=owner';
  const waiting =
    'user anne; remove; user bjorn; remove; user camilla; remove; ok; confirm; finish; users; user';

  describe('about stopping where the numbers are those of the order, or where nothing was to be activated', () => {
    reacts(excess, [['licences; activate; cancel', undefined]]);
    reacts(scenarioOf('feil-installasjon'), [['licences; activate; cancel', undefined]]);
    reacts(scenarioOf('tallene-stemmer-ikke'), [['close; help; contact; cancel', undefined]]);
  });

  describe('about asking where SuperOffice is not needed', () => {
    reacts(excess, [['close; help; contact; set reason=licences; send', undefined]]);
  });

  describe('about giving requests away before they are in the way', () => {
    reacts(scenarioOf('gi-apne-saker-ny-eier'), [[`${handOver}; set value=ida; update; yes`, undefined]]);
  });

  describe('while harm has to be undone', () => {
    reacts(excess, [[`${beyond}; plan Sales Premium; user bjorn; remove`, undefined]]);
  });

  describe('about somebody of whom too much was taken already', () => {
    const scenario = aScenario({ Sales: { users: 3, leaving: 1, newTotal: 2 } });
    const shut = 'licences; users; user sales1; set login=off; save';
    reacts(scenario, [
      [shut, 'unwise', /mer enn det som var avtalt fra Sales 1/],
      [`${shut}; licences; activate; excess; plan Sales; user sales1; remove`, undefined],
    ]);
  });

  describe('about others than who has got the new plan', () => {
    reacts(scenarioOf('bytt-brukerplan'), [
      [
        `${removal}; plan Sales Essentials; ${waiting} bjorn; set plan=Sales Premium; save`,
        'right',
        /^Bjørn Prøve har fått Sales Premium\.$/,
      ],
    ]);
  });
});
