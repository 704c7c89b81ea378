import fc from 'fast-check';
import {
  type Action,
  play,
  type ScenarioData,
  type State,
  start,
} from '../../../src/licence-simulator/model.ts';

/** One choice after the other: which of the possible actions, and whether to try one that the screen may not offer. */
export const someChoices = fc.array(
  fc.record({ which: fc.nat(), legal: fc.integer({ min: 0, max: 4 }).map(Boolean) }),
  {
    maxLength: 60,
  },
);

/**
 * Turns choices into actions, four of five such as the screen offers, so that a walk gets far. Returns every state on
 * the way, the start first.
 */
export function walk(
  scenario: ScenarioData,
  choices: readonly { which: number; legal: boolean }[],
): { actions: Action[]; states: State[] } {
  const states = [start(scenario)];
  const taken: Action[] = [];
  for (const { which, legal } of choices) {
    const state = states.at(-1) as State;
    const all = everyAction(scenario);
    const offered = all.filter((action) => play(state, action) !== state);
    const among = legal && offered.length ? offered : all;
    const action = among[which % among.length] as Action;
    taken.push(action);
    states.push(play(state, action));
  }
  return { actions: taken, states };
}

/** Every action there is in a scenario, and some on things that it does not hold. */
export function everyAction(scenario: ScenarioData): Action[] {
  const plain = [
    'licences',
    'status',
    'buy',
    'activate',
    'excess',
    'remove',
    'ok',
    'cancel',
    'confirm',
    'finish',
  ] as const;
  return [
    ...plain.map((verb): Action => ({ do: verb })),
    ...[...scenario.plans.map(({ name }) => name), 'Gold', '__proto__'].map(
      (id): Action => ({ do: 'plan', id }),
    ),
    ...[...scenario.users.map(({ id }) => id), 'nobody', 'constructor'].map(
      (id): Action => ({ do: 'user', id }),
    ),
  ];
}
