import fc from 'fast-check';
import { type Action, PLAIN } from '../../../src/exercises/core/actions.ts';
import { play } from '../../../src/exercises/core/play.ts';
import type { ScenarioData } from '../../../src/exercises/core/scenario.ts';
import { type State, start } from '../../../src/exercises/core/state.ts';
import { guide } from '../../../src/exercises/guide/guide.ts';

/** A sequence of choices: which kind of actions to choose from, and which one. */
export const someChoices = fc.array(
  fc.record({
    which: fc.nat(),
    among: fc.constantFrom('guide', 'guide', 'guide', 'offered', 'offered', 'offered', 'any'),
  }),
  { maxLength: 60, size: 'max' },
);

/** The same, with more of what can go wrong: choices, and the buttons that save them. */
export const boldChoices = fc.array(
  fc.record({
    which: fc.nat(),
    among: fc.constantFrom('guide', 'guide', 'deeds', 'deeds', 'deeds', 'offered'),
  }),
  { minLength: 20, maxLength: 60, size: 'max' },
);

const DEEDS = ['remove', 'save', 'ok', 'confirm', 'finish', 'yes', 'update', 'mark all', 'bulk', 'search'];

function isDeed(action: Action): boolean {
  return DEEDS.includes(action) || /^(user|set) /.test(action);
}

/**
 * Turns choices into actions: some from the guide, so that a walk gets far, some others that the screen offers, and
 * some that it may not offer. Returns every state on the way, the start first.
 */
export function walk(
  scenario: ScenarioData,
  choices: readonly { which: number; among: string }[],
): { actions: Action[]; states: State[] } {
  const states = [start(scenario)];
  const taken: Action[] = [];
  const all = everyAction(scenario);
  for (const { which, among } of choices) {
    const state = states.at(-1) as State;
    const next = among === 'guide' ? guide(state).next : undefined;
    const offered = among === 'any' ? all : offeredIn(state, all);
    const deeds = among === 'deeds' ? offered.filter(isDeed) : [];
    const open = [deeds, offered, all].find((list) => list.length) ?? all;
    const action = next ?? (open[which % open.length] as Action);
    taken.push(action);
    states.push(play(state, action));
  }
  return { actions: taken, states };
}

/** The actions that change something in a state. */
export function offeredIn(state: State, all: readonly Action[] = everyAction(state.scenario)): Action[] {
  return all.filter((action) => play(state, action) !== state);
}

/** Every action in a scenario, and some on objects that it does not have. */
export function everyAction({ production, ...scenario }: ScenarioData): Action[] {
  const plans = [...scenario.plans, ...(production?.plans ?? [])].map(({ name }) => name);
  const users = [...scenario.users, ...(production?.users ?? [])].map(({ id }) => id);
  const requests = scenario.requests.map(({ id }) => id);
  const people = [...users, 'nobody', 'constructor', ''];
  const statuses = ['open', 'postponed', 'closed', ''];
  return [
    ...PLAIN,
    ...[...plans, 'Gold', '__proto__'].map((id): Action => `plan ${id}`),
    ...people.filter(Boolean).map((id): Action => `user ${id}`),
    ...[...requests, 'all', 'none'].map((id): Action => `mark ${id}`),
    ...[...requests, 'none'].map((id): Action => `request ${id}`),
    ...people.flatMap((id): Action[] => [`set owner=${id}`, `set value=${id}`]),
    ...statuses.flatMap((id): Action[] => [`set status=${id}`, `set value=${id}`]),
    ...[...plans, 'Gold', ''].map((id): Action => `set plan=${id}`),
    ...REASONS.map((id): Action => `set reason=${id}`),
    'set field=owner',
    'set field=status',
    'set login=on',
    'set login=off',
    'set former=on',
    'set former=off',
    'set __proto__=on',
    'file annen',
    'file riktig',
    'login bookmark',
    'login production',
  ];
}

const REASONS = ['numbers', 'payment', 'maintenance', 'file', 'licences', 'nothing'];
