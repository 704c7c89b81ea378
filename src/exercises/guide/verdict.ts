import { shortDate } from '../core/dates.ts';
import { canRemove, mismatches } from '../core/rules.ts';
import type { User } from '../core/scenario.ts';
import type { State } from '../core/state.ts';
import { list } from '../core/wording.ts';
import { mistakesOf } from './all-mistakes.ts';
import { type Group, groupsOf, leaves } from './groups.ts';
import { differences } from './guide-help.ts';
import type { Mistake } from './mistake.ts';
import { suggestionsIn } from './own-suggestions.ts';
import { whySuggested } from './why-suggested.ts';

/** A remark on the player's actions, made at once if something went wrong, and at the end. */
export interface Remark {
  /** Identifies the subject, so that it is mentioned only once. */
  key: string;
  grade: Mistake['grade'] | 'good';
  text: string;
  /** The fact it is based on. */
  why: string;
}

/** What has gone wrong so far, in words, worst first. */
export function verdictOf(state: State): Remark[] {
  return mistakesOf(state).map((mistake) => remarkOf(state, mistake));
}

/** A mistake of a state in words. */
export function remarkOf(state: State, mistake: Mistake): Remark {
  return { key: keyOf(mistake), grade: mistake.grade, ...wordsOf(state, mistake) };
}

/** The right choices: who lost something, and why they did. */
export function goodOf(state: State): Remark[] {
  const wrong = mistakesOf(state).flatMap((mistake) => ('users' in mistake ? mistake.users : []));
  return groupsOf(state).flatMap((group) =>
    group.lost.flatMap((user): Remark[] => {
      const why = wrong.includes(user) ? undefined : whyRight(state, group, user);
      return why ? [{ key: `good ${user.id}`, grade: 'good', text: user.name, why }] : [];
    }),
  );
}

/** Why it was right that this user lost the plan or the seat; undefined if nothing says so. */
export function whyRight(state: State, group: Group, user: User): string | undefined {
  const { before, lost } = group;
  if (state.scenario.own) return whyRightByOwn(state, group, user);
  if (user.leaving) return 'Det var avtalt.';
  if (leaves(user)) return;
  const isLonger = (other: User) =>
    !lost.includes(other) && canRemove(state, other.id) && other.lastLogin < user.lastLogin;
  if (before.some(isLonger)) return;
  return `Logget inn sist ${shortDate(user.lastLogin)}. Av dem som beholder ${thing(group)}, har ingen uten åpne saker vært borte lenger.`;
}

/** Only for those whom the reader's own numbers suggest. */
function whyRightByOwn({ scenario }: State, { plan = '' }: Group, user: User): string | undefined {
  const isSuggested = suggestionsIn(scenario, plan).some(
    ({ person, advice }) => person === user && advice === 'remove',
  );
  return isSuggested ? whySuggested(user) : undefined;
}

function keyOf(mistake: Mistake): string {
  const users = 'users' in mistake ? mistake.users.map(({ id }) => id) : [];
  const requests = 'requests' in mistake ? mistake.requests.map(({ id }) => id) : [];
  return [mistake.kind, ...users, ...requests].join(' ');
}

