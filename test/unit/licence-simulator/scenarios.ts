import fs from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Action, ScenarioData, UserState } from '../../../src/licence-simulator/model.ts';
import { parseAction } from '../../../src/licence-simulator/model.ts';
import { scenarioSchema } from '../../../src/licence-simulator/schema.ts';

/** Of one plan: how many hold it, how many of those own open requests, how many the new licence gives. */
interface Holders {
  users: number;
  busy?: number;
  newTotal: number;
}

/** A scenario from its numbers. Users are named after their plan: `sales1`, `sales2`; the first are the busy ones. */
export function aScenario(
  plans: Record<string, Holders> = { Sales: { users: 3, newTotal: 1 } },
): ScenarioData {
  return {
    company: 'Eksempel AS',
    serial: '1000000006',
    expires: '2026-12-24',
    plans: Object.entries(plans).map(([name, { users, newTotal }]) => ({ name, total: users, newTotal })),
    users: Object.entries(plans).flatMap(([plan, { users, busy = 0 }]) =>
      Array.from(
        { length: users },
        (_, i): UserState => ({
          id: `${plan.toLowerCase().replaceAll(/[^a-z]/g, '')}${i + 1}`,
          name: `${plan} ${i + 1}`,
          plan,
          openRequests: i < busy ? 2 : 0,
          lastLogin: `2026-11-${String(i + 1).padStart(2, '0')}`,
        }),
      ),
    ),
  };
}

/** Actions as editors write them, parted by semicolons. */
export function actions(written: string): Action[] {
  return written.split(';').map((text) => {
    const action = parseAction(text.trim());
    if (!action) throw new Error(`«${text}» is no action`);
    return action;
  });
}

/** What the editors wrote of the exercise, before any schema. */
export function exerciseAsWritten() {
  return parse(fs.readFileSync('content/simulations/fjern-overflodige-lisenser.yaml', 'utf8'));
}

export const exercise = scenarioSchema.parse(exerciseAsWritten());

const PLANS = ['Sales Premium', 'Service Premium', 'Complete'];

/** Any scenario, also one that cannot be solved since too many own open requests. */
export const anyScenario: fc.Arbitrary<ScenarioData> = scenarioOf(({ users, busy, newTotal }) => ({
  users,
  busy: Math.min(busy, users),
  newTotal,
}));

/** Any scenario that an editor may write: enough users without open requests in every plan. */
export const solvableScenario: fc.Arbitrary<ScenarioData> = scenarioOf(({ users, busy, newTotal }) => ({
  users,
  busy: Math.min(busy, users, newTotal),
  newTotal,
}));

function scenarioOf(narrowed: (holders: Required<Holders>) => Holders): fc.Arbitrary<ScenarioData> {
  const small = fc.integer({ min: 0, max: 5 });
  const holders = fc.record({ users: small, busy: small, newTotal: small });
  return fc
    .tuple(
      fc.integer({ min: 1, max: PLANS.length }),
      fc.array(holders, { minLength: PLANS.length, maxLength: PLANS.length }),
    )
    .map(([count, list]) =>
      aScenario(
        Object.fromEntries(
          PLANS.slice(0, count).map((plan, i) => [
            plan,
            narrowed(list[i] ?? { users: 1, busy: 0, newTotal: 0 }),
          ]),
        ),
      ),
    );
}
