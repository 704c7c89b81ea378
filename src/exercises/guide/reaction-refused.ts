import { mismatches, openRequestsOf, plansOf, userById } from '../core/rules.ts';
import type { State } from '../core/state.ts';
import { list } from '../core/words.ts';
import { whyCardRefused } from './guide.ts';
import { differences } from './guide-help.ts';
import type { Reaction, Said } from './reaction.ts';

/** What it means that the product did not do what was asked. What the product itself says stands on its screen. */
export function refusalAfter(before: State, after: State): Reaction | undefined {
  const said = refusalIn(before, after);
  return said && { kind: 'refused', said: [said] };
}

function refusalIn(before: State, after: State): Said | undefined {
  const { base, dialog, scenario } = after;
  const was = before.dialog;
  if (base.name === 'licences' && base.note === 'not-fetched' && !isNotFetched(before))
    return { text: 'Ingen skal miste lisensen sin av den grunn.', why: NOT_FETCHED[scenario.activation] };
  switch (dialog?.name) {
    case 'remove-excess':
      if (!dialog.refusedUser || (was?.name === 'remove-excess' && was.refusedUser)) return;
      return aboutRequests(after, dialog.refusedUser);
    case 'activate':
      if (!dialog.refused || (was?.name === 'activate' && was.refused)) return;
      return aboutExcess(after);
    case 'file':
      if (!dialog.wrong || (was?.name === 'file' && was.wrong)) return;
      return {
        text: 'Filen ble ikke brukt.',
        why: 'Lisensen er knyttet til ett firmanavn og ett serienummer. En annen fil passer ikke.',
      };
    case 'user':
      if (!dialog.refused || (was?.name === 'user' && was.refused === dialog.refused)) return;
      return { text: 'Endringen er ikke lagret.', why: whyCardRefused(after, dialog) };
    default:
      return;
  }
}

function isNotFetched({ base }: State): boolean {
  return base.name === 'licences' && base.note === 'not-fetched';
}

const NOT_FETCHED = {
  works: '',
  payment: 'Lisensen blir vanligvis oppdatert når betalingen er registrert.',
  maintenance: 'Lisensen på serveren kan være en annen enn hos SuperOffice.',
  network: 'Serveren når ikke lisenstjenesten.',
};

function aboutRequests(state: State, id: string): Said {
  const name = userById(state.users, id)?.name ?? '';
  const count = openRequestsOf(state, id).length;
  // Of the reader's own requests the exercise may show fewer than there are.
  const cases = state.scenario.own ? 'åpne saker' : count === 1 ? 'én åpen sak' : `${count} åpne saker`;
  return {
    text: `${name} beholder lisensen så lenge brukeren eier åpne saker.`,
    why: `${name} eier ${cases}. Uten lisens kan de bli liggende uten at noen følger dem opp.`,
  };
}

function aboutExcess(state: State): Said {
  const over = plansOf(state).filter(({ excess }) => excess > 0);
  return {
    text: `${list(over.map(({ name, excess }) => `${name} har ${excess} for mange`))}.`,
    why: mismatches(state.scenario).length
      ? `${differences(state.scenario)} Da skal du ikke fjerne og ikke aktivere noe.`
      : 'Så lenge det er slik, kan ikke den nye lisensen aktiveres.',
  };
}
