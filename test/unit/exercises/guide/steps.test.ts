import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../src/exercises/core/actions.ts';
import { replayer } from '../../../../src/exercises/core/replayer.ts';
import { guide } from '../../../../src/exercises/guide/guide.ts';
import { stepAt, stepsLeft } from '../../../../src/exercises/guide/steps.ts';
import { withOwn } from '../own.ts';
import { actions, aScenario, exercise, scenarios } from '../scenarios.ts';

describe.each(scenarios)('%s', (_, scenario) => {
  test('each step that the guide says counts one up, from 1 to the last', () => {
    const playAll = replayer(scenario);
    const done: Action[] = [];
    const counted: number[] = [];
    for (;;) {
      const state = playAll(done);
      const isMoving = state.dialog?.name === 'activating';
      const next = isMoving ? 'finish' : guide(state).next;
      if (!next) break;
      if (!isMoving) counted.push(stepAt(playAll, done)?.step ?? 0);
      done.push(next);
    }
    const of = stepsLeft(playAll([])) ?? 0;
    expect(of).toBeGreaterThan(0);
    expect(counted).toEqual(Array.from({ length: of }, (_, i) => i + 1));
    expect(stepAt(playAll, done)).toEqual({ step: of, of });
  });
});

test('a step aside leads back, and is not counted as one forward', () => {
  const playAll = replayer(exercise);
  const before = stepAt(playAll, actions('licences; activate'));
  const aside = stepAt(playAll, actions('licences; activate; cancel'));
  expect(before?.step).toBe(3);
  expect(aside?.step).toBe(2);
});

test('where only undo leads on, the step is that of before', () => {
  const playAll = replayer(aScenario({ Sales: { users: 3, newTotal: 3 } }, { activation: 'payment' }));
  const before = actions('licences; users; user sales1; set plan=');
  const wrong = [...before, ...actions('save')];
  expect(guide(playAll(wrong)).wrong).toBe(true);
  expect(stepAt(playAll, wrong)).toEqual(stepAt(playAll, before));
});

test('what cannot be done again counts as the last step, never more', () => {
  const playAll = replayer(aScenario({ Sales: { users: 2, newTotal: 1 } }));
  const of = stepsLeft(playAll([])) ?? 0;
  // With the warning closed and a menu open, there is more left than at the start.
  const way = actions('close; help');
  expect(stepsLeft(playAll(way))).toBeGreaterThan(of);
  expect(stepAt(playAll, way)).toEqual({ step: 1, of });
});

test('up to some 60 steps are counted', () => {
  const left = (users: number) => stepsLeft(replayer(aScenario({ Sales: { users, newTotal: 0 } }))([]));
  expect(left(26)).toBe(58);
  expect(left(28)).toBeUndefined();
});

test('with very many users the steps are not counted', () => {
  expect(stepsLeft(replayer(aScenario({ Sales: { users: 120, newTotal: 119 } }))([]))).toBeGreaterThan(0);
  const playAll = replayer(aScenario({ Sales: { users: 121, newTotal: 120 } }));
  expect(stepAt(playAll, [])).toBeUndefined();
});

test('a way of exactly 60 steps is counted, the activation being none of them', () => {
  const withExcess = (excess: number) =>
    stepsLeft(replayer(aScenario({ Sales: { users: excess + 1, newTotal: 1 } }))([]));
  expect(withExcess(27)).toBe(60);
  expect(withExcess(28)).toBeUndefined();
});

test('where the whole way is too long to be counted, no number is shown, not even near its end', () => {
  const playAll = replayer(aScenario({ Sales: { users: 31, newTotal: 1 } }));
  const done: Action[] = [];
  while (stepsLeft(playAll(done)) === undefined) {
    expect(stepAt(playAll, done)).toBeUndefined();
    done.push(guide(playAll(done)).next ?? 'cancel');
  }
  expect(done.length).toBeGreaterThan(0);
  expect(stepAt(playAll, done)).toBeUndefined();
});

test('own numbers: where the guide suggests nobody, each choice is a step, whoever is chosen', () => {
  const playAll = replayer(withOwn({ plans: [{ name: 'Sales Premium', told: 2 }], users: [] }));
  const way = 'licences; activate; excess; plan Sales Premium; user u3; remove; user u1; remove; ok; confirm';
  const counted = actions(way).map((_, i) => stepAt(playAll, actions(way).slice(0, i)));
  expect(counted).toEqual(counted.map((_, i) => ({ step: i + 1, of: 10 })));
});

test('own numbers: where all who have the plan are to keep it, the steps are not counted', () => {
  const kept = {
    plan: 'Sales Premium',
    kept: true,
    lastLogin: undefined,
    left: false,
    openRequests: undefined,
  };
  const users = ['Anne', 'Bjørn'].map((name) => ({ ...kept, name }));
  const playAll = replayer(withOwn({ plans: [{ name: 'Sales Premium', inUse: 2, newTotal: 1 }], users }));
  expect(stepAt(playAll, [])).toBeUndefined();
});

test('own numbers: steps are counted with somebody who can lose the plan, and not with who keeps it or owns requests', () => {
  const one = (name: string, more: object) => ({ name, plan: 'Sales Premium', ...more });
  const users = [one('Anne', { kept: true }), one('Bjørn', { openRequests: 2 }), one('Cato', {})];
  const playAll = replayer(withOwn({ plans: [{ name: 'Sales Premium', inUse: 3, newTotal: 2 }], users }));
  const cato = playAll([]).users.find(({ name }) => name === 'Cato')?.id;
  const way = `licences; activate; excess; plan Sales Premium; user ${cato}; remove; ok; confirm`;
  const counted = actions(way).map((_, i) => stepAt(playAll, actions(way).slice(0, i)));
  expect(counted).toEqual(counted.map((_, i) => ({ step: i + 1, of: 8 })));
});
