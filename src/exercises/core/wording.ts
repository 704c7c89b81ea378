import { shortDate } from './dates.ts';
import { orderedOf } from './rules.ts';
import type { ScenarioData, User } from './scenario.ts';
import type { Reason } from './state.ts';

/** The product's exact words for a user who owns open requests. */
export const REFUSAL = 'Brukeren har åpne saker i Service. Lisensen kan ikke fjernes.';

/** The reasons to ask SuperOffice, in our own words. */
export const REASON_LABELS: Record<Reason, string> = {
  numbers: 'Tallene stemmer ikke med bestillingen',
  payment: 'Betalingen er bekreftet, men lisensen er ikke oppdatert',
  maintenance: 'Vi har oppgradert, og lisensen på serveren er en annen',
  file: 'Serveren har ikke nett. Vi trenger en lisensfil',
  licences: 'Vi vil ha flere lisenser',
};

/** Shown when the exercise lets the owner of postponed requests lose the licence. */
export function aboutPostponed(names: readonly string[]): string {
  return `${list(names)} eier fortsatt utsatte saker. Vi vet ikke om SuperOffice CRM ville stoppet fjerningen på grunn av dem. De åpnes igjen på datoen sin, så i virkeligheten gir du dem også en ny eier.`;
}

/** The product's names for the statuses of requests. */
export const STATUS_LABELS: Record<string, string> = {
  open: 'Åpen',
  postponed: 'Utsatt',
  closed: 'Avsluttet',
};

/**
 * The column Handling of Masseredigering, for a field with a list of values.
 *
 * Source: no/request/learn/close.mdx for the status; the screenshot of the default rows for the owner. Text fields have
 * «Angi» (no/learn/basics/bulk-update.mdx).
 */
export const BULK_ACTION = 'Velg én';

/** «a, b og c». */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat('nb', { type: 'conjunction' }).format(items);
}

/** The order in words: «4 Sales Premium og 3 Service Premium». */
export function orderInWords(scenario: ScenarioData): string {
  return list(scenario.plans.map((plan) => `${orderedOf(scenario, plan) || 'ingen'} ${plan.name}`));
}

/** «Sist logget inn 24.12.2026», or a phrase for «never». */
export function lastLoginOf({ lastLogin }: User): string {
  return lastLogin ? `Sist logget inn ${shortDate(lastLogin)}` : 'Har aldri logget inn';
}
