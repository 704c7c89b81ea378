import { mustGoOf } from '../../licences/rules.ts';
import type { OwnNumbers, OwnPlan, OwnUser } from './own-numbers.ts';
import type { Invented, Plan, Request, ScenarioData, User } from './scenario.ts';

/** People are invented until the list is this long, or longer if more of them must lose a licence. */
const MAX_LISTED = 2000;
/** Open requests drawn for one owner: enough to hand over, few enough to draw for everybody. */
const MAX_REQUESTS = 5;
/** What a plan's new licence gives if only the excess is known. */
const SOME = 2;

/**
 * The scenario with the reader's own plans, users and requests. Missing data that the screen needs is made up and
 * marked as invented. Company, serial number and dates remain the scenario's, all invented.
 */
export function ownScenario(base: ScenarioData, own: OwnNumbers): ScenarioData {
  const plans: Plan[] = [];
  const users: User[] = [];
  const requests: Request[] = [];
  let room = MAX_LISTED - own.users.length;
  for (const told of own.plans) {
    const listed = own.users.filter(({ plan }) => plan === told.name);
    const { plan, inUse, mustGo } = numbersOf(told, listed.length);
    const missing = Math.max(0, inUse - listed.length);
    const extra = Math.min(missing, Math.max(mustGo - listed.length, room, 0));
    room -= extra;
    plans.push({ ...plan, unlisted: inUse - listed.length - extra });
    for (const person of listed) {
      const id = `u${users.length + 1}`;
      users.push(userOf(person, id));
      requests.push(...requestsOf(person, id, requests.length));
    }
    for (let i = 1; i <= extra; i++) users.push(nobody(`u${users.length + 1}`, told.name, i));
  }
  return { ...base, own: true, plans, users, requests, ordered: [], notes: [] };
}

/** A plan's numbers, with missing ones chosen so that the excess is exactly what must go. */
function numbersOf(told: OwnPlan, listed: number): { plan: Plan; inUse: number; mustGo: number } {
  const inUse = told.inUse ?? (listed || undefined);
  const { newTotal } = told;
  const known = mustGoOf({ inUse, newTotal, told: told.told });
  const mustGo = known ?? 0;
  const shown =
    newTotal === undefined
      ? (inUse ?? 0) >= mustGo && inUse !== undefined
        ? { inUse, newTotal: inUse - mustGo }
        : { inUse: mustGo + SOME, newTotal: SOME }
      : { inUse: inUse ?? newTotal + mustGo, newTotal };
  return {
    plan: {
      name: told.name,
      total: Math.max(shown.inUse, shown.newTotal),
      newTotal: shown.newTotal,
      invented: [
        'total',
        ...(shown.inUse === inUse ? [] : (['inUse'] as const)),
        ...(newTotal === undefined ? (['newTotal'] as const) : []),
      ],
      ...(known === undefined ? { isUnknown: true } : {}),
    },
    inUse: shown.inUse,
    mustGo,
  };
}

function userOf({ name, plan, lastLogin, left, openRequests, kept }: OwnUser, id: string): User {
  const invented: Invented[] = [
    ...(lastLogin === undefined ? (['lastLogin'] as const) : []),
    ...(openRequests === undefined ? (['requests'] as const) : []),
  ];
  return {
    id,
    name,
    plan,
    lastLogin: lastLogin === 'never' ? '' : (lastLogin ?? SOME_DAY),
    canLogIn: true,
    leaving: left,
    kept,
    openRequests,
    invented,
  };
}

/** Invented days are all the same, so that they do not suggest who has been away longest. */
const SOME_DAY = '2026-01-15';

function requestsOf({ openRequests = 0 }: OwnUser, owner: string, from: number): Request[] {
  const count = Math.min(MAX_REQUESTS, openRequests === 'some' ? 1 : openRequests);
  return Array.from({ length: count }, (_, i) => ({
    id: `${from + i + 1}`,
    title: 'Oppdiktet sak',
    owner,
    status: 'open',
  }));
}

/** An invented holder of a licence that no listed user holds. */
function nobody(id: string, plan: string, nth: number): User {
  return {
    id,
    name: `Oppdiktet bruker ${nth} (${plan})`,
    plan,
    lastLogin: SOME_DAY,
    canLogIn: true,
    invented: ['name', 'lastLogin', 'requests'],
  };
}
