import { BLANK, type ChecklistPart, findNumbersOf, STEPS, settleCountOf } from '../../licences/checklist.ts';
import type { Action } from '../core/actions.ts';
import { holdersIn } from '../core/rules.ts';
import type { Plan, ScenarioData, User } from '../core/scenario.ts';
import { lastLoginOf, list } from '../core/wording.ts';
import { mustGoIn } from './own-suggestions.ts';
import { type Removal, removalsOf, rightRemovalsOf } from './removals.ts';

/** At most this many blank lines are drawn for people still to be found. */
const MAX_BLANKS = 10;

/**
 * Own numbers: what to do in the real product, with the same people in the order played. Removals that the end calls
 * wrong are left out, and each invented person is replaced by a blank line.
 */
export function realListOf(scenario: ScenarioData, actions: readonly Action[]): ChecklistPart[] {
  const right = rightRemovalsOf(scenario, actions);
  const named = right.filter(({ user }) => !isInvented(user));
  const left = removalsOf(scenario, actions).length - right.length;
  const unknown = scenario.plans.filter(({ isUnknown }) => isUnknown).map(({ name }) => name);
  return [
    {
      title: 'Før dere gjør noe',
      items: [
        STEPS.compare,
        ...(unknown.length ? [findNumbersOf(list(unknown))] : []),
        ...scenario.plans.flatMap((plan) => settleCount(plan, holdersIn(scenario.users, plan.name).length)),
        STEPS.stop,
        STEPS.buy,
      ],
    },
    {
      title: 'Fjern i denne rekkefølgen',
      ...(left ? { note: leftOut(left) } : {}),
      items: [STEPS.open, STEPS.remove, ...named.map(itemOf), ...stillOpen(scenario, named)],
    },
    { title: 'Aktiver', items: [STEPS.refused, STEPS.activate, STEPS.check] },
  ];
}

function settleCount({ name, unlisted = 0 }: Plan, listed: number): string[] {
  return unlisted < 0 ? [settleCountOf(name, listed, listed + unlisted)] : [];
}

function isInvented({ invented }: User): boolean {
  return invented?.includes('name') ?? false;
}

function leftOut(count: number): string {
  return `${count === 1 ? 'Én som du fjernet i øvelsen, er' : `${count} som du fjernet i øvelsen, er`} ikke med, fordi øvelsen sier at det burde vært annerledes.`;
}

function itemOf({ user, plan, given }: Removal): string {
  const { name, leaving, openRequests, invented = [] } = user;
  const isUnknown = invented.includes('lastLogin');
  return [
    `${name}: ${plan}.`,
    leaving && 'Har sluttet, ifølge listen.',
    isUnknown ? 'Siste innlogging er ukjent. Finn ut om planen er i bruk.' : `${lastLoginOf(user)}.`,
    invented.includes('requests') && STEPS.requests,
    openRequests && 'Eier åpne saker i Service. Gi sakene en ny eier først.',
    !leaving && STEPS.ask,
    given && `Skal ha ${given} i stedet.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Blank lines for the licences that must go beyond the people named. */
function stillOpen({ plans, users }: ScenarioData, named: readonly Removal[]): string[] {
  return plans.flatMap((plan) => {
    const open =
      mustGoIn(plan, holdersIn(users, plan.name).length) -
      named.filter((one) => one.plan === plan.name).length;
    if (open <= 0) return [];
    const lines = Array.from({ length: Math.min(open, MAX_BLANKS) }, () => `${plan.name}. ${BLANK}`);
    return open > MAX_BLANKS ? [...lines, `${plan.name}: ${open - MAX_BLANKS} til.`] : lines;
  });
}
