import type { Action } from '../core/actions.ts';
import { mismatches, openRequestsOf, plansOf, userById } from '../core/rules.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { Dialog, State } from '../core/state.ts';
import { list, REFUSAL } from '../core/wording.ts';
import { whyCardRefused } from './guide.ts';
import { differences } from './guide-help.ts';

/** Something that the product refused, and what that means, in the same words at once and at the end. */
export interface Refusal {
  /** Identifies the subject, so that it is mentioned only once. */
  key: string;
  text: string;
  why: string;
  /** Open requests are in the way, and an article explains what to do with them. */
  isRequests?: true;
}

/** What was refused on the way here, in order, leaving out what was undone. */
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

/** What the current screen refuses. */
export function refusalIn(state: State): Refusal | undefined {
  const { base, dialog, scenario } = state;
  const refusal = dialog && refusalBy(state, dialog);
  if (refusal || base.name !== 'licences' || base.note !== 'not-fetched') return refusal;
  return {
    key: 'not-fetched',
    text: 'Det kom ingen ny lisens. Ingen skal miste lisensen sin av den grunn.',
    why: NOT_FETCHED[scenario.activation],
  };
}

function refusalBy(state: State, dialog: Dialog): Refusal | undefined {
  switch (dialog.name) {
    case 'remove-excess':
      return dialog.refusedUser ? removalOf(state, dialog.refusedUser) : undefined;
    case 'activate': {
      const over = plansOf(state).filter(({ excess }) => excess > 0);
      return dialog.refused && over.length
        ? {
            key: 'activate',
            text: '«Aktiver» kunne ikke brukes.',
            why: `Flere var i bruk enn den nye lisensen gir: ${list(over.map(({ name, excess }) => `${excess} for mange i ${name}`))}. ${whatExcessMeans(state.scenario)}`,
          }
        : undefined;
    }
    case 'user': {
      const user = dialog.refused && userById(state.users, dialog.user);
      return user
        ? {
            key: `card ${user.id} ${dialog.refused}`,
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
            text: 'Filen ble ikke brukt. Den hører til et annet firmanavn og serienummer.',
            why: 'Lisensen er knyttet til ett firmanavn og ett serienummer. En annen fil passer ikke.',
          }
        : undefined;
    default:
      return undefined;
  }
}

function removalOf(state: State, id: string): Refusal {
  const count = openRequestsOf(state, id).length;
  // The exercise may show fewer of the reader's own requests than there are.
  const here = state.scenario.own ? '' : ` (her: ${count})`;
  return {
    key: `user ${id}`,
    text: `${userById(state.users, id)?.name}: «${REFUSAL}»`,
    why: `En som eier åpne saker${here}, kan ikke miste lisensen før sakene har fått en ny eier. Uten lisens kan de bli liggende uten at noen følger dem opp. Du kan også velge en annen.`,
    isRequests: true,
  };
}

/** Nothing may be removed if the new licence differs from the order, whatever the product asks for. */
function whatExcessMeans(scenario: ScenarioData): string {
  return mismatches(scenario).length
    ? `${differences(scenario)} Da skal du ikke fjerne og ikke aktivere noe.`
    : 'Når tallene stemmer med det dere har bestilt, må lisenser fjernes, eller flere kjøpes, først.';
}

const NOT_FETCHED: Record<ScenarioData['activation'], string> = {
  works: '',
  payment:
    'Lisensen blir vanligvis oppdatert når betalingen er registrert. Når tallene stemmer, kan det være betalingen som mangler.',
  maintenance:
    'Lisensen på serveren kan være en annen enn hos SuperOffice. SuperOffice må avklare lisensen med dere først.',
  network: 'Serveren når ikke lisenstjenesten. Da kan SuperOffice sende lisensen som en fil.',
};
