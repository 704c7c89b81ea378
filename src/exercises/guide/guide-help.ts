import { installationOf, mismatches, orderedOf } from '../core/rules.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { Reason, State } from '../core/state.ts';
import { list, REASON_LABELS } from '../core/wording.ts';
import type { Advice } from './advice.ts';
import type { Aim } from './goal.ts';

/** The way to an item of the menu Hjelp, from anywhere. */
export function inHelp(
  state: State,
  item: 'about' | 'contact',
  text: string,
  why: string,
): Advice | undefined {
  if (state.dialog || state.base.name === 'login') return;
  return state.menu === 'help'
    ? { text, why, next: item }
    : { text: 'Åpne «Hjelp» øverst.', why, next: 'help' };
}

/** What the dialog Om reveals in this scenario. */
export function aboutSays(state: State): Pick<Advice, 'text' | 'why'> {
  const { scenario } = state;
  const here = installationOf(state);
  if (scenario.production && !state.inProduction)
    return {
      text: 'Dette er en annen installasjon. Lukk «Om».',
      why: `Her står kunde-ID ${here.customer}. Dere bruker ${scenario.production.customer}.`,
    };
  if (scenario.activation === 'maintenance')
    return {
      text: 'Noter versjonen, og lukk «Om».',
      why: 'Versjonen kom etter at vedlikeholdsavtalen sluttet. Da kan lisensen på serveren være en annen enn hos SuperOffice.',
    };
  return { text: 'Lukk «Om».', why: `Kunde-ID-en er ${here.customer}, og det er den dere bruker.` };
}

/** The way to Hjelp > Kontakt support, with what has been found out. */
export function adviseContact(state: State, { reason }: Extract<Aim, { to: 'ask' }>): Advice | undefined {
  const { dialog, scenario } = state;
  if (dialog?.name === 'contact')
    return dialog.reason === reason
      ? {
          text: 'Send henvendelsen.',
          why: 'Opplysningene fra «Om» og «Lisenser» er med, så SuperOffice slipper å spørre.',
          next: 'send',
        }
      : {
          text: `Velg «${REASON_LABELS[reason]}».`,
          why: 'Det er dette du har funnet ut. Da kommer henvendelsen til riktig sted.',
          next: `set reason=${reason}`,
        };
  return inHelp(state, 'contact', 'Velg «Kontakt support».', whyAsk(scenario, reason));
}

/** Why SuperOffice has to help. */
export function whyAsk(scenario: ScenarioData, reason: Reason): string {
  return {
    numbers: `${differences(scenario)} Bare SuperOffice kan rette hva dere har kjøpt.`,
    payment:
      'Lisensen blir vanligvis oppdatert når betalingen er registrert. Her kommer meldingen fortsatt, og da sender du bekreftelsen til SuperOffice.',
    maintenance: 'Dette kan dere ikke rette selv. SuperOffice må avklare lisensen med dere.',
    file: 'Serveren når ikke lisenstjenesten. SuperOffice kan sende lisensen som en fil.',
    licences: 'SuperOffice kan gi dere flere lisenser.',
  }[reason];
}

/** How the new licence differs from the order, in a sentence. */
export function differences(scenario: ScenarioData): string {
  const parts = mismatches(scenario).map(
    (plan) =>
      `den nye lisensen gir ${plan.newTotal} ${plan.name}, men dere har bestilt ${orderedOf(scenario, plan)}`,
  );
  const text = list(parts);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The way from the wrong installation to the right one. */
export function adviseSwitch(state: State): Advice | undefined {
  if (state.base.name === 'login')
    return {
      text: 'Velg adressen fra kollegaen din.',
      why: 'Bokmerket ditt førte til feil installasjon. Bytt det ut etterpå.',
      next: 'login production',
    };
  if (state.dialog) return;
  if (state.menu === 'personal')
    return {
      text: 'Velg «Logg av».',
      why: 'Her skal du verken fjerne eller aktivere noe.',
      next: 'logout',
    };
  return {
    text: 'Åpne «Personlige innstillinger».',
    why: 'Der kan du logge ut av feil installasjon.',
    next: 'personal',
  };
}
