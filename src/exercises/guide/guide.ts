import { plansOf, postponedRequestsOf, seatsOf } from '../core/rules.ts';
import type { Dialog, State } from '../core/state.ts';
import { aboutPostponed } from '../core/wording.ts';
import type { Advice } from './advice.ts';
import { type Aim, aimOf, isDone } from './goal.ts';
import { groupsOf } from './groups.ts';
import { aboutSays, adviseContact, adviseSwitch, differences, inHelp } from './guide-help.ts';
import { adviseLicences, atLicences } from './guide-licences.ts';
import { adviseHandOver } from './guide-requests.ts';
import { adviseUser } from './guide-users.ts';
import { verdictOf } from './verdict.ts';

/**
 * The next useful step, from the state alone, so that it is right after any detour. Product labels in the texts are
 * quoted in «».
 */
export function guide(state: State): Advice {
  if (state.dialog?.name === 'activating')
    return { text: 'Vent litt.', why: 'Den nye lisensen blir hentet og aktivert.' };
  const remarks = verdictOf(state);
  const harm = remarks.find(({ grade }) => grade === 'harm');
  if (harm)
    return {
      text: 'Dette var et feil steg. Klikk på «Angre».',
      why: `${harm.text} ${harm.why}`,
      wrong: true,
    };
  if (isDone(state)) return done(state, remarks.length > 0);
  const aim = aimOf(state);
  return (aim && towards(state, aim)) ?? leave(state, aim);
}

function towards(state: State, aim: Aim): Advice | undefined {
  switch (aim.to) {
    case 'see-about':
      return inHelp(state, 'about', 'Velg «Om».', 'Der står navnet på kunden, kunde-ID-en og versjonen.');
    case 'switch':
      return adviseSwitch(state);
    case 'look':
    case 'try':
    case 'activate':
    case 'remove':
    case 'choose':
      return adviseLicences(state, aim);
    case 'pay':
      return {
        text: 'Finn ut om fakturaen er betalt.',
        why: 'Tallene stemmer, men det kom ingen ny lisens. Da kan betalingen mangle. Ikke fjern noen lisenser av den grunn.',
        next: 'pay',
      };
    case 'ask':
      return adviseContact(state, aim);
    case 'use-file':
      if (state.dialog?.name === 'file')
        return {
          text: 'Velg filen som SuperOffice sendte.',
          why: 'Lisensen er knyttet til ett firmanavn og ett serienummer. En annen fil passer ikke.',
          next: 'file riktig',
        };
      return atLicences(state, {
        text: 'Klikk på «Hent lisens fra fil».',
        why: 'Du har fått lisensfilen fra SuperOffice. Da trenger ikke serveren nett.',
        next: 'from-file',
      });
    case 'hand-over':
      return adviseHandOver(state, aim);
    case 'assign':
    case 'free-seat':
      return adviseUser(state, aim);
    case 'check-seats':
      return atLicences(state);
  }
}

/** The way out of the dialog or screen in front, which is of no use now. */
function leave(state: State, aim: Aim | undefined): Advice {
  const { dialog, scenario } = state;
  if (dialog?.name === 'warning')
    return aim?.to === 'see-about'
      ? {
          text: 'Lukk meldingen.',
          why: 'Før du gjør noe med lisensen, ser du etter om du er i riktig installasjon.',
          next: 'close',
        }
      : {
          text: 'Gå til lisensene.',
          why: 'Meldingen sier ikke hva som er galt. Det ser du under «Innstillinger og vedlikehold» > «Lisenser».',
          next: 'licences',
        };
  if (dialog?.name === 'about') return { ...aboutSays(state), next: 'cancel' };
  if (dialog?.name === 'activate' && aim?.to === 'ask' && aim.reason === 'numbers')
    return {
      text: 'Tallene stemmer ikke med bestillingen. Klikk på «Avbryt».',
      why: `${differences(scenario)} Da skal du ikke fjerne og ikke aktivere noe.`,
      next: 'cancel',
    };
  return {
    text: 'Lukk dialogboksen med «Avbryt».',
    why:
      dialog?.name === 'user' && dialog.refused
        ? whyCardRefused(state, dialog)
        : 'Du trenger noe annet enn det som står her nå.',
    next: 'cancel',
  };
}

/** Why a user's card could not be saved, and what to do before it can. */
export function whyCardRefused(state: State, { refused, plan }: Extract<Dialog, { name: 'user' }>): string {
  if (refused !== 'full') return 'Brukeren eier åpne saker. Gi sakene en ny eier under «Saker» først.';
  if (seatsOf(state)) return 'Ingen plass er ledig.';
  const isComing =
    !state.activated && plansOf(state).some(({ name, newFree }) => name === plan && newFree > 0);
  return `Ingen lisens er ledig.${isComing ? ' Planen kan du gi når den nye lisensen er aktivert.' : ''}`;
}

function done(state: State, isRemarked: boolean): Advice {
  const { scenario } = state;
  const withPostponed = groupsOf(state)
    .flatMap(({ plan, lost }) => (plan ? lost : []))
    .filter(({ id }) => postponedRequestsOf(state, id).length > 0);
  const why = scenario.production
    ? 'Navnet og kunde-ID-en er de dere bruker. Hvis meldingen også kommer her, ligger årsaken et annet sted.'
    : seatsOf(state)
      ? 'Ikke flere kan logge inn enn dere har plasser til.'
      : state.activated
        ? `${scenario.own ? 'Ingen har mistet noe, og ingen lisens er aktivert. Når du har gjort det i virkeligheten, logger du ut og inn igjen' : 'I virkeligheten logger du ut og inn igjen etterpå'} og ser etter at meldingen er borte.${withPostponed.length ? ` ${aboutPostponed(withPostponed.map(({ name }) => name))}` : ''}`
        : scenario.activation === 'payment'
          ? 'Nå er det SuperOffice som må gjøre noe. Ingen lisenser skal fjernes på grunn av en betaling.'
          : 'Nå er det SuperOffice som må gjøre noe. Vent med å fjerne og aktivere lisenser til du har fått svar.';
  return {
    text: isRemarked ? 'Du er i mål, men noe burde du valgt annerledes.' : 'Du er i mål.',
    why,
  };
}
