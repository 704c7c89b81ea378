import type { Action } from '../core/actions.ts';
import { mismatches, plansOf, userById } from '../core/rules.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { State } from '../core/state.ts';
import { list, REFUSAL } from '../core/words.ts';
import { whyCardRefused } from './guide.ts';
import { differences } from './guide-help.ts';

/** Something that the product would not do, and what that means. */
export interface Refusal {
  /** Identifies the subject, so that it is told only once. */
  key: string;
  text: string;
  why: string;
  /** Open requests stand in the way, and an article tells what to do with them. */
  isRequests?: true;
}

/** What was refused on the way here, in order. What was undone is not told. */
export function refusalsOf(
  playAll: (actions: readonly Action[]) => State,
  actions: readonly Action[],
): Refusal[] {
  const refusals = new Map<string, Refusal>();
  actions.forEach((_, i) => {
    const refusal = refusalIn(playAll(actions.slice(0, i + 1)));
    if (refusal && !refusals.has(refusal.key)) refusals.set(refusal.key, refusal);
  });
  return [...refusals.values()];
}

function refusalIn(state: State): Refusal | undefined {
  const { base, dialog, scenario } = state;
  if (!dialog)
    return base.name === 'licences' && base.note === 'not-fetched'
      ? { key: 'not-fetched', text: 'Det kom ingen ny lisens.', why: NOT_FETCHED[scenario.activation] }
      : undefined;
  switch (dialog.name) {
    case 'remove-excess': {
      const user = dialog.refusedUser && userById(state.users, dialog.refusedUser);
      return user
        ? {
            key: `user ${user.id}`,
            text: `${user.name}: «${REFUSAL}»`,
            why: 'En som eier åpne saker, kan ikke miste lisensen før sakene har fått en ny eier. Du kan også velge en annen.',
            isRequests: true,
          }
        : undefined;
    }
    case 'activate': {
      const over = plansOf(state).filter(({ excess }) => excess > 0);
      return dialog.refused && over.length
        ? {
            key: 'activate',
            text: '«Aktiver» kunne ikke brukes.',
            why: `Flere var i bruk enn den nye lisensen gir: ${list(over.map(({ name, excess }) => `${excess} for mange i ${name}`))}. ${whatExcessMeans(scenario)}`,
          }
        : undefined;
    }
    case 'user': {
      const user = dialog.refused && userById(state.users, dialog.user);
      return user
        ? {
            key: `user ${user.id}`,
            text: `Endringen på ${user.name} ble ikke lagret.`,
            why: whyCardRefused(state, dialog),
            ...(dialog.refused !== 'full' && { isRequests: true }),
          }
        : undefined;
    }
    case 'file':
      return dialog.wrong
        ? {
            key: 'file',
            text: 'Filen hørte til et annet firmanavn og serienummer.',
            why: 'Lisensen er knyttet til ett firmanavn og ett serienummer. En annen fil passer ikke.',
          }
        : undefined;
    default:
      return undefined;
  }
}

/** Against the order nothing may be removed, whatever the product asks for. */
function whatExcessMeans(scenario: ScenarioData): string {
  return mismatches(scenario).length
    ? `${differences(scenario)} Da skal du ikke fjerne og ikke aktivere noe.`
    : 'Når tallene stemmer med det dere har bestilt, må lisenser fjernes, eller flere kjøpes, først.';
}

const NOT_FETCHED: Record<State['scenario']['activation'], string> = {
  works: '',
  payment:
    'Når tallene stemmer, kan det være betalingen som mangler. Det er ikke grunn til å fjerne lisenser.',
  maintenance: 'SuperOffice må avklare lisensen med dere først. Det er ikke grunn til å fjerne lisenser.',
  network: 'En server uten nett får ikke hentet lisensen selv. Da kan SuperOffice sende den som en fil.',
};
