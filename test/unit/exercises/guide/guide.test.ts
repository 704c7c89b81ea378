import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wayOf } from '../../../../src/exercises/core/moments.ts';
import { play, playAll } from '../../../../src/exercises/core/play.ts';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { type State, start } from '../../../../src/exercises/core/state.ts';
import { withExcess } from '../../../../src/exercises/core/with-excess.ts';
import { mistakesOf } from '../../../../src/exercises/guide/all-mistakes.ts';
import { isDone } from '../../../../src/exercises/guide/goal.ts';
import { guide } from '../../../../src/exercises/guide/guide.ts';
import { harmsOf } from '../../../../src/exercises/guide/harms.ts';
import { excessList } from '../../troubleshooter/arbitraries.ts';
import { actions, anyKind, aRequest, aScenario, changingPlan, exercise, scenarios } from '../scenarios.ts';
import { someChoices, walk } from '../walks.ts';

const reached = (written: string, scenario: ScenarioData = exercise) => playAll(scenario, actions(written));

/** The states from this one to the end, following the guide, or to where it stops helping. */
function followed(from: State): State[] {
  const states = [from];
  for (let state = from; !isDone(state) && states.length <= 400; ) {
    const advice = guide(state);
    const action = advice.next ?? (state.dialog?.name === 'activating' ? 'finish' : undefined);
    const next = action ? play(state, action) : state;
    if (next === state) break;
    states.push(next);
    state = next;
  }
  return states;
}

const isHarmed = (state: State) => harmsOf(state).length > 0;

/** Wherever the choices lead, the guide leads to the end; if harm was done, it says so, and leads there after undo. */
function leadsToTheEnd(scenario: ScenarioData, choices: Parameters<typeof walk>[1]) {
  const { states } = walk(scenario, choices);
  const from = states.at(-1) as State;
  if (isHarmed(from) && from.dialog?.name !== 'activating')
    expect(guide(from)).toMatchObject({ wrong: true });
  // An activation in progress needs no guide.
  const sound = states.findLast((state) => !isHarmed(state) && state.dialog?.name !== 'activating') as State;
  const way = followed(sound);
  expect(isDone(way.at(-1) as State)).toBe(true);
  for (const state of way) expect(harmsOf(state)).toEqual([]);
}

describe.each(scenarios)('following the guide in «%s»', (_, scenario) => {
  test('leads to the end, and does no harm', () => {
    const end = followed(start(scenario)).at(-1) as State;
    expect(isDone(end)).toBe(true);
    expect(mistakesOf(end)).toEqual([]);
  });

  test('leads to the end from any detour, or to undo', () => {
    fc.assert(
      fc.property(someChoices, (choices) => leadsToTheEnd(scenario, choices)),
      { numRuns: 60 },
    );
  });

  test('leads on from every step of the way that the editor wrote', () => {
    const way = wayOf(scenario);
    way.forEach((_, i) => {
      expect(isDone(followed(playAll(scenario, way.slice(0, i))).at(-1) as State)).toBe(true);
    });
  });
});

describe('following the guide', () => {
  test('leads to the end from any detour in any scenario, or to undo', () => {
    fc.assert(fc.property(anyKind, someChoices, leadsToTheEnd), { numRuns: 300 });
  });

  test('leads to the end with the numbers of any link', () => {
    fc.assert(
      fc.property(excessList, someChoices, (excess, choices) =>
        leadsToTheEnd(withExcess(exercise, excess), choices),
      ),
      { numRuns: 50 },
    );
  });
});

