import fs from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { type Action, parseAction } from '../../../src/exercises/core/actions.ts';
import type { Request, ScenarioData, User } from '../../../src/exercises/core/scenario.ts';
import type { Scenario } from '../../../src/exercises/schema/scenario-fields.ts';
import { scenarioSchema } from '../../../src/exercises/schema/schema.ts';

/**
 * A plan: how many users hold it, how many of them own open requests, own a postponed and a closed one (`quiet`), or
 * are leaving; how many licences are free today, and how many the new licence gives.
 */
interface Holders {
  users: number;
  busy?: number;
  quiet?: number;
  leaving?: number;
  spare?: number;
  newTotal: number;
}

/** A scenario from its numbers. Users are named after their plan: `sales1`, `sales2`; the first are the busy ones. */
export function aScenario(
  plans: Record<string, Holders> = { Sales: { users: 3, newTotal: 1 } },
  more: Partial<ScenarioData> = {},
): ScenarioData {
  const ids = (plan: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${plan.toLowerCase().replaceAll(/[^a-z]/g, '')}${i + 1}`);
  return {
    company: 'Eksempel AS',
    customer: 'Cust00000',
    serial: '1000000006',
    version: '10.5',
    expires: '2026-12-24',
    deployment: 'online',
    activation: 'works',
    ordered: [],
    notes: [],
    plans: Object.entries(plans).map(([name, { users, spare = 0, newTotal }]) => ({
      name,
      total: users + spare,
      newTotal,
    })),
    users: Object.entries(plans).flatMap(([plan, { users, leaving = 0 }]) =>
      ids(plan, users).map((id, i) => aUser(id, { name: `${plan} ${i + 1}`, plan, leaving: i < leaving })),
    ),
    requests: Object.entries(plans).flatMap(([plan, { busy = 0, quiet = 0 }], nth) => [
      ...ids(plan, busy).flatMap((owner, i) => [
        aRequest(`${nth}${i}1`, owner),
        aRequest(`${nth}${i}2`, owner),
      ]),
      ...ids(plan, quiet).flatMap((owner, i) => [
        aRequest(`${nth}${i}3`, owner, { status: 'postponed' }),
        aRequest(`${nth}${i}4`, owner, { status: 'closed' }),
      ]),
    ]),
    ...more,
  };
}

export function aUser(id: string, more: Partial<User> = {}): User {
  const day = /\d+$/.exec(id)?.[0] ?? '1';
  return { id, name: id, plan: '', canLogIn: true, lastLogin: `2026-11-${day.padStart(2, '0')}`, ...more };
}

export function aRequest(id: string, owner: string, more: Partial<Request> = {}): Request {
  return { id, title: `Sak ${id}`, owner, status: 'open', ...more };
}

/** CRM Suite, with this many users who can log in and this many seats. */
export function aSuite(users: number, seats: number): ScenarioData {
  const ids = Array.from({ length: users }, (_, i) => `bruker${i + 1}`);
  return aScenario({}, { users: ids.map((id) => aUser(id)), suite: { plan: 'Growth', seats } });
}

/** Actions as editors write them, parted by semicolons. */
export function actions(written: string): Action[] {
  return written
    .split(';')
    .filter((text) => text.trim())
    .map((text) => {
      const action = parseAction(text.trim());
      if (!action) throw new Error(`«${text}» is no action`);
      return action;
    });
}

const FOLDER = 'content/simulations';

/** What the editors wrote, before any schema. */
export function written(id: string) {
  return parse(fs.readFileSync(`${FOLDER}/${id}.yaml`, 'utf8'));
}

/** What the editors wrote of the exercise about excess, before any schema. */
function exerciseAsWritten() {
  return written('fjern-overflodige-lisenser');
}

/** All scenarios of the content folder, by id. */
export const scenarios: [id: string, scenario: Scenario][] = fs
  .readdirSync(FOLDER)
  .map((file) => file.replace(/\.yaml$/, ''))
  .map((id) => [id, scenarioSchema.parse(written(id))]);

export const exercise = scenarioSchema.parse(exerciseAsWritten());

const PLANS = ['Sales Premium', 'Service Premium', 'Complete'];

const somePeopleGone = fc.array(fc.constantFrom('deleted', 'former'), { maxLength: 3 });

/**
 * The scenario with people who no longer count, each with an open request. Deleted users still have their former plan
 * and login in the data.
 */
function withGone(scenario: ScenarioData, gone: readonly ('deleted' | 'former')[]): ScenarioData {
  const people = gone.map((kind, i) =>
    kind === 'deleted'
      ? aUser(`borte${i + 1}`, { plan: scenario.plans[0]?.name ?? '', deleted: true })
      : aUser(`sluttet${i + 1}`, { former: true, canLogIn: false }),
  );
  const requests = people.map(({ id }, i) => aRequest(`9${i}1`, id));
  return {
    ...scenario,
    users: [...people, ...scenario.users],
    requests: [...scenario.requests, ...requests],
  };
}

/** Any scenario in which licences are to be removed. */
export const anyScenario: fc.Arbitrary<ScenarioData> = (() => {
  const small = fc.integer({ min: 0, max: 5 });
  const holders = fc
    .record({
      users: small,
      busy: small,
      quiet: small,
      leaving: small,
      spare: fc.constantFrom(0, 0, 1, 3),
      newTotal: small,
    })
    .map(({ users, busy, quiet, leaving, ...rest }) => ({
      users,
      busy: Math.min(busy, users),
      quiet: Math.min(quiet, users),
      leaving: Math.min(leaving, users),
      ...rest,
    }));
  return fc
    .tuple(fc.array(holders, { minLength: 1, maxLength: PLANS.length }), somePeopleGone)
    .map(([list, gone]) =>
      withGone(aScenario(Object.fromEntries(list.map((plan, i) => [PLANS[i], plan]))), gone),
    );
})();

/** Any scenario of any kind: obstacles, orders, another installation, seats instead of plans. */
export const anyKind: fc.Arbitrary<ScenarioData> = fc.oneof(
  anyScenario,
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 6 }), somePeopleGone)
    .map(([users, seats, gone]) => withGone(aSuite(users, seats), gone)),
  fc
    .tuple(anyScenario, fc.constantFrom('payment', 'maintenance', 'network'))
    .map(([scenario, activation]): ScenarioData => ({ ...scenario, activation, deployment: 'onsite' })),
  anyScenario.map((scenario) => ({
    ...scenario,
    ordered: scenario.plans.slice(0, 1).map(({ name, newTotal }) => ({ plan: name, count: newTotal + 1 })),
  })),
  fc.tuple(anyScenario, anyScenario).map(([scenario, production]) => ({ ...scenario, production })),
  fc.integer({ min: 1, max: 4 }).map(changingPlan),
);

/** This many users who change from one plan to another. */
export function changingPlan(count: number): ScenarioData {
  const scenario = aScenario({
    'Sales Essentials': { users: count, newTotal: 0 },
    Complete: { users: 1, newTotal: 1 },
  });
  return {
    ...scenario,
    plans: [...scenario.plans, { name: 'Sales Premium', total: 0, newTotal: count }],
    users: scenario.users.map((user) =>
      user.plan === 'Complete' ? user : { ...user, newPlan: 'Sales Premium' },
    ),
  };
}
