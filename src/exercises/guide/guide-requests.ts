import { openRequestsOf, possibleOwners } from '../core/rules.ts';
import type { User } from '../core/scenario.ts';
import type { Base, Dialog, State } from '../core/state.ts';
import type { Advice } from './advice.ts';
import type { Aim } from './goal.ts';

const CLOSE_ANSWERED = 'I virkeligheten avslutter du bare saker der kunden har fått svar.';
/** Own numbers with nobody else in them. */
const NOBODY_ELSE = 'Listen din har ingen andre. I virkeligheten gir du saker til en som kan følge dem opp.';

/** The way to a new owner for open requests, from anywhere; if nobody can take over, to closing them. */
export function adviseHandOver(
  state: State,
  { user, heir }: Extract<Aim, { to: 'hand-over' }>,
): Advice | undefined {
  const { dialog, base } = state;
  const { own } = state.scenario;
  const isNobody = own ? possibleOwners(state).every(({ id }) => id === user.id) : !heir;
  const open = openRequestsOf(state, user.id).map(({ id }) => id);
  switch (dialog?.name) {
    case undefined:
      break;
    case 'remove-excess':
      return {
        text: `${user.name} eier åpne saker. Lukk dialogboksen, og gi sakene en ny eier.`,
        why: dialog.draft.length
          ? 'Det du har fjernet, blir lagret når du klikker på «OK».'
          : 'Lisensen kan ikke fjernes så lenge brukeren eier åpne saker i Service.',
        next: dialog.draft.length ? 'ok' : 'cancel',
      };
    case 'request':
      if (!open.includes(dialog.request)) return;
      if (!isNobody && dialog.status !== 'open')
        return {
          text: 'Velg «Åpen» i «Status» igjen.',
          why: `${own ? '' : 'Noen kan overta saken. '}${CLOSE_ANSWERED}`,
          next: 'set status=open',
        };
      if (own && !isNobody && dialog.owner === user.id) return ownHeir(user, '«Eier»');
      if (heir && dialog.owner === user.id)
        return {
          text: `Velg ${heir.name} i «Eier».`,
          why: 'I virkeligheten avtaler du med den som skal overta. Avslutt bare saker der kunden har fått svar.',
          next: `set owner=${heir.id}`,
        };
      if (isNobody && dialog.owner === user.id && dialog.status === 'open')
        return {
          text: 'Velg «Avsluttet» i «Status».',
          why: `${own ? NOBODY_ELSE : 'Ingen som beholder lisensen, kan overta saken.'} ${CLOSE_ANSWERED}`,
          next: 'set status=closed',
        };
      return {
        text: 'Klikk på «Lagre».',
        why: dialog.owner === user.id ? 'Da er ikke saken åpen lenger.' : 'Da har saken fått en ny eier.',
        next: 'save',
      };
    case 'bulk':
      if (base.name === 'requests' && base.marked.some((id) => !open.includes(id)))
        return {
          text: `Klikk på «${dialog.confirming ? 'Nei' : 'Avbryt'}».`,
          why: `Du har merket saker som ikke er åpne saker hos ${user.name}. De ville også blitt endret.`,
          next: 'cancel',
        };
      if (dialog.confirming)
        return {
          text: 'Hvis antallet stemmer, klikker du på «Ja».',
          why: 'En masseredigering kan ikke angres i SuperOffice CRM. Her i øvelsen kan du angre alt.',
          next: 'yes',
        };
      if (own && !isNobody) return adviseOwnBulk(dialog, user);
      if (!dialog.field)
        return {
          text: `Velg «${isNobody ? 'Status' : 'Eier'}» i «Felt».`,
          why: 'Masseredigering endrer ett felt i alle sakene du har merket.',
          next: `set field=${isNobody ? 'status' : 'owner'}`,
        };
      if (dialog.field !== (isNobody ? 'status' : 'owner'))
        return isNobody
          ? {
              text: 'Velg «Status» i «Felt».',
              why: own ? NOBODY_ELSE : 'Ingen som beholder lisensen, kan overta sakene.',
              next: 'set field=status',
            }
          : {
              text: 'Velg «Eier» i «Felt».',
              why: `Noen kan overta sakene. ${CLOSE_ANSWERED}`,
              next: 'set field=owner',
            };
      if (heir && (!dialog.value || dialog.value === user.id))
        return {
          text: `Velg ${heir.name} i «Ny verdi».`,
          why: 'I virkeligheten avtaler du med den som skal overta.',
          next: `set value=${heir.id}`,
        };
      if (isNobody && dialog.value !== 'closed')
        return {
          text: 'Velg «Avsluttet» i «Ny verdi».',
          why: CLOSE_ANSWERED,
          next: 'set value=closed',
        };
      return {
        text: 'Klikk på «Oppdater».',
        why: 'Se hvor mange saker det gjelder. Du blir spurt én gang til før noe blir endret.',
        next: 'update',
      };
    default:
      return;
  }
  const why = `Lisensen til ${user.name} kan fjernes når brukeren ikke eier åpne saker lenger.`;
  if (base.name === 'licences' || base.name === 'users')
    return {
      text: 'Gå til SuperOffice CRM.',
      why: 'Sakene finner du der, ikke i «Innstillinger og vedlikehold».',
      next: 'crm',
    };
  if (base.name === 'requests') return adviseSearch(base, user, open);
  return base.name === 'home' ? { text: 'Gå til «Saker».', why, next: 'requests' } : undefined;
}

