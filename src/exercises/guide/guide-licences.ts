import { play } from '../core/play.ts';
import { plansOf, usersOf } from '../core/rules.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { Dialog, State } from '../core/state.ts';
import { list, orderInWords } from '../core/wording.ts';
import type { Advice } from './advice.ts';
import type { Aim } from './goal.ts';
import { type Remark, verdictOf } from './verdict.ts';
import { whySuggested, whyThisOne } from './why-suggested.ts';

/** The way to the tab SuperOffice in Lisenser, from anywhere. */
export function atLicences(state: State, there?: Advice): Advice | undefined {
  const { base, dialog, menu } = state;
  if (dialog || base.name === 'login') return;
  const why = 'Lisensene ser og aktiverer du under «Lisenser», på fanen «SuperOffice».';
  if (base.name === 'licences') {
    if (base.tab === 'superoffice') return there;
    return {
      text: 'Gå tilbake til fanen «SuperOffice».',
      why: 'Fanen «Status» viser eier, serienummer og neste utløpsdato. Lisensene aktiverer du på fanen «SuperOffice».',
      next: 'superoffice',
    };
  }
  if (base.name === 'users') return { text: 'Gå til «Lisenser».', why, next: 'licences' };
  return menu === 'menu'
    ? { text: 'Velg «Innstillinger og vedlikehold».', why, next: 'licences' }
    : { text: 'Åpne «Hovedmeny».', why: 'Der finner du «Innstillinger og vedlikehold».', next: 'menu' };
}

/** The way through Lisenser: view the numbers, remove the excess, activate. */
export function adviseLicences(
  state: State,
  aim: Extract<Aim, { to: 'look' | 'try' | 'activate' | 'remove' | 'choose' }>,
): Advice | undefined {
  const { base, dialog, scenario } = state;
  const { own } = scenario;
  const plans = plansOf(state);
  if (dialog?.name === 'remove-excess') return adviseRemoval(state, dialog, aim);
  if (dialog?.name === 'activate' && aim.to === 'activate')
    return {
      text: 'Klikk på «Aktiver».',
      why: own
        ? `${fitsByOwn(scenario)} I virkeligheten sammenligner du med bestillingen en gang til først.`
        : 'Ingen brukerplan har flere i bruk enn den nye lisensen gir, og tallene stemmer med bestillingen.',
      next: 'confirm',
    };
  if (dialog?.name === 'activate' && (aim.to === 'remove' || aim.to === 'choose')) {
    const over = plans.filter(({ excess }) => excess > 0);
    return {
      text: 'Hvis de nye antallene stemmer med det dere har bestilt, klikker du på «Fjern overflødig bruk av lisenser før ny lisens aktiveres».',
      why: `${list(over.map(({ name, excess }) => `${name} har ${excess} for mange`))}. Hvis tallene ikke stemmer, skal du i virkeligheten ikke fjerne og ikke aktivere noe, men kontakte SuperOffice. Hvis alle trenger lisensen sin, bruker du «Kjøp nye lisenser» i stedet. Den som mister planen, mister funksjonene i den og kan bli stengt ute.`,
      next: 'excess',
    };
  }
  if (base.name === 'licences' && base.note === 'buy')
    return atLicences(state, {
      text: `${own ? 'Øvelsen går videre uten kjøp.' : 'I denne øvelsen har dere bestilt det dere skal ha.'} Klikk på «Aktiver ny lisens».`,
      why: 'I virkeligheten kunne du kjøpt flere her, og da ville ingen mistet lisensen sin.',
      next: 'activate',
    });
  return atLicences(state, {
    text: 'Se hvor mange lisenser som er i bruk. Klikk så på «Aktiver ny lisens».',
    why: `${own ? 'Ha bestillingen for hånden.' : `Dere har bestilt ${orderInWords(scenario)}.`} Der ser du hva den nye lisensen gir.`,
    next: 'activate',
  });
}

/** Own numbers: says that the plans fit, or for which of them that is unknown. */
export function fitsByOwn({ plans }: ScenarioData): string {
  const unknown = plans.filter(({ isUnknown }) => isUnknown).map(({ name }) => name);
  return unknown.length
    ? `Om alle får plass, vet vi ikke: Tallene for ${list(unknown)} mangler og er oppdiktet her.`
    : 'Ingen brukerplan har flere i bruk enn den nye lisensen gir.';
}

