import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canActivate,
  plansOf,
  play,
  playAll,
  type ScenarioData,
  type State,
  start,
  usersOf,
} from '../../../src/licence-simulator/model.ts';
import { anyScenario } from './scenarios.ts';
import { someChoices, walk } from './walks.ts';

/** Holds for every state that any walk through any scenario reaches. */
function always(check: (state: State, before: State | undefined) => void) {
  fc.assert(
    fc.property(anyScenario, someChoices, (scenario, choices) => {
      const { states } = walk(scenario, choices);
      for (const [i, state] of states.entries()) check(state, states[i - 1]);
    }),
  );
}

const gone = ({ removed, screen }: State) => [
  ...removed,
  ...(screen.name === 'remove-excess' ? screen.draft : []),
];
const holders = ({ users }: ScenarioData, plan: string) => users.filter((user) => user.plan === plan);

describe('no sequence of actions breaks the licence rules', () => {
  test('every user either holds the plan or has lost it, and nobody comes or goes', () => {
    always((state) => {
      const held = state.scenario.plans.flatMap(({ name }) => usersOf(state, name).map(({ id }) => id));
      const all = [...held, ...gone(state)].toSorted();
      expect(all).toEqual(state.scenario.users.map(({ id }) => id).toSorted());
    });
  });

  test('the number in use is the number of users who hold the plan', () => {
    always((state) => {
      for (const { name, inUse, excess, newTotal } of plansOf(state)) {
        expect(inUse).toBe(usersOf(state, name).length);
        expect(excess).toBe(Math.max(0, inUse - newTotal));
      }
    });
  });

  test('the new licence is activated only when no plan has too many', () => {
    always((state) => {
      if (state.screen.name === 'activating' || state.screen.name === 'activated')
        expect(canActivate(state)).toBe(true);
    });
  });

  test('nobody who owns open requests loses the licence', () => {
    always((state) => {
      const lost = state.scenario.users.filter(({ id }) => gone(state).includes(id));
      expect(lost.filter(({ openRequests }) => openRequests > 0)).toEqual([]);
    });
  });

  test('nobody is removed beyond what must go', () => {
    always((state) => {
      for (const { name, newTotal } of state.scenario.plans) {
        const all = holders(state.scenario, name);
        const lost = all.filter(({ id }) => gone(state).includes(id));
        expect(lost.length).toBeLessThanOrEqual(Math.max(0, all.length - newTotal));
      }
    });
  });

  test('what has been confirmed by OK is never taken back', () => {
    always((state, before) => {
      if (before) expect(state.removed.slice(0, before.removed.length)).toEqual(before.removed);
    });
  });

  test('a chosen user holds the chosen plan', () => {
    always(({ screen, ...state }) => {
      if (screen.name !== 'remove-excess' || !screen.user) return;
      expect(usersOf({ ...state, screen }, screen.plan ?? '').map(({ id }) => id)).toContain(screen.user);
    });
  });
});

describe('undo', () => {
  test('is the replay of a prefix, exactly', () => {
    fc.assert(
      fc.property(anyScenario, someChoices, (scenario, choices) => {
        const { actions, states } = walk(scenario, choices);
        states.forEach((state, i) => {
          expect(playAll(scenario, actions.slice(0, i))).toEqual(state);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('does not depend on actions that the screen did not offer', () => {
    fc.assert(
      fc.property(anyScenario, someChoices, (scenario, choices) => {
        const { actions, states } = walk(scenario, choices);
        const offered = actions.filter((action, i) => play(states[i] as State, action) !== states[i]);
        expect(playAll(scenario, offered)).toEqual(states.at(-1));
      }),
    );
  });
});

test('playing changes neither the scenario nor an earlier state', () => {
  fc.assert(
    fc.property(anyScenario, someChoices, (scenario, choices) => {
      const before = structuredClone(scenario);
      const { states } = walk(scenario, choices);
      expect(scenario).toEqual(before);
      expect(states[0]).toEqual(start(before));
    }),
  );
});

test('the walks do reach the end, so that the rules above are tried there', () => {
  const ends = fc.sample(fc.tuple(anyScenario, someChoices), { numRuns: 300, seed: 1 });
  const reached = ends.map(([scenario, choices]) => walk(scenario, choices).states.at(-1)?.screen.name);
  expect(new Set(reached)).toEqual(
    new Set(['warning', 'licences', 'activate', 'remove-excess', 'activating', 'activated']),
  );
});
