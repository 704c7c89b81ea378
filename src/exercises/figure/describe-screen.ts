import { shortDate } from '../core/dates.ts';
import { boughtOf, canActivate, counts, installationOf, plansOf, seatsOf, usersOf } from '../core/rules.ts';
import type { Request } from '../core/scenario.ts';
import type { Base, Dialog, State } from '../core/state.ts';
import { BULK_ACTION, list, REASON_LABELS, REFUSAL, STATUS_LABELS } from '../core/wording.ts';
import { describeMark, nameOf } from './describe-mark.ts';

/**
 * A screen in words, with its numbers: the text alternative of a figure. The product's labels are in ‹›, so that they
 * can follow the reader's choice of language. `marks` carry (1), (2), (3); `press` has a ring around it.
 */
export function describeScreen(state: State, marks: readonly string[] = [], press?: string): string {
  const text = state.dialog ? describeDialog(state, state.dialog) : describeBase(state, state.base);
  const marked = marks.map((mark, i) => `(${i + 1}) ${describeMark(mark, state)}`);
  return [
    text,
    ...(marked.length ? [`Merket i bildet: ${marked.join('. ')}.`] : []),
    ...(press ? [`Ring rundt: ${describeMark(press, state)}.`] : []),
  ].join(' ');
}

function describeDialog(state: State, dialog: Dialog): string {
  const { scenario } = state;
  const here = installationOf(state);
  const counts = plansOf(state).map(
    ({ name, inUse, newTotal, excess }) =>
      `${name}: ${inUse} i bruk, ${newTotal} i ny lisens${excess ? `, ${excess} for mange (rød)` : ''}`,
  );
  switch (dialog.name) {
    case 'warning':
      return `Varsel ved innlogging: Lisensen til ${scenario.company} utløper ${shortDate(scenario.expires)} og kan ikke oppdateres automatisk.`;
    case 'activate':
    case 'activating':
      return canActivate(state)
        ? `Dialogboksen ‹Aktiver ny lisens›. ${counts.join('. ')}. Knappen ‹Aktiver› kan brukes.`
        : `Dialogboksen ‹Aktiver ny lisens›. ${counts.join('. ')}. Koblingen ‹Fjern overflødig bruk av lisenser før ny lisens aktiveres› står under listen. Knappen ‹Aktiver› kan ikke brukes.`;
    case 'remove-excess': {
      const parts = [`Dialogboksen ‹Fjern overflødige lisenser›. ‹Brukerlisenser›: ${counts.join('. ')}`];
      if (dialog.plan) {
        const users = usersOf(state, dialog.plan);
        parts.push(`Brukere med ${dialog.plan}: ${users.map(({ name }) => name).join(', ')}`);
        const chosen = users.find(({ id }) => id === dialog.user);
        if (chosen) parts.push(`${chosen.name} er valgt`);
        if (chosen && dialog.refusedUser === chosen.id) parts.push(`Feilmelding: ‹${REFUSAL}›`);
      }
      return `${parts.join('. ')}.`;
    }
    case 'file':
      return dialog.wrong
        ? 'Dialogboksen ‹Hent lisens fra fil›. Filen som er valgt, hører til et annet firmanavn og serienummer.'
        : 'Dialogboksen ‹Hent lisens fra fil›, med en liste over filer.';
    case 'user':
      return `Brukerkortet til ${nameOf(state, dialog.user)}. ${here.suite ? '' : `‹Brukerplan›: ${dialog.plan || 'ingen'}. `}‹Kan logge inn›: ${dialog.canLogIn ? 'på' : 'av'}. ‹Sluttet›: ${dialog.former ? 'på' : 'av'}.`;
    case 'request':
      return `Sak ${dialog.request}. ‹Eier›: ${nameOf(state, dialog.owner)}. ‹Status›: ‹${STATUS_LABELS[dialog.status]}›.`;
    case 'bulk': {
      const field =
        dialog.field === 'owner' ? '‹Eier›' : dialog.field === 'status' ? '‹Status›' : 'ikke valgt';
      const value =
        dialog.field === 'owner' ? nameOf(state, dialog.value) : `‹${STATUS_LABELS[dialog.value]}›`;
      const count = state.base.name === 'requests' ? state.base.marked.length : 0;
      return dialog.confirming
        ? `Dialogboksen ‹Bekreft›: ${field} blir satt til ${value} i ${count} saker. Knappene ‹Ja› og ‹Nei›.`
        : `Dialogboksen ‹Masseredigering› for ${count} saker. ‹Felt›: ${field}. ${dialog.field ? `‹Handling›: ‹${BULK_ACTION}›. ` : ''}‹Ny verdi›: ${dialog.value ? value : 'ikke valgt'}. Knappen ‹Oppdater›.`;
    }
    case 'about':
      return `Dialogboksen ‹Om›. Kunde: ${here.company}. ‹Kunde-ID›: ${here.customer}. ‹Serienummer›: ${here.serial}. Versjon: ${here.version}.`;
    case 'contact':
      return `Skjemaet ‹Kontakt support›. Hva gjelder det: ${dialog.reason ? REASON_LABELS[dialog.reason] : 'ikke valgt'}.`;
  }
}

