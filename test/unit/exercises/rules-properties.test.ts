import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { play, playAll } from '../../../src/exercises/core/play.ts';
import { canActivate, installationOf, plansOf, seatsOf, usersOf } from '../../../src/exercises/core/rules.ts';
import { type State, start } from '../../../src/exercises/core/state.ts';
import { mistakesOf } from '../../../src/exercises/guide/all-mistakes.ts';
import { groupsOf } from '../../../src/exercises/guide/groups.ts';
import { anyKind, anyScenario } from './scenarios.ts';
import { someChoices, walk } from './walks.ts';

/** Checks every state that any walk through any scenario reaches. */
function always(check: (state: State, before: State | undefined) => void) {
  fc.assert(
    fc.property(anyKind, someChoices, (scenario, choices) => {
      const { states } = walk(scenario, choices);
      for (const [i, state] of states.entries()) check(state, states[i - 1]);
    }),
  );
}

/**
 * Who holds a plan and who can log in, counted from the data alone: with the rules themselves, a wrong rule would
 * confirm itself.
 */
function holdersOf({ users, dialog }: State, plan: string): string[] {
  const waiting = dialog?.name === 'remove-excess' ? dialog.draft : [];
  const ids: string[] = [];
  for (const user of users)
    if (user.plan === plan && user.deleted !== true && !waiting.includes(user.id)) ids.push(user.id);
  return ids;
}

const whoCanLogIn = ({ users }: State) => users.filter((user) => user.canLogIn && user.deleted !== true);

/** The scenario's plans in the current installation. */
const plansWritten = ({ scenario, inProduction }: State) =>
  (inProduction && scenario.production ? scenario.production : scenario).plans;

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
      const held = plansOf(state).flatMap(({ name }) => usersOf(state, name).map(({ id }) => id));
      expect(new Set(held).size).toBe(held.length);
    });
  });

  test('seats are conserved: the holders and the free make what the scenario says was bought, now and after', () => {
    always((state) => {
      const plans = plansOf(state);
      const written = plansWritten(state);
      expect(plans.map(({ name }) => name)).toEqual(written.map(({ name }) => name));
      for (const [i, { name, total, newTotal }] of written.entries()) {
        const holders = holdersOf(state, name);
        expect(usersOf(state, name).map(({ id }) => id)).toEqual(holders);
        expect(plans[i]).toMatchObject({
          inUse: holders.length,
          free: total - holders.length,
          newFree: newTotal - holders.length,
          added: newTotal - total,
        });
      }
    });
  });

  test('the excess is what must go, and no more', () => {
    always((state) => {
      for (const { name, newTotal, excess } of plansOf(state)) {
        const left = holdersOf(state, name).length - excess;
        if (excess) expect(left).toBe(newTotal);
        else expect(left).toBeLessThanOrEqual(newTotal);
      }
    });
  });

  test('a licence is lost or changed only by what is saved: «OK» in the dialog for excess, or a card', () => {
    always((state, before) => {
      if (!before || state.inProduction !== before.inProduction) return;
      const changed = state.users.filter(({ plan }, i) => plan !== before.users[i]?.plan).map(({ id }) => id);
      const { dialog } = before;
      const allowed =
        dialog?.name === 'remove-excess' ? dialog.draft : dialog?.name === 'user' ? [dialog.user] : [];
      for (const id of changed) expect(allowed).toContain(id);
    });
  });

  test('never more are assigned than were bought', () => {
    always((state) => {
      for (const { name, total, newTotal } of plansWritten(state))
        expect(holdersOf(state, name).length).toBeLessThanOrEqual(state.activated ? newTotal : total);
    });
  });

  test('the new licence can be activated, and is, only when no plan has too many', () => {
    always((state) => {
      const fits = plansWritten(state).every(
        ({ name, newTotal }) => holdersOf(state, name).length <= newTotal,
      );
      expect(canActivate(state)).toBe(fits);
      if (state.dialog?.name === 'activating') expect(fits).toBe(true);
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
        if (user.plan && now?.plan !== user.plan)
          expect(before.requests).not.toContainEqual(
            expect.objectContaining({ owner: user.id, status: 'open' }),
          );
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
      const seats = seatsOf(state);
      if (!seats) return;
      const inUse = whoCanLogIn(state).length;
      expect(seats.inUse).toBe(inUse);
      if (before && inUse > whoCanLogIn(before).length) expect(inUse).toBeLessThanOrEqual(seats.seats);
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
      expect(mistakesOf(start(before))).toEqual([]);
      expect(groupsOf(start(before)).flatMap(({ lost }) => lost)).toEqual([]);
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