/** Own numbers: who could take over is unknown. */
function ownHeir({ name }: { name: string }, field: string): Advice {
  return {
    text: `Velg selv hvem som skal overta, i ${field}.`,
    why: `Vi vet ikke hvem som kan følge opp sakene til ${name}. I virkeligheten avtaler du med den som skal overta.`,
  };
}

function adviseOwnBulk({ field, value }: Extract<Dialog, { name: 'bulk' }>, user: User): Advice {
  if (field !== 'owner')
    return {
      text: 'Velg «Eier» i «Felt».',
      why: CLOSE_ANSWERED,
      next: 'set field=owner',
    };
  if (!value || value === user.id) return ownHeir(user, '«Ny verdi»');
  return {
    text: 'Klikk på «Oppdater».',
    why: 'Se hvor mange saker det gjelder. Du blir spurt én gang til før noe blir endret.',
    next: 'update',
  };
}

function adviseSearch(
  base: Extract<Base, { name: 'requests' }>,
  user: { id: string; name: string },
  open: string[],
): Advice {
  if (base.tab === 'criteria') {
    if (base.owner !== user.id)
      return {
        text: `Velg ${user.name} i «Eier».`,
        why: 'Da finner du bare sakene som står i veien.',
        next: `set owner=${user.id}`,
      };
    if (base.status !== 'open')
      return {
        text: 'Velg «Åpen» i «Intern status».',
        why: 'Det er de åpne sakene meldingen gjelder. Se gjerne over utsatte saker også, så ingen kunder blir glemt.',
        next: 'set status=open',
      };
    return { text: 'Klikk på «Finn».', why: 'Sakene kommer på fanen «Resultat».', next: 'search' };
  }
  const found = base.found.filter((id) => open.includes(id));
  if (base.tab === 'own' || found.length < open.length)
    return {
      text: 'Klikk på «Finn sak».',
      why: `Der søker du etter åpne saker som ${user.name} eier.`,
      next: 'find',
    };
  const [only] = found;
  if (only && found.length === 1)
    return { text: 'Åpne saken.', why: 'Én sak kan du endre for seg.', next: `request ${only}` };
  const wrong = base.marked.find((id) => !open.includes(id));
  if (wrong)
    return {
      text: 'Ta bort merket på saker som andre eier.',
      why: 'Bare de merkede sakene blir endret.',
      next: `mark ${wrong}`,
    };
  const missing = found.find((id) => !base.marked.includes(id));
  if (missing)
    return {
      text: `Merk de ${found.length} sakene.`,
      why: 'Da kan du endre alle samtidig med «Masseredigering».',
      next: found.length === base.found.length ? 'mark all' : `mark ${missing}`,
    };
  return {
    text: 'Velg «Masseredigering» under «Oppgave».',
    why: 'Da endrer du alle de merkede sakene samtidig, og ingen andre.',
    next: 'bulk',
  };
}