function wordsOf(state: State, mistake: Mistake): Pick<Remark, 'text' | 'why'> {
  const { scenario } = state;
  switch (mistake.kind) {
    case 'activated':
      return {
        text: 'Du aktiverte en lisens med feil antall.',
        why: `${differences(scenario)} I virkeligheten kan bare SuperOffice rette det. Når tallene ikke stemmer, skal du stoppe og kontakte SuperOffice.`,
      };
    case 'wrong-place':
      return {
        text: 'Du endret brukere eller lisenser i en annen installasjon enn den dere bruker.',
        why: 'Kontroller alltid «Hjelp» > «Om» først.',
      };
    case 'touched':
      return {
        text: 'Du endret brukere eller lisenser før du logget ut.',
        why: 'I denne oppgaven skal ingen lisenser endres noe sted.',
      };
    case 'taken':
      return {
        text: 'Noen andre fikk en av lisensene.',
        why: 'Da er det ikke nok til dem som skal ha planen.',
      };
    case 'beyond':
      return { text: lostText(mistake.group, mistake.users), why: whyNobody(state, mistake.group) };
    case 'kept':
      return {
        text: lostText(mistake.group, mistake.users),
        why: `Du har selv sagt at ${names(mistake.users)} skal beholde planen.`,
      };
    case 'stays':
      return {
        text: lostText(mistake.group, mistake.users),
        why: scenario.own
          ? `Etter listen din har ${names(mistake.instead)} sluttet og beholder planen.`
          : `Det er ikke avtalt. Det er ${names(mistake.instead)} som ikke trenger ${thing(mistake.group)} lenger.`,
      };
    case 'former':
      return {
        text: `${names(mistake.users)} er merket med «Sluttet».`,
        why: 'Personen skulle hatt den nye planen. «Sluttet» tar både planen og retten til å logge inn.',
      };
    case 'shut':
      return {
        text: `Du tok mer enn det som var avtalt fra ${names(mistake.users)}.`,
        why:
          mistake.grade === 'harm'
            ? 'Oppgaven er å rette lisensene, ikke å stenge noen ute. Uten «Kan logge inn», eller med «Sluttet», kommer de ikke inn.'
            : '«Sluttet», eller «Kan logge inn» slått av, var ikke nødvendig her. Det var bare lisensen eller plassen det gjaldt.',
      };
    case 'early':
      return {
        text: `${names(mistake.users)} mistet planen før du hadde sett tallene i den nye lisensen.`,
        why: 'Se først hva den nye lisensen gir, og sammenlign med bestillingen. Hvis tallene ikke stemmer, skal ingen miste noe.',
      };
    case 'recent': {
      const [user] = mistake.users;
      const [other] = mistake.instead;
      const away = other.lastLogin
        ? `ikke logget inn siden ${shortDate(other.lastLogin)}`
        : 'aldri logget inn';
      return {
        text: `${user.name} logget inn ${shortDate(user.lastLogin)}. Er det riktig person?`,
        why: `${other.name} har ${away}, eier ingen åpne saker og beholder ${thing(mistake.group)}. I virkeligheten spør du dem det gjelder, før du velger.`,
      };
    }
    case 'others':
      return {
        text: `Du endret ${cases(mistake)}, som ikke skulle få ny eier.`,
        why: `${owners(state, mistake)} skal beholde lisensen og sakene sine. I virkeligheten kan en masseredigering ikke angres. Se hvor mange saker den gjelder, før du klikker på «Oppdater».`,
      };
    case 'status':
      return {
        text: `Du endret statusen på ${cases(mistake)}.`,
        why: 'Ingenting her sier at kundene har fått svar, og noen kan overta sakene. Da er det nok med en ny eier.',
      };
    case 'leaver':
      return {
        text: `Du ga ${cases(mistake)} til en som mister eller har mistet lisensen.`,
        why: 'Da kan de bli liggende uten at noen følger dem opp. Velg en som beholder lisensen.',
      };
  }
}

/** Why nobody, or nobody more, should have lost it. */
function whyNobody(state: State, { plan, before, mustGo }: Group): string {
  const { scenario } = state;
  if (scenario.own)
    return mustGo
      ? `Etter tallene deres skal bare ${mustGo === 1 ? 'én' : mustGo} miste ${plan}.`
      : `Etter tallene deres får alle med ${plan} plass i den nye lisensen.`;
  if (scenario.production) return 'I denne oppgaven skal ingen lisenser endres.';
  if (mismatches(scenario).length)
    return `${differences(scenario)} Når tallene er feil, skal du ikke fjerne noe, men kontakte SuperOffice.`;
  if (scenario.activation === 'payment')
    return 'Den nye lisensen kommer når betalingen er ordnet. Ingen skal miste lisensen sin av den grunn.';
  if (scenario.activation === 'maintenance')
    return 'SuperOffice må avklare lisensen med dere først. Til da skal ingen miste noe.';
  if (scenario.activation === 'network' && !state.fetched)
    return 'Du har ikke fått den nye lisensen ennå. Før du har sett tallene i den, skal ingen miste noe.';
  const had = `${before.length} hadde ${plan ?? 'en plass'}`;
  return mustGo
    ? `${had}, og bare ${mustGo === 1 ? 'én' : mustGo} skulle miste ${plan ? 'den' : 'plassen'}.`
    : `${had}, og alle får plass i den nye lisensen.`;
}

function lostText({ plan }: Group, users: readonly User[]): string {
  return `${names(users)} mistet ${plan ?? 'plassen sin'}.`;
}

function thing({ plan }: Group): string {
  return plan ? 'planen' : 'plassen';
}

function names(users: readonly { name: string }[]): string {
  return list(users.map(({ name }) => name));
}

function cases({ requests }: { requests: readonly { id: string }[] }): string {
  return `${requests.length === 1 ? 'sak' : 'sakene'} ${list(requests.map(({ id }) => id))}`;
}

function owners(state: State, { requests }: { requests: readonly { owner: string }[] }): string {
  const ids = [...new Set(requests.map(({ owner }) => owner))];
  return names(state.users.filter(({ id }) => ids.includes(id)));
}