describe('the guide', () => {
  test('always says what to do and why', () => {
    fc.assert(
      fc.property(anyKind, someChoices, (scenario, choices) => {
        for (const state of walk(scenario, choices).states) {
          const { text, why } = guide(state);
          expect(text).not.toMatch(/^$|undefined|NaN/);
          expect(why).not.toMatch(/^$|undefined|NaN/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('always points at something that the screen offers', () => {
    fc.assert(
      fc.property(anyKind, someChoices, (scenario, choices) => {
        for (const state of walk(scenario, choices).states) {
          const { next, wrong } = guide(state);
          if (next) expect(play(state, next)).not.toBe(state);
          else expect(wrong || isDone(state) || state.dialog?.name === 'activating').toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each<[moment: string, way: string, next: string]>([
    ['at the warning', '', 'licences'],
    ['after closing the warning', 'close', 'menu'],
    ['at the licences', 'licences', 'activate'],
    ['after asking to buy', 'licences; buy', 'activate'],
    ['at the status', 'licences; status', 'superoffice'],
    ['at the users', 'licences; users', 'licences'],
    ['at the activation with too many', 'licences; activate', 'excess'],
    ['at the activation that was refused', 'licences; activate; confirm', 'excess'],
    ['at the removal', 'licences; activate; excess', 'plan Sales Premium'],
    [
      'in a plan that has none too many',
      'licences; activate; excess; plan Marketing Essentials',
      'plan Sales Premium',
    ],
    ['in a plan with too many', 'licences; activate; excess; plan Sales Premium', 'user bjorn'],
    ['with a user chosen', 'licences; activate; excess; plan Sales Premium; user eli', 'remove'],
    ['after a refusal', 'licences; activate; excess; plan Service Premium; user gro; remove', 'user hans'],
  ])('%s points at the next control', (_, way, next) => {
    expect(guide(reached(way)).next).toBe(next);
  });

  test('says to compare with the order, and to stop if it is wrong, before it leads to the removal', () => {
    const { text, why } = guide(reached('licences; activate'));
    expect(text).toContain('bestilt');
    expect(why).toContain('kontakte SuperOffice');
  });

  test('names who has not logged in for the longest time among those who still hold the plan', () => {
    expect(guide(reached('licences; activate; excess; plan Sales Premium')).why).toContain('Bjørn Prøve');
    const next = reached('licences; activate; excess; plan Sales Premium; user bjorn; remove');
    expect(guide(next).why).toContain('Eli Test');
  });
});

describe('at a card of a user', () => {
  const busy = aScenario({ Sales: { users: 2, busy: 1, newTotal: 1 } });

  test.each<[why: string, scenario: ScenarioData, way: string, says: RegExp]>([
    ['that is refused for open requests', busy, 'user sales1; set plan=; save', /eier åpne saker/],
    ['that is not marked as former for them', busy, 'user sales1; set former=on; save', /eier åpne saker/],
    [
      'that is refused as no licence is free',
      changingPlan(1),
      'user salesessentials1; set plan=Sales Premium; save',
      /Ingen lisens er ledig/,
    ],
    ['that nothing is wrong with', busy, 'user sales1', /noe annet/],
  ])('%s, the guide says why, and leads out of it', (_, scenario, way, says) => {
    const advice = guide(reached(`licences; users; ${way}`, scenario));
    expect(advice.next).toBe('cancel');
    expect(advice.why).toMatch(says);
  });

  test('a login that was switched off beside the plan is not saved along with it', () => {
    const way =
      'licences; activate; excess; plan Sales Essentials; user salesessentials1; remove; ok; confirm; finish; users; user salesessentials1';
    expect(guide(reached(`${way}; set login=off`, changingPlan(1))).next).toBe('cancel');
    expect(guide(reached(way, changingPlan(1))).next).toBe('set plan=Sales Premium');
  });
});

describe('with open requests', () => {
  const scenario = aScenario(
    { Service: { users: 3, leaving: 1, newTotal: 2 } },
    { requests: ['1', '2'].map((id) => aRequest(id, 'service1')).concat(aRequest('3', 'service2')) },
  );
  const refused =
    'licences; activate; excess; plan Service; user service1; remove; cancel; cancel; crm; requests';
  const found = (search: string, then: string) =>
    guide(reached(`${refused}; find; ${search}; search; ${then}`, scenario));

  test('the guide leads away from closing what somebody can take over', () => {
    expect(found('set owner=service1', 'request 1; set status=closed').next).toBe('set status=open');
    expect(found('set owner=service1', 'mark all; bulk; set field=status; set value=closed').next).toBe(
      'set field=owner',
    );
  });

  test('the guide does not change more than was meant', () => {
    const { next, why } = found('set owner=', 'mark all; bulk; set field=owner; set value=service3');
    expect(next).toBe('cancel');
    expect(why).toContain('ville også blitt endret');
  });

  test('the guide says that a request gets a new owner, or is not open any more: what was chosen', () => {
    expect(found('set owner=service1', 'request 1; set owner=service3')).toMatchObject({
      next: 'save',
      why: expect.stringContaining('ny eier'),
    });
    const alone = aScenario({ Service: { users: 1, busy: 1, newTotal: 0 } });
    const way = `${refused}; find; search; request 001; set status=closed`;
    const advice = guide(reached(way, alone));
    expect(advice).toMatchObject({ next: 'save', why: expect.stringContaining('ikke saken åpen') });
    expect(advice.why).not.toContain('ny eier');
  });
});

test('a removal is said to leave what it leaves: more too many, or none', () => {
  const chosen = 'licences; activate; excess; plan Sales Premium; user bjorn';
  expect(guide(reached(chosen)).why).toContain('1 for mange igjen');
  expect(guide(reached(`${chosen}; remove; user eli`)).why).toContain('ikke flere for mange');
});

test('at the end, it is said that postponed requests may count in the product', () => {
  const handOver = scenarios.find(([id]) => id === 'gi-apne-saker-ny-eier')?.[1] as ScenarioData;
  const end = followed(start(handOver)).at(-1) as State;
  expect(isDone(end)).toBe(true);
  expect(guide(end).why).toMatch(/Gro Sakseier.*utsatte saker.*vet ikke/);
  const other = followed(start(exercise)).at(-1) as State;
  expect(guide(other).why).not.toContain('utsatte');
});
