import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../src/exercises/core/actions.ts';
import { play, playAll } from '../../../../src/exercises/core/play.ts';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import type { State } from '../../../../src/exercises/core/state.ts';
import { guide } from '../../../../src/exercises/guide/guide.ts';
import { reactionTo } from '../../../../src/exercises/guide/react.ts';
import type { Reaction } from '../../../../src/exercises/guide/reaction.ts';
import { verdictOf } from '../../../../src/exercises/guide/verdict.ts';
import { anyOwn, inventedAnew, withOwn } from '../own.ts';
import { anyKind } from '../scenarios.ts';
import { boldChoices, walk } from '../walks.ts';

interface Step {
  before: State;
  action: Action;
  after: State;
  reaction: Reaction | undefined;
}

const anyScenario: fc.Arbitrary<ScenarioData> = fc.oneof(anyKind, anyOwn.map(withOwn));

function stepsOf(scenario: ScenarioData, choices: Parameters<typeof walk>[1]): Step[] {
  const { actions, states } = walk(scenario, choices);
  return actions.map((action, i) => {
    const [before, after] = [states[i] as State, states[i + 1] as State];
    return { before, action, after, reaction: reactionTo(before, action, after) };
  });
}

/** Checks every walk through any scenario, step by step. */
function always(check: (steps: Step[]) => void, scenarios = anyScenario) {
  fc.assert(fc.property(scenarios, boldChoices, (scenario, choices) => check(stepsOf(scenario, choices))));
}

/** Kind and subject of a remark, for each subject: «beyond sales1», «beyond sales2». */
function partsOf(key: string): string[] {
  const [kind = '', ...ids] = key.split(' ');
  return ids.length ? ids.map((id) => `${kind} ${id}`) : [kind];
}

const isBlame = (reaction: Reaction | undefined) => reaction?.kind === 'harm' || reaction?.kind === 'unwise';

describe('reaction and end agree', () => {
  test('what is called unwise or harm is what the end would call so, with the same words', () => {
    always((steps) => {
      for (const { after, reaction } of steps) {
        if (!reaction || !isBlame(reaction)) continue;
        const verdict = verdictOf(after);
        for (const { text, why } of reaction.said)
          expect(verdict).toContainEqual(expect.objectContaining({ text, why }));
        const grades = verdict.flatMap(({ text, grade }) =>
          reaction.said.some((said) => said.text === text) ? grade : [],
        );
        expect(grades.includes('harm') ? 'harm' : 'unwise').toBe(reaction.kind);
      }
    });
  });

  test('what the end calls wrong was told when it was done', () => {
    always((steps) => {
      const told = new Set<string>();
      for (const { after, reaction } of steps) {
        const verdict = verdictOf(after);
        for (const said of reaction?.said ?? [])
          for (const { key, text, why } of verdict)
            if (isBlame(reaction) && text === said.text && why === said.why)
              for (const part of partsOf(key)) told.add(part);
        for (const { key } of verdict) for (const part of partsOf(key)) expect(told).toContain(part);
      }
    });
  });

  test('what is called right adds nothing to what the end calls wrong', () => {
    always((steps) => {
      for (const { before, after, reaction } of steps) {
        if (reaction?.kind !== 'right' && reaction?.kind !== 'suggested') continue;
        const parts = (state: State) => verdictOf(state).flatMap(({ key }) => partsOf(key));
        expect(parts(before)).toEqual(expect.arrayContaining(parts(after)));
      }
    });
  });

  test('what the guide says to do is never blamed, and never refused but where it is to be tried', () => {
    always((steps) => {
      for (const { before } of steps) {
        const { next } = guide(before);
        if (!next) continue;
        const reaction = reactionTo(before, next, play(before, next));
        expect(isBlame(reaction)).toBe(false);
        // The new licence is requested but does not arrive, and an owner of open requests is refused once.
        if (reaction?.kind === 'refused') expect(['activate', 'remove']).toContain(next);
      }
    });
  });
});

/** Counted from the data alone, so that a wrong rule cannot confirm itself. */
function isHarmful({ scenario, users, dialog, activated, inProduction }: State): boolean {
  const here = inProduction && scenario.production ? scenario.production : scenario;
  const isAsOrdered = scenario.plans.every(
    ({ name, newTotal }) =>
      (scenario.ordered.find(({ plan }) => plan === name)?.count ?? newTotal) === newTotal,
  );
  if (activated && (!isAsOrdered || scenario.production)) return true;
  const gone = dialog?.name === 'remove-excess' ? dialog.draft : [];
  return here.plans.some(({ name, newTotal, unlisted = 0, isUnknown }) => {
    if (here.suite || isUnknown) return false;
    const had = here.users.filter(({ plan, deleted }) => plan === name && !deleted);
    const lost = had.filter(
      ({ id }) => gone.includes(id) || users.find((user) => user.id === id)?.plan !== name,
    );
    const mustGo = isAsOrdered && !scenario.production ? Math.max(0, had.length + unlisted - newTotal) : 0;
    return lost.length > mustGo;
  });
}

