import { shortDate } from './dates.ts';
import { canActivate, plansOf, type State, usersOf } from './model.ts';

/** A screen in words, with its numbers: the text alternative of a figure. */
export function describeScreen(state: State): string {
  const { screen, scenario } = state;
  const plans = plansOf(state);
  const counts = plans.map(
    ({ name, inUse, newTotal, excess }) =>
      `${name}: ${inUse} i bruk, ${newTotal} i ny lisens${excess ? `, ${excess} for mange (rød)` : ''}`,
  );
  switch (screen.name) {
    case 'warning':
      return `Varsel ved pålogging: Lisensen til ${scenario.company} utløper ${shortDate(scenario.expires)} og kan ikke oppdateres automatisk.`;
    case 'licences':
      return `Bildet Lisenser, fanen SuperOffice, med koblingen Aktiver ny lisens. ${plans
        .map(({ name, inUse, total }) => `${name}: ${inUse} i bruk av ${total}`)
        .join('. ')}.`;
    case 'activated':
      return `Bildet Lisenser med teksten «Ny lisens er aktivert». ${plans
        .map(({ name, inUse, newTotal }) => `${name}: ${inUse} i bruk av ${newTotal}`)
        .join('. ')}.`;
    case 'activate':
    case 'activating':
      return canActivate(state)
        ? `Dialogboksen Aktiver ny lisens. ${counts.join('. ')}. Knappen Aktiver kan brukes.`
        : `Dialogboksen Aktiver ny lisens. ${counts.join('. ')}. Koblingen Fjern overflødig bruk av lisenser før ny lisens aktiveres står under listen. Knappen Aktiver kan ikke brukes.`;
    case 'remove-excess': {
      const parts = [`Dialogboksen Fjern overflødige lisenser. Brukerlisenser: ${counts.join('. ')}`];
      if (screen.plan) {
        const users = usersOf(state, screen.plan);
        parts.push(`Brukere med ${screen.plan}: ${users.map(({ name }) => name).join(', ')}`);
        const chosen = users.find(({ id }) => id === screen.user);
        if (chosen) parts.push(`(1) ${chosen.name} er valgt. (2) Fjern. (3) OK`);
        if (chosen && screen.refusedUser === chosen.id) {
          parts.push('Feilmelding: Brukeren har åpne saker i Service. Lisensen kan ikke fjernes');
        }
      }
      return `${parts.join('. ')}.`;
    }
  }
}
