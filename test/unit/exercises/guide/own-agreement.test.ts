import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnNumbers } from '../../../../src/exercises/core/own-numbers.ts';
import { playAll } from '../../../../src/exercises/core/play.ts';
import { plansOf } from '../../../../src/exercises/core/rules.ts';
import { start } from '../../../../src/exercises/core/state.ts';
import { mistakesOf } from '../../../../src/exercises/guide/all-mistakes.ts';
import { aimOf } from '../../../../src/exercises/guide/goal.ts';
import { guide } from '../../../../src/exercises/guide/guide.ts';
import { suggestionsIn } from '../../../../src/exercises/guide/own-suggestions.ts';
import { rightRemovalsOf } from '../../../../src/exercises/guide/removals.ts';
import { goodOf, verdictOf } from '../../../../src/exercises/guide/verdict.ts';
import { planRemovals } from '../../../../src/licence-plan/plan/plan.ts';
import { anyOwn, follow, inventedAnew, withOwn } from '../own.ts';
import { someChoices, walk } from '../walks.ts';

const steps = fc.array(fc.nat(), { minLength: 30, maxLength: 120, size: 'max' });
const anyDay = fc.constantFrom('1999-01-01', '2026-11-26', '');

/** The licence plan's result for the same numbers. */
function planOf({ plans, users }: OwnNumbers) {
  const list = users.map((user, i) => ({
    ...user,
    id: `${i}`,
    left: user.left ?? false,
    lastLogin: user.lastLogin,
    openRequests: user.openRequests,
  }));
  const numbers = plans.map(({ name, inUse, newTotal, told }) => ({
    name,
    inUse,
    newTotal,
    ...(told === undefined ? {} : { told }),
  }));
  const kept = new Set(list.filter(({ kept }) => kept).map(({ id }) => id));
  return planRemovals(numbers, list, kept).plans;
}

describe('for any plans and users, any field of which may be missing', () => {
  test('plan and exercise agree about how many must go, and whom to ask in which order', () => {
    fc.assert(
      fc.property(anyOwn, (own) => {
        const scenario = withOwn(own);
        const shown = plansOf(start(scenario));
        for (const [i, { name, mustGo, holders }] of planOf(own).entries()) {
          expect(shown[i]).toMatchObject({ name, excess: mustGo ?? 0 });
          const named = suggestionsIn(scenario, name).filter(
            ({ person }) => !person.invented?.includes('name'),
          );
          expect(named.map(({ person, advice }) => [person.name, advice])).toEqual(
            holders.map(({ name, advice }) => [name, advice]),
          );
        }
      }),
    );
  });

  test('the guide suggests whom the plan does, in its order, and nobody else', () => {
    fc.assert(
      fc.property(anyOwn, steps, (own, which) => {
        const scenario = withOwn(own);
        const { states } = follow(scenario, which);
        for (const { name, holders } of planOf(own)) {
          const aims = states.map(aimOf);
          const suggested = aims.flatMap((aim) =>
            (aim?.to === 'remove' || aim?.to === 'hand-over') && aim.user.plan === name ? aim.user.name : [],
          );
          const told = suggested.filter((one, i) => one !== suggested[i - 1]);
          const planned = holders.filter(({ advice }) => advice === 'remove').map(({ name }) => name);
          const inOrder = planned.filter((one, i) => one !== planned[i - 1]);
          expect(inOrder.slice(0, told.length)).toEqual(told);
        }
      }),
    );
  });

  test('the end never calls wrong whom the guide suggested', () => {
    fc.assert(
      fc.property(anyOwn, someChoices, (own, choices) => {
        const scenario = withOwn(own);
        for (const state of walk(scenario, choices).states) {
          const suggested = scenario.plans.flatMap(({ name }) =>
            suggestionsIn(scenario, name).flatMap(({ person, advice }) =>
              advice === 'remove' ? person : [],
            ),
          );
          for (const mistake of mistakesOf(state)) {
            if (mistake.kind === 'stays' || mistake.kind === 'recent' || mistake.kind === 'kept')
              expect(mistake.users.filter((user) => suggested.includes(user))).toEqual([]);
          }
        }
      }),
    );
  });

  test('no suggestion and no verdict rests on anything invented: other inventions change none', () => {
    fc.assert(
      fc.property(anyOwn, someChoices, anyDay, fc.nat(3), (own, choices, day, more) => {
        const scenario = withOwn(own);
        const other = inventedAnew(scenario, day, more);
        const { actions } = walk(scenario, choices);
        for (const end of [actions, actions.slice(0, actions.length >> 1)]) {
          const state = playAll(scenario, end);
          const same = playAll(other, end);
          expect(aimOf(same)?.to).toBe(aimOf(state)?.to);
          expect(guide(same).next).toBe(guide(state).next);
          const keys = (of: typeof goodOf, at: typeof state) => of(at).map(({ key }) => key);
          expect(keys(verdictOf, same)).toEqual(keys(verdictOf, state));
          expect(keys(goodOf, same)).toEqual(keys(goodOf, state));
        }
      }),
    );
  });

  test('nobody about whom nothing is known is suggested, praised or blamed as a person', () => {
    fc.assert(
      fc.property(anyOwn, someChoices, (own, choices) => {
        const { states } = walk(withOwn(own), choices);
        for (const state of states) {
          const unknown = state.scenario.users.filter(
            ({ leaving, invented }) => !leaving && invented?.includes('lastLogin'),
          );
          const aim = aimOf(state);
          if (aim && 'user' in aim) expect(unknown.map(({ id }) => id)).not.toContain(aim.user.id);
          const judged = mistakesOf(state).flatMap((mistake) =>
            mistake.kind === 'stays' || mistake.kind === 'recent'
              ? [...mistake.users, ...mistake.instead]
              : [],
          );
          expect(judged.filter((user) => unknown.includes(user))).toEqual([]);
          const praised = goodOf(state).map(({ key }) => key);
          expect(unknown.filter(({ id }) => praised.includes(`good ${id}`))).toEqual([]);
        }
      }),
    );
  });

  test('no text tells an invented day of log-in', () => {
    fc.assert(
      fc.property(anyOwn, someChoices, (own, choices) => {
        for (const state of walk(withOwn(own), choices).states) {
          const { text, why } = guide(state);
          const texts = [
            text,
            why,
            ...[...verdictOf(state), ...goodOf(state)].flatMap((one) => [one.text, one.why]),
          ];
          expect(texts.filter((one) => one.includes('15.01.2026'))).toEqual([]);
        }
      }),
    );
  });

  test('nothing is said about removals from a plan of which nobody knows how many must go', () => {
    fc.assert(
      fc.property(anyOwn, someChoices, (own, choices) => {
        for (const state of walk(withOwn(own), choices).states) {
          for (const mistake of mistakesOf(state)) {
            if (!('group' in mistake) || !mistake.group.isUnknown) continue;
            expect(mistake.kind).toBe('kept');
          }
        }
      }),
    );
  });

  test('the list for the real product holds those who lost a plan, without those called wrong', () => {
    fc.assert(
      fc.property(anyOwn, someChoices, (own, choices) => {
        const scenario = withOwn(own);
        const { actions, states } = walk(scenario, choices);
        const state = states.at(-1);
        if (!state) return;
        const blamed = mistakesOf(state).flatMap((mistake) => ('users' in mistake ? mistake.users : []));
        for (const { user, plan } of rightRemovalsOf(scenario, actions)) {
          expect(blamed).not.toContain(user);
          expect(user.plan).toBe(plan);
        }
      }),
    );
  });
});