function describeBase(state: State, base: Base): string {
  const here = installationOf(state);
  const menu =
    state.menu === 'help'
      ? ' Menyen ‹Hjelp› er åpen, med ‹Kontakt support› og ‹Om›.'
      : state.menu === 'menu'
        ? ' ‹Hovedmeny› er åpen, med ‹Innstillinger og vedlikehold›.'
        : state.menu === 'personal'
          ? ' Menyen ‹Personlige innstillinger› er åpen, med ‹Logg av›.'
          : '';
  switch (base.name) {
    case 'home':
      return `SuperOffice CRM hos ${here.company}.${menu}`;
    case 'login':
      return 'Du er logget ut og velger mellom bokmerket ditt og adressen fra kollegaen din.';
    case 'licences': {
      const seats = seatsOf(state);
      const numbers = seats
        ? `${seats.plan}: ${seats.inUse} plasser i bruk av ${seats.seats}${seats.excess ? `, ${seats.excess} for mange (rød)` : ''}`
        : plansOf(state)
            .map((plan) => `${plan.name}: ${plan.inUse} i bruk av ${boughtOf(state, plan)}`)
            .join('. ');
      if (base.tab === 'status')
        return `Bildet ‹Lisenser›, fanen ‹Status›. ‹Databasens eier›: ${here.company}. ‹Serienummer›: ${here.serial}.${menu}`;
      if (state.activated) return `Bildet ‹Lisenser› med teksten «Ny lisens er aktivert». ${numbers}.${menu}`;
      const links = seats ? '' : ', med koblingen ‹Aktiver ny lisens›';
      const note = base.note === 'not-fetched' ? ' Det kom ingen ny lisens.' : '';
      return `Bildet ‹Lisenser›, fanen ‹SuperOffice›${links}. ${numbers}.${note}${menu}`;
    }
    case 'users':
      return `Bildet ‹Brukere› med medarbeiderne: ${list(state.users.filter(counts).map(({ name }) => name))}.${menu}`;
    case 'requests':
      if (base.tab === 'own') return `Bildet ‹Saker› med fanen ‹Finn sak›.${menu}`;
      if (base.tab === 'criteria')
        return `Fanen ‹Kriterier›. ‹Eier›: ${base.owner ? nameOf(state, base.owner) : 'alle'}. ‹Intern status›: ${base.status ? `‹${STATUS_LABELS[base.status]}›` : 'alle'}. Knappen ‹Finn›.${menu}`;
      return `Fanen ‹Resultat›: ${base.found.length === 0 ? 'ingen saker' : list(base.found.map((id) => requestLine(state, id, base.marked)))}.${menu}`;
  }
}

function requestLine(state: State, id: string, marked: readonly string[]): string {
  const request = state.requests.find((request) => request.id === id) as Request;
  return `sak ${id}, eier ${nameOf(state, request.owner)}, ‹${STATUS_LABELS[request.status]}›${marked.includes(id) ? ', merket' : ''}`;
}
