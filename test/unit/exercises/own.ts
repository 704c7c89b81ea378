import fc from 'fast-check';
import type { Action } from '../../../src/exercises/core/actions.ts';
import type { OwnNumbers } from '../../../src/exercises/core/own-numbers.ts';
import { ownScenario } from '../../../src/exercises/core/own-scenario.ts';
import { play } from '../../../src/exercises/core/play.ts';
import { usersOf } from '../../../src/exercises/core/rules.ts';
import type { ScenarioData, User } from '../../../src/exercises/core/scenario.ts';
import { type State, start } from '../../../src/exercises/core/state.ts';
import { guide } from '../../../src/exercises/guide/guide.ts';
import { exercise } from './scenarios.ts';

const PLANS = ['Sales Premium', 'Service Premium', 'Vår egen plan'];
/** Days, none of which is the one that the exercise invents. */
const DAYS = ['2025-02-03', '2025-11-30', '2026-03-02', '2026-06-18', '2026-11-23'];

/** A number, known or not. */
const some = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: undefined });

/** Own numbers of any kind, any field of which may be missing. */
export const anyOwn: fc.Arbitrary<OwnNumbers> = fc
  .uniqueArray(fc.constantFrom(...PLANS), { minLength: 1 })
  .chain((names) =>
    fc.record({
      plans: fc.tuple(
        ...names.map((name) =>
          fc.record({ name: fc.constant(name), inUse: some(7), newTotal: some(5), told: some(4) }),
        ),
      ),
      users: fc.array(
        fc.record({
          name: fc.constantFrom('Anne', 'Bjørn', 'Camilla', 'David', 'Eli', 'Frode', 'Gro'),
          plan: fc.constantFrom(...names),
          lastLogin: fc.option(fc.constantFrom(...DAYS, 'never'), { nil: undefined }),
          left: fc.option(fc.boolean(), { nil: undefined }),
          openRequests: fc.option(fc.constantFrom(0, 1, 7, 'some' as const), { nil: undefined }),
          kept: fc.option(fc.boolean(), { nil: undefined }),
        }),
        { maxLength: 9 },
      ),
    }),
  );

/** The exercise with own numbers. */
export function withOwn(own: OwnNumbers): ScenarioData {
  return ownScenario(exercise, own);
}

/**
 * The same scenario with other inventions: other days, names and invented numbers, and the opposite answer to who can
 * log in.
 */
export function inventedAnew(scenario: ScenarioData, day: string, more: number): ScenarioData {
  return {
    ...scenario,
    company: 'En helt annen AS',
    plans: scenario.plans.map((plan) => ({ ...plan, total: plan.total + more })),
    users: scenario.users.map(
      (user): User => ({
        ...user,
        ...(user.invented?.includes('lastLogin') ? { lastLogin: day } : {}),
        ...(user.invented?.includes('name') ? { name: `Noen andre ${user.id}` } : {}),
      }),
    ),
  };
}

/** The choice that the guide leaves to the reader: the holder with the index `which` in the open plan. */
function ownChoice(state: State, which: number): Action | undefined {
  const { dialog } = state;
  if (dialog?.name === 'remove-excess' && dialog.plan) {
    const holders = usersOf(state, dialog.plan);
    const user = holders[which % (holders.length || 1)];
    return user && `user ${user.id}`;
  }
  if (dialog?.name === 'request') return `set owner=${heirIn(state, dialog.owner)}`;
  if (dialog?.name === 'bulk') return `set value=${heirIn(state, dialog.value)}`;
  return undefined;
}

function heirIn({ users }: State, not: string): string {
  return users.find(({ id, plan }) => id !== not && plan)?.id ?? '';
}

/** Follows the guide for this many steps, choosing where it leaves the choice. */
export function follow(
  scenario: ScenarioData,
  which: readonly number[],
): { states: State[]; actions: Action[] } {
  const states = [start(scenario)];
  const actions: Action[] = [];
  for (const choice of which) {
    const state = states.at(-1) as State;
    const { next, wrong } = guide(state);
    const action = wrong ? undefined : (next ?? ownChoice(state, choice));
    if (!action) break;
    actions.push(action);
    states.push(play(state, action));
  }
  return { states, actions };
}
