import { installationOf, seatsOf } from '../core/rules.ts';
import type { State } from '../core/state.ts';
import { list, REASON_LABELS } from '../core/wording.ts';
import { groupsOf } from './groups.ts';
import { changedRequests } from './requests.ts';

/** What the reader did on the way to the end, in sentences. */
export function whatWasDone(state: State): string[] {
  const now = (id: string) => state.users.find((user) => user.id === id);
  const lost = groupsOf(state).flatMap(({ plan, lost }) => (plan ? lost : []));
  const moved = lost.filter(({ id }) => now(id)?.plan);
  const without = lost.filter(({ id }) => !now(id)?.plan);
  const shut = installationOf(state).users.filter(({ id, canLogIn }) => canLogIn && !now(id)?.canLogIn);
  const requests = changedRequests(state).length;
  const names = (users: readonly { name: string }[]) => list(users.map(({ name }) => name));
  return [
    ...(state.inProduction
      ? [`Du kontrollerte installasjonen og logget inn hos ${installationOf(state).company}.`]
      : []),
    ...(requests
      ? [`Du endret eier eller status på ${requests === 1 ? 'én sak' : `${requests} saker`}.`]
      : []),
    ...(without.length
      ? [
          `Du fjernet ${without.length === 1 ? 'én lisens' : `${without.length} lisenser`} (${names(without)}).`,
        ]
      : []),
    ...(moved.length ? [`Du fjernet den gamle brukerplanen fra ${names(moved)}.`] : []),
    ...(seatsOf(state) && shut.length ? [`Du slo av «Kan logge inn» for ${names(shut)}.`] : []),
    ...(state.paid ? ['Du fant ut at fakturaen ikke var betalt, og fikk bekreftelse på betalingen.'] : []),
    ...(state.asked.length && !lost.length ? ['Du fjernet ingen lisenser.'] : []),
    ...state.asked.map((reason) => `Du kontaktet SuperOffice: «${REASON_LABELS[reason]}».`),
    ...(state.fetched ? ['Du hentet lisensen fra en fil.'] : []),
    ...(state.activated ? ['Du aktiverte den nye lisensen.'] : []),
    ...(moved.length ? [`Du ga ${names(moved)} ny brukerplan.`] : []),
  ];
}
