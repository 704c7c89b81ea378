import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replayer } from '../../../../src/exercises/core/replayer.ts';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { refusalIn, refusalsOf } from '../../../../src/exercises/guide/refusals.ts';
import { withOwn } from '../own.ts';
import { actions, aScenario, exercise } from '../scenarios.ts';

const told = (scenario: ScenarioData, steps: string) =>
  refusalsOf(replayer(scenario), actions(steps)).map(({ text, why }) => `${text} ${why}`);

const REMOVAL = 'licences; activate; excess; plan Service Premium; user gro; remove';

test('without a refusal nothing is told', () => {
  expect(told(exercise, 'licences; activate; excess; plan Sales Premium; user bjorn; remove')).toEqual([]);
});

test('a removal that open requests stopped is told with its meaning, once', () => {
  expect(told(exercise, `${REMOVAL}; user hans; user gro; remove`)).toEqual([
    expect.stringMatching(/^Gro Sakseier: «Brukeren har åpne saker i Service.*» En som eier åpne saker/),
  ]);
});

test('what was undone is not told', () => {
  const undone = REMOVAL.replace('; user gro; remove', '; user hans; remove');
  expect(told(exercise, undone)).toEqual([]);
});

test('an activation with too many in use is told with the numbers of that time', () => {
  expect(
    told(exercise, `licences; activate; confirm; excess; plan Sales Premium; user bjorn; remove`),
  ).toEqual([expect.stringContaining('2 for mange i Sales Premium og 1 for mange i Service Premium')]);
});

test('an activation refused where the new licence is not what was ordered asks for no removal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 5 }), (newTotal, ordered) => {
      const scenario = aScenario(
        { Sales: { users: 6, newTotal } },
        { ordered: [{ plan: 'Sales', count: ordered }] },
      );
      const [said = ''] = told(scenario, 'licences; activate; confirm');
      expect(said).toContain(`${6 - newTotal} for mange i Sales`);
      expect(/må lisenser fjernes/.test(said)).toBe(newTotal === ordered);
      expect(/skal du ikke fjerne og ikke aktivere noe/.test(said)).toBe(newTotal !== ordered);
    }),
  );
});

test('a card that could not be saved says why', () => {
  expect(told(exercise, 'licences; users; user gro; set plan=; save')).toEqual([
    expect.stringMatching(/^Endringen på Gro Sakseier ble ikke lagret\. Brukeren eier åpne saker\./),
  ]);
});

test.each([
  ['payment', 'betalingen som mangler'],
  ['maintenance', 'avklare lisensen'],
  ['network', 'som en fil'],
] as const)('a licence that did not come says what that may mean: %s', (activation, meaning) => {
  const scenario = aScenario({ Sales: { users: 2, newTotal: 2 } }, { activation });
  expect(told(scenario, 'licences; activate')).toEqual([expect.stringContaining(meaning)]);
});

test('a file of another licence is told', () => {
  const scenario = aScenario(
    { Sales: { users: 2, newTotal: 2 } },
    { activation: 'network', deployment: 'onsite' },
  );
  expect(told(scenario, 'licences; from-file; file annen')).toEqual([
    expect.stringContaining('annet firmanavn og serienummer'),
  ]);
});

test('each subject is told once, in the order of the way', () => {
  const way = `licences; activate; confirm; ${REMOVAL.slice(20)}; ok; users; user gro; set plan=; save; cancel`;
  const keys = refusalsOf(replayer(exercise), actions(way)).map(({ key }) => key);
  expect(keys).toEqual(['activate', 'user gro']);
});

test('only where open requests are in the way, is it said that they are', () => {
  const isRequests = (scenario: ScenarioData, steps: string) =>
    refusalsOf(replayer(scenario), actions(steps)).map((refusal) => refusal.isRequests);
  expect(isRequests(exercise, REMOVAL)).toEqual([true]);
  expect(isRequests(exercise, 'licences; users; user gro; set plan=; save')).toEqual([true]);
  expect(isRequests(exercise, 'licences; users; user gro; set former=on; save')).toEqual([true]);
  expect(isRequests(exercise, 'licences; users; user kari; set plan=Sales Premium; save')).toEqual([
    undefined,
  ]);
  expect(isRequests(exercise, 'licences; activate; confirm')).toEqual([undefined]);
});

test('what the answer to buying says is no refusal', () => {
  expect(told(exercise, 'licences; buy')).toEqual([]);
});

test('nobody is to lose a licence because a new one did not come, and it is told beside what else was refused', () => {
  const scenario = aScenario(
    { Sales: { users: 2, newTotal: 2 } },
    { activation: 'network', deployment: 'onsite' },
  );
  const both = told(scenario, 'licences; activate; from-file; file annen');
  expect(both).toEqual([
    expect.stringContaining('Ingen skal miste lisensen sin av den grunn.'),
    expect.stringContaining('En annen fil passer ikke.'),
  ]);
  // The note belongs to the licences: elsewhere nothing is refused.
  expect(refusalIn(replayer(scenario)(actions('licences; activate; users')))).toBeUndefined();
});

test('two cards that could not be saved are told by their owners, and so is each reason', () => {
  const way = 'licences; users; user gro; set plan=; save; cancel; user kari; set plan=Sales Premium; save';
  expect(told(exercise, way)).toEqual([
    expect.stringContaining('Gro Sakseier'),
    expect.stringContaining('Kari'),
  ]);
});

test('how many requests are open is told of the exercise’s own people alone', () => {
  expect(told(exercise, REMOVAL)[0]).toMatch(/eier åpne saker \(her: \d+\), kan ikke miste/);
  const own = withOwn({
    plans: [{ name: 'Sales Premium', inUse: 2, newTotal: 1 }],
    users: [{ name: 'Anne', plan: 'Sales Premium', openRequests: 9 }],
  });
  const user = own.users.find(({ name }) => name === 'Anne')?.id;
  const said = told(own, `licences; activate; excess; plan Sales Premium; user ${user}; remove`);
  expect(said).toEqual([expect.stringMatching(/eier åpne saker, kan ikke miste/)]);
});
