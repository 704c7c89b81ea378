import type { Action } from '../core/actions.ts';
import { installationOf, mismatches, openRequestsOf } from '../core/rules.ts';
import type { State } from '../core/state.ts';
import { aimOf } from './goal.ts';
import { differences, whyAsk } from './guide-help.ts';
import { fitsByOwn } from './guide-licences.ts';
import { FROM_NEXT_LOGIN } from './guide-users.ts';
import { withoutNewPlan } from './harms.ts';
import type { Reaction, Said } from './reaction.ts';

/**
 * What was right about an action other than a removal; undefined for a mere step on the way, such as opening a menu.
 */
export function rightAfter(before: State, action: Action, after: State): Reaction | undefined {
  const said = praise(before, action, after);
  return said && { kind: 'right', said: [said] };
}

function praise(before: State, action: Action, after: State): Said | undefined {
  const { scenario, dialog } = before;
  const aim = aimOf(before);
  switch (action) {
    case 'cancel':
      if (dialog?.name !== 'activate' || !mismatches(scenario).length || scenario.production) return;
      return {
        text: 'Det var riktig å stoppe her.',
        why: `${differences(scenario)} Da skal du ikke fjerne og ikke aktivere noe.`,
      };
    case 'finish':
      return {
        text: 'Den nye lisensen er aktivert.',
        why: scenario.own
          ? fitsByOwn(scenario)
          : 'Ingen brukerplan har flere i bruk enn den gir, og tallene stemmer med bestillingen.',
      };
    case 'pay':
      if (aim?.to !== 'pay') return;
      return {
        text: 'Det var riktig å spørre før noen mistet lisensen.',
        why: 'Tallene stemmer, men det kom ingen ny lisens. Da kan betalingen mangle.',
      };
    case 'send':
      if (aim?.to !== 'ask' || dialog?.name !== 'contact' || dialog.reason !== aim.reason) return;
      return { text: 'Det var riktig henvendelse.', why: whyAsk(scenario, aim.reason) };
    case 'file riktig':
      return {
        text: 'Det var riktig fil.',
        why: 'Sammenlign tallene i den nye lisensen med bestillingen før du gjør noe.',
      };
    case 'login production':
      return {
        text: 'Det var riktig adresse.',
        why: `Dere bruker ${installationOf(after).company}, kunde-ID ${installationOf(after).customer}. Kontroller «Hjelp» > «Om».`,
      };
    case 'save':
    case 'yes':
      return given(before, after) ?? handedOver(before, after);
    default:
      return;
  }
}

/** A user got the plan that the new licence gives. */
function given(before: State, after: State): Said | undefined {
  const still = withoutNewPlan(after);
  const user = withoutNewPlan(before).find(({ id }) => !still.some((other) => other.id === id));
  return user && { text: `${user.name} har fått ${user.newPlan}.`, why: FROM_NEXT_LOGIN };
}

/** Requests that were in the way got another owner, or are no longer open. */
function handedOver(before: State, after: State): Said | undefined {
  const aim = aimOf(before);
  if (aim?.to !== 'hand-over' || openRequestsOf(after, aim.user.id).length) return;
  return { text: `${aim.user.name} eier ikke åpne saker lenger.`, why: 'Da kan lisensen fjernes.' };
}
