import { longDate } from '../../dates.ts';
import { ownsRequests } from '../../licences/who-first.ts';
import type { PlanResult } from './plan.ts';
import type { User } from './user.ts';
import { count } from './wording.ts';

/** What decides a user’s place in the order: «Har sluttet. Sist innlogget 2. mars 2026.» */
export function describeHolder({ left, lastLogin }: Pick<User, 'left' | 'lastLogin'>): string {
  const login =
    lastLogin === undefined
      ? 'Siste innlogging er ukjent.'
      : lastLogin === 'never'
        ? 'Har aldri logget inn.'
        : `Sist innlogget ${longDate(lastLogin)}.`;
  return left ? `Har sluttet. ${login}` : login;
}

/** What to do before the licence can be removed; undefined if there is nothing to do, or it is unknown. */
export function describeRequests(
  holder: Pick<User, 'left' | 'lastLogin' | 'openRequests'>,
): string | undefined {
  if (!ownsRequests(holder)) return undefined;
  const { openRequests } = holder;
  return openRequests === 'some'
    ? 'Eier åpne saker i Service.'
    : `Eier ${count(Number(openRequests), 'åpen sak', 'åpne saker')} i Service.`;
}

/** «6 i bruk, 4 i den nye lisensen.» */
export function describeNumbers({ inUse, newTotal, inUseIsCounted, mustGo }: PlanResult): string {
  if (inUse === undefined || newTotal === undefined) {
    return mustGo === undefined
      ? 'Fyll inn tallene for å se om noen lisenser må fjernes.'
      : `Lenken du kom fra, sier ${mustGo} for mange. Det er ikke kontrollert: Sammenlign med tallene i SuperOffice.`;
  }
  return `${inUse} i bruk${inUseIsCounted ? ' (talt i listen)' : ''}, ${newTotal} i den nye lisensen.`;
}
