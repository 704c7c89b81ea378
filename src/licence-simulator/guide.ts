import { type Action, plansOf, type State, usersOf } from './model.ts';

/** What the guide says: the next useful thing to do from here, and why. */
export interface Advice {
  text: string;
  why: string;
  /** The control that does it, so that it can be pointed at. */
  target?: Action['do'];
}

/**
 * The next useful step, from the state alone: it is right after any detour.
 * Product labels in the texts are quoted in «».
 */
export function guide(state: State): Advice {
  const { screen } = state;
  const plans = plansOf(state);
  const over = plans.filter(({ excess }) => excess > 0);
  switch (screen.name) {
    case 'warning':
      return {
        text: 'Gå til lisensene.',
        why: 'Meldingen sier ikke hva som er galt. Det ser du under «Innstillinger og vedlikehold» > «Lisenser».',
        target: 'licences',
      };
    case 'licences':
      if (screen.askedToBuy) {
        return {
          text: 'I denne øvelsen har dere bestilt færre lisenser med vilje. Klikk på «Aktiver ny lisens».',
          why: 'I virkeligheten kunne du kjøpt flere her, og da ville ingen mistet lisensen sin.',
          target: 'activate',
        };
      }
      return screen.tab === 'status'
        ? {
            text: 'Gå tilbake til fanen «SuperOffice».',
            why: 'Fanen «Status» viser eier, serienummer og neste utløpsdato. Lisensene aktiverer du på fanen «SuperOffice».',
            target: 'licences',
          }
        : {
            text: 'Se hvor mange lisenser som er i bruk. Klikk så på «Aktiver ny lisens».',
            why: `Dere har bestilt ${list(plans.map(({ name, newTotal }) => `${newTotal} ${name}`))}. Der ser du hva den nye lisensen gir.`,
            target: 'activate',
          };
    case 'activate':
      return over.length
        ? {
            text: 'Stemmer de nye antallene med det dere har bestilt? Da klikker du på «Fjern overflødig bruk av lisenser før ny lisens aktiveres».',
            why: `${list(over.map(({ name, excess }) => `${name} har ${excess} for mange`))}. Stemmer tallene ikke, skal du i virkeligheten ikke fjerne og ikke aktivere noe, men kontakte SuperOffice. Trenger alle lisensen sin, bruker du «Kjøp nye lisenser» i stedet.`,
            target: 'excess',
          }
        : {
            text: 'Klikk på «Aktiver».',
            why: 'Ingen brukerplan har flere i bruk enn den nye lisensen gir.',
            target: 'confirm',
          };
    case 'remove-excess':
      return adviseRemoval(state, screen);
    case 'activating':
      return { text: 'Vent litt.', why: 'Den nye lisensen blir hentet og aktivert.' };
    case 'activated':
      return {
        text: 'Du er i mål: «Ny lisens er aktivert».',
        why: 'I virkeligheten logger du nå ut og inn igjen, og ser etter at meldingen er borte.',
      };
  }
}

function adviseRemoval(state: State, screen: Extract<State['screen'], { name: 'remove-excess' }>): Advice {
  const over = plansOf(state).filter(({ excess }) => excess > 0);
  const next = over[0];
  if (!next) {
    return {
      text: 'Alle overflødige lisenser er fjernet. Klikk på «OK» (3).',
      why: 'Først da blir endringen lagret, og du kommer tilbake til aktiveringen.',
      target: 'ok',
    };
  }
  const open = over.find(({ name }) => name === screen.plan);
  if (!open) {
    return {
      text: `Klikk på «${next.name}» under «Brukerlisenser».`,
      why: `Planen er merket med rødt og varseltegn: ${next.excess} for mange.`,
      target: 'plan',
    };
  }
  if (screen.user && screen.user === screen.refusedUser) {
    return {
      text: 'Velg en annen bruker.',
      why: 'Denne brukeren eier åpne saker. I virkeligheten kan du også gi sakene en ny eier og prøve igjen.',
      target: 'user',
    };
  }
  if (!screen.user) {
    const quiet = usersOf(state, open.name).toSorted((a, b) => a.lastLogin.localeCompare(b.lastLogin))[0];
    return {
      text: `Velg en bruker (1) som skal miste ${open.name}.`,
      why: quiet
        ? `${quiet.name} har ikke logget inn på lengst tid. I virkeligheten spør du den det gjelder først.`
        : 'I virkeligheten spør du den det gjelder først.',
      target: 'user',
    };
  }
  return {
    text: 'Klikk på «Fjern» (2).',
    why: `Da blir én plass i ${open.name} ledig. Lisensen er borte når du klikker på «OK».`,
    target: 'remove',
  };
}

function list(items: string[]): string {
  return new Intl.ListFormat('nb', { type: 'conjunction' }).format(items);
}
