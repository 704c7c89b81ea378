import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lostPlan } from '../../../src/licence-simulator/goal.ts';
import { play, playAll } from '../../../src/licence-simulator/play.ts';
import {
  boughtOf,
  canActivate,
  installationOf,
  openRequestsOf,
  plansOf,
  seatsOf,
  usersOf,
} from '../../../src/licence-simulator/rules.ts';
import { type State, start } from '../../../src/licence-simulator/state.ts';
import { anyKind, anyScenario } from './scenarios.ts';
import { someChoices, walk } from './walks.ts';

/** Holds for every state that any walk through any scenario reaches. */
function always(check: (state: State, before: State | undefined) => void) {
  fc.assert(
    fc.property(anyKind, someChoices, (scenario, choices) => {
      const { states } = walk(scenario, choices);
      for (const [i, state] of states.entries()) check(state, states[i - 1]);
    }),
  );
}

const plansHeld = (state: State) =>
  plansOf(state).flatMap(({ name }) => usersOf(state, name).map(({ id }) => id));

describe('no sequence of actions breaks the licence rules', () => {
  test('nobody comes or goes', () => {
    always((state) => {
      const ids = (users: readonly { id: string }[]) => users.map(({ id }) => id);
      expect(ids(state.users)).toEqual(ids(installationOf(state).users));
      expect(ids(state.requests)).toEqual(ids(installationOf(state).requests));
    });
  });

  test('every user holds one plan at most', () => {
    always((state) => {
      expect(new Set(plansHeld(state)).size).toBe(plansHeld(state).length);
    });
  });

  test('seats are conserved: in use and free make what was bought, now and after', () => {
    always((state) => {
      for (const plan of plansOf(state)) {
        expect(plan.inUse).toBe(usersOf(state, plan.name).length);
        expect(plan.inUse + plan.free).toBe(plan.total);
        expect(plan.inUse + plan.newFree).toBe(plan.newTotal);
        expect(plan.added).toBe(plan.newTotal - plan.total);
        expect(plan.excess).toBe(Math.max(0, -plan.newFree));
      }
    });
  });

  test('never more are assigned than were bought', () => {
    always((state) => {
      for (const plan of plansOf(state)) expect(plan.inUse).toBeLessThanOrEqual(boughtOf(state, plan));
    });
  });

  test('the new licence is activated only when no plan has too many', () => {
    always((state) => {
      if (state.dialog?.name === 'activating') expect(canActivate(state)).toBe(true);
    });
  });

  test('a licence comes only where it can be fetched', () => {
    always((state) => {
      if (!state.activated) return;
      const { activation } = state.scenario;
      expect(activation === 'works' || (activation === 'network' && state.fetched)).toBe(true);
      expect(state.scenario.suite).toBeUndefined();
    });
  });

  test('nobody who owns open requests loses the licence, or gets another in its place', () => {
    always((state, before) => {
      if (!before || state.inProduction !== before.inProduction) return;
      for (const user of before.users) {
        const now = state.users.find(({ id }) => id === user.id);
        if (user.plan && now?.plan !== user.plan) expect(openRequestsOf(before, user.id)).toEqual([]);
      }
    });
  });

  test('the dialog for excess takes nobody beyond what must go', () => {
    always((state, before) => {
      if (state.dialog?.name !== 'remove-excess' || !before) return;
      for (const plan of plansOf(state)) {
        const inUse = plansOf(before).find(({ name }) => name === plan.name)?.inUse ?? 0;
        if (plan.inUse < inUse) expect(plan.inUse).toBeGreaterThanOrEqual(plan.newTotal);
      }
    });
  });

  test('who is marked as «Sluttet» has neither plan nor login', () => {
    always(({ users }) => {
      for (const user of users.filter(({ former }) => former))
        expect(user).toMatchObject({ plan: '', canLogIn: false });
    });
  });

  test('no seat is taken beyond what was bought, but those that were', () => {
    always((state, before) => {
      const now = seatsOf(state);
      if (now && before && now.inUse > (seatsOf(before)?.inUse ?? 0))
        expect(now.inUse).toBeLessThanOrEqual(now.seats);
    });
  });

  test('a request has an owner of the installation', () => {
    always(({ requests, users }) => {
      for (const { owner } of requests) expect(users.map(({ id }) => id)).toContain(owner);
    });
  });

  test('a chosen user holds the chosen plan', () => {
    always((state) => {
      const { dialog } = state;
      if (dialog?.name !== 'remove-excess' || !dialog.user) return;
      expect(usersOf(state, dialog.plan ?? '').map(({ id }) => id)).toContain(dialog.user);
    });
  });
});

describe('undo', () => {
  test('is the replay of a prefix, exactly', () => {
    fc.assert(
      fc.property(anyKind, someChoices, (scenario, choices) => {
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
      fc.property(anyKind, someChoices, (scenario, choices) => {
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
      if (states.length === 1) expect(lostPlan(states[0] as State)).toEqual([]);
    }),
  );
});

test('the walks do reach every screen and dialog, so that the rules above are tried there', () => {
  const seen = new Set<string>();
  for (const [scenario, choices] of fc.sample(fc.tuple(anyKind, someChoices), { numRuns: 600, seed: 1 }))
    for (const { dialog, base, activated } of walk(scenario, choices).states)
      seen.add(dialog?.name ?? (activated ? `${base.name}, activated` : base.name));
  for (const name of [
    ...['warning', 'activate', 'remove-excess', 'activating', 'file', 'user', 'request', 'bulk', 'about'],
    ...['contact', 'home', 'login', 'licences', 'users', 'requests', 'licences, activated'],
  ])
    expect(seen).toContain(name);
});