describe('first, do no harm', () => {
  test('nothing is called right while more are taken than must go, or against the order', () => {
    always((steps) => {
      for (const { after, reaction } of steps)
        if (reaction?.kind === 'right' || reaction?.kind === 'suggested')
          expect(isHarmful(after)).toBe(false);
    });
  });

  test('more taken than must go, or activated against the order, is called harm at once', () => {
    always((steps) => {
      for (const { before, after, reaction } of steps) {
        const here = before.inProduction === after.inProduction;
        if (here && isHarmful(after) && !isHarmful(before) && !verdictOf(before).length)
          expect(reaction?.kind).toBe('harm');
      }
    });
  });
});

describe('with own numbers', () => {
  const own = anyOwn.map(withOwn);

  test('nobody is judged by what is invented: other inventions change no reaction', () => {
    fc.assert(
      fc.property(
        anyOwn,
        boldChoices,
        fc.constantFrom('1999-01-01', '2026-11-26', ''),
        (numbers, choices, day) => {
          const scenario = withOwn(numbers);
          // Totals stay the same: the number of free licences changes what is refused, but is nobody's fault.
          const other = inventedAnew(scenario, day, 0);
          const { actions } = walk(scenario, choices);
          for (let i = 1; i <= actions.length; i++) {
            const kindIn = (of: ScenarioData) => {
              const [before, after] = [
                playAll(of, actions.slice(0, i - 1)),
                playAll(of, actions.slice(0, i)),
              ];
              return reactionTo(before, actions[i - 1] as Action, after)?.kind;
            };
            expect(kindIn(other)).toBe(kindIn(scenario));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of a removal it says something: right or wrong by what is known, or that the reader must know', () => {
    always((steps) => {
      for (const { before, action, after, reaction } of steps) {
        if (action !== 'remove' || before.dialog?.name !== 'remove-excess') continue;
        if (after === before || verdictOf(before).some(({ grade }) => grade === 'harm')) continue;
        expect(reaction).toBeDefined();
        const user = after.users.find(({ id }) => id === before.dialog?.['user' as never]);
        const isUnknown = !user?.leaving && user?.invented?.includes('lastLogin');
        if (isUnknown && !user?.kept && !after.scenario.users.some(({ leaving }) => leaving))
          expect(reaction?.kind).toBe('open');
      }
    }, own);
  });

  test('no text tells an invented day, nor a number of requests that nobody told', () => {
    always((steps) => {
      for (const { text, why } of steps.flatMap(({ reaction }) => reaction?.said ?? []))
        expect(`${text} ${why}`).not.toMatch(/15\.01\.2026|eier (én|\d+) åpne?/);
    }, own);
  });
});

test('the product’s refusals are all explained, and nothing else is called refused', () => {
  const marks = ({ base, dialog }: State) =>
    JSON.stringify([
      base.name === 'licences' && base.note === 'not-fetched',
      dialog?.name === 'remove-excess' && dialog.refusedUser,
      dialog?.name === 'activate' && dialog.refused,
      dialog?.name === 'user' && dialog.refused,
      dialog?.name === 'file' && dialog.wrong,
    ]);
  const isMarked = (state: State) => /true|"/.test(marks(state));
  always((steps) => {
    for (const { before, after, reaction } of steps) {
      const isRefused = isMarked(after) && marks(after) !== marks(before);
      const hasHarm = verdictOf(after).some(({ grade }) => grade === 'harm');
      if (!hasHarm) expect(reaction?.kind === 'refused').toBe(isRefused);
      if (reaction?.kind !== 'refused') continue;
      expect(after.users).toBe(before.users);
      expect(after.requests).toBe(before.requests);
      expect(after.activated).toBe(before.activated);
    }
  });
});

test('every text names its fact', () => {
  always((steps) => {
    for (const { text, why } of steps.flatMap(({ reaction }) => reaction?.said ?? []))
      for (const one of [text, why]) expect(one).not.toMatch(/^$|undefined|NaN|^ /);
  });
});

test('the walks do meet every kind of reaction, so that the rules above are tried on it', () => {
  const met: Record<string, number> = {};
  for (const [scenario, choices] of fc.sample(fc.tuple(anyScenario, boldChoices), { numRuns: 600, seed: 1 }))
    for (const { reaction } of stepsOf(scenario, choices))
      if (reaction) met[reaction.kind] = (met[reaction.kind] ?? 0) + 1;
  for (const kind of ['right', 'unwise', 'harm', 'refused', 'suggested', 'open'])
    expect(met[kind], kind).toBeGreaterThan(20);
});