type Removal = Extract<Dialog, { name: 'remove-excess' }>;

function adviseRemoval(state: State, dialog: Removal, aim: Aim): Advice | undefined {
  if (aim.to === 'choose') return adviseChoice(state, dialog, aim.plan);
  if (aim.to !== 'remove')
    return aim.to === 'activate'
      ? {
          text: `Alle overflødige lisenser er fjernet. Klikk på «OK»${dialog.plan ? ' (3)' : ''}.`,
          why: 'Først da blir endringen lagret, og du kommer tilbake til aktiveringen.',
          next: 'ok',
        }
      : undefined;
  const { plan, user } = aim;
  const excess = plansOf(state).find(({ name }) => name === plan)?.excess ?? 0;
  if (dialog.plan !== plan) return adviseOpening(plan, excess);
  if (dialog.user && dialog.user === dialog.refusedUser)
    return {
      text: 'Velg en annen bruker.',
      why: 'Denne brukeren eier åpne saker. I virkeligheten kan du også gi sakene en ny eier og prøve igjen.',
      next: `user ${user.id}`,
    };
  const chosen = usersOf(state, plan).find(({ id }) => id === dialog.user);
  const told = chosen && chosen.id !== user.id && newRemark(state);
  if (told)
    return {
      text:
        user.name === chosen.name
          ? `Velg den andre som heter ${user.name}.`
          : `Velg ${user.name} i stedet for ${chosen.name}.`,
      why: told.why,
      next: `user ${user.id}`,
    };
  if (!chosen)
    return {
      text: `Velg en bruker (1) som skal miste ${plan}.`,
      why: state.scenario.own
        ? whySuggested(user)
        : user.newPlan
          ? `${user.name} skal over på ${user.newPlan}. Den gamle lisensen må bort før den nye kan hentes.`
          : user.leaving
            ? `Det er avtalt at ${user.name} ikke trenger lisensen lenger.`
            : whyThisOne(user, usersOf(state, plan)),
      next: `user ${user.id}`,
    };
  return adviseRemove(plan, excess);
}

function adviseOpening(plan: string, excess: number): Advice {
  return {
    text: `Klikk på «${plan}» under «Brukerlisenser».`,
    why: `Planen er merket med rødt og varseltegn: ${excess} for mange.`,
    next: `plan ${plan}`,
  };
}

function adviseRemove(plan: string, excess: number): Advice {
  return {
    text: 'Klikk på «Fjern» (2).',
    why: `Da ${left(excess - 1)} i ${plan}. Lisensen er borte når du klikker på «OK».`,
    next: 'remove',
  };
}

/** Own numbers: nobody is suggested, so no control is highlighted. */
function adviseChoice(state: State, dialog: Removal, plan: string): Advice {
  const excess = plansOf(state).find(({ name }) => name === plan)?.excess ?? 0;
  if (dialog.plan !== plan) return adviseOpening(plan, excess);
  const chosen = usersOf(state, plan).find(({ id }) => id === dialog.user);
  const told = chosen && newRemark(state);
  if (told) return { text: `Velg en annen enn ${chosen.name}.`, why: `${told.text} ${told.why}` };
  if (chosen && dialog.user === dialog.refusedUser)
    return {
      text: 'Velg selv en annen (1), eller gi sakene en ny eier først.',
      why: `${chosen.name} eier åpne saker, og da kan ikke lisensen fjernes.`,
    };
  if (chosen) return adviseRemove(plan, excess);
  return {
    text: `Velg selv hvem (1) som skal miste ${plan}.`,
    why: 'Vi foreslår ingen her, for vi vet ikke nok om dem som er igjen. Finn ut hvem som bruker planen, og spør dem. Eller kjøp det som mangler.',
  };
}

/** The remark that removing the chosen user now would cause. */
function newRemark(state: State): Remark | undefined {
  const known = verdictOf(state).map(({ key }) => key);
  return verdictOf(play(state, 'remove')).find(({ key }) => !known.includes(key));
}

/** How many too many remain: «er det 1 for mange igjen». */
function left(excess: number): string {
  return excess > 0 ? `er det ${excess} for mange igjen` : 'er det ikke flere for mange';
}
