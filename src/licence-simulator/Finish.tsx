import { aimOf, changedRequests, lostPlan } from './goal.ts';
import { installationOf, seatsOf } from './rules.ts';
import type { State } from './state.ts';
import { list, REASON_LABELS } from './words.ts';

/** The end of the exercise: what was done. What to do in the real product stands below the exercise. */
export function Finish({ state, capped }: { state: State; capped: boolean }) {
  const did = whatWasDone(state);
  return (
    <section class="sim-finish" aria-labelledby="sim-finish">
      <h2 id="sim-finish" tabIndex={-1}>
        Bra! Du er i mål
      </h2>
      {did.length > 0 && (
        <>
          <p>Dette gjorde du:</p>
          <ul>
            {did.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
      {capped && <p>I virkeligheten har dere flere å fjerne enn øvelsen viste.</p>}
      <p>
        <button type="button" class="button" onClick={toChecklist}>
          Gå til huskelisten
        </button>
      </p>
    </section>
  );
}

/** Not a link: the address keeps the moment of the exercise, and an anchor would take its place. */
function toChecklist(): void {
  const heading = document.getElementById('huskeliste');
  heading?.focus();
  heading?.scrollIntoView();
}

function whatWasDone(state: State): string[] {
  if (aimOf(state)) return [];
  const now = (id: string) => state.users.find((user) => user.id === id);
  const lost = lostPlan(state);
  const moved = lost.filter(({ id }) => now(id)?.plan);
  const without = lost.filter(({ id }) => !now(id)?.plan);
  // Who may go is known for plans that somebody has agreed to leave; of the others nobody was told.
  const leavers = installationOf(state).users.filter(({ leaving }) => leaving);
  const needed = without.filter(
    ({ leaving, plan }) => !leaving && leavers.some((user) => user.plan === plan),
  );
  const spared = leavers.filter(
    ({ id, plan }) => now(id)?.plan === plan && needed.some((user) => user.plan === plan),
  );
  const shut = installationOf(state).users.filter(({ id, canLogIn }) => canLogIn && !now(id)?.canLogIn);
  const requests = changedRequests(state).length;
  const names = (users: readonly { name: string }[]) => list(users.map(({ name }) => name));
  return [
    ...(state.inProduction
      ? [`Du kontrollerte installasjonen, og logget inn hos ${installationOf(state).company}.`]
      : []),
    ...(requests
      ? [`Du ga ny eier til eller avsluttet ${requests === 1 ? 'én sak' : `${requests} saker`}.`]
      : []),
    ...(without.length
      ? [
          `Du fjernet ${without.length === 1 ? 'én lisens' : `${without.length} lisenser`} (${names(without)}).`,
        ]
      : []),
    ...(needed.length ? [`Det var ikke avtalt med ${names(needed)}. I virkeligheten spør du først.`] : []),
    ...(spared.length ? [`Det var avtalt med ${names(spared)}, som fortsatt har lisensen.`] : []),
    ...(moved.length ? [`Du ga ${names(moved)} ny brukerplan.`] : []),
    ...(seatsOf(state) && shut.length ? [`Du slo av «Kan logge inn» for ${names(shut)}.`] : []),
    ...(state.paid ? ['Du fant ut at fakturaen manglet, og fikk bekreftelse på betalingen.'] : []),
    ...(state.asked.length && !lost.length ? ['Du fjernet ingen lisenser.'] : []),
    ...state.asked.map((reason) => `Du kontaktet SuperOffice: «${REASON_LABELS[reason]}».`),
    ...(state.fetched ? ['Du hentet lisensen fra en fil.'] : []),
    ...(state.activated ? ['Du aktiverte den nye lisensen.'] : []),
  ];
}
