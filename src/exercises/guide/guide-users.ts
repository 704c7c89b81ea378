import { counts, seatsOf } from '../core/rules.ts';
import type { State } from '../core/state.ts';
import type { Advice } from './advice.ts';
import type { Aim } from './goal.ts';
import { whyThisOne } from './why-suggested.ts';

export const FROM_NEXT_LOGIN = 'Planen gjelder fra neste gang brukeren logger inn.';

/** The way to another plan, or to no login, on a user's card in Brukere. */
export function adviseUser(
  state: State,
  aim: Extract<Aim, { to: 'assign' | 'free-seat' }>,
): Advice | undefined {
  const { dialog, base, menu } = state;
  const { user } = aim;
  const why =
    aim.to === 'assign'
      ? `Den nye lisensen er aktivert, men ${user.name} må få planen ${aim.plan} på brukerkortet.`
      : user.leaving
        ? `Det er avtalt at ${user.name} ikke trenger plassen sin. En plass er en bruker med «Kan logge inn» slått på.`
        : whyThisOne(
            user,
            state.users.filter((other) => other.canLogIn && counts(other)),
          );
  // Unrelated changes on the card must not be saved along with it.
  const isClean =
    dialog?.name === 'user' &&
    !dialog.refused &&
    !dialog.former &&
    (aim.to === 'free-seat' || dialog.canLogIn === user.canLogIn);
  if (isClean && dialog.user === user.id) {
    if (aim.to === 'free-seat' && dialog.canLogIn)
      return {
        text: 'Slå av «Kan logge inn».',
        why: 'Brukeren blir ikke slettet. Bryteren kan slås på igjen senere.',
        next: 'set login=off',
      };
    if (aim.to === 'assign' && dialog.plan !== aim.plan)
      return { text: `Velg ${aim.plan} i «Brukerplan».`, why, next: `set plan=${aim.plan}` };
    return {
      text: 'Klikk på «Lagre».',
      why:
        aim.to === 'assign'
          ? FROM_NEXT_LOGIN
          : `Brukeren kommer ikke inn etterpå. ${afterOne(seatsOf(state)?.excess ?? 0)}`,
      next: 'save',
    };
  }
  if (dialog) return;
  if (base.name === 'users') return { text: `Åpne ${user.name}.`, why, next: `user ${user.id}` };
  if (base.name === 'licences') {
    const seats = seatsOf(state);
    return {
      text: 'Gå til «Brukere».',
      why: seats
        ? `Dere har bestilt ${seats.seats} plasser, og ${seats.inUse} kan logge inn. Hvis antallet ikke stemmer med bestillingen, skal du i virkeligheten ikke endre noe, men kontakte SuperOffice.`
        : why,
      next: 'users',
    };
  }
  return menu === 'menu'
    ? { text: 'Velg «Innstillinger og vedlikehold».', why, next: 'licences' }
    : { text: 'Åpne «Hovedmeny».', why, next: 'menu' };
}

/** How many seats remain to be freed after one more. */
function afterOne(excess: number): string {
  return excess > 1 ? `Da kan ${excess - 1} for mange fortsatt logge inn.` : 'Da har dere plasser nok.';
}
