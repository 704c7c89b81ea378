import type { Action } from '../core/actions.ts';
import { installationOf, seatsOf } from '../core/rules.ts';
import type { State } from '../core/state.ts';
import { list, REASON_LABELS } from '../core/words.ts';
import { changedRequests, groupsOf } from '../guide/findings.ts';
import { aimOf } from '../guide/goal.ts';
import { goodOf, type Remark, verdictOf } from '../guide/verdict.ts';
import { RealList } from './RealList.tsx';

interface Props {
  state: State;
  actions: readonly Action[];
  capped: boolean;
  /** Goes back to before the action that a remark is about. */
  undo: (remark: Remark) => void;
}

/**
 * The end of the exercise: what was done, which choices were right or wrong, and why. What to do in the real product is
 * shown below the exercise.
 */
export function Finish({ state, actions, capped, undo }: Props) {
  const did = whatWasDone(state);
  const good = goodOf(state);
  const wrong = verdictOf(state);
  const [first] = wrong;
  return (
    <section class="sim-finish" aria-labelledby="sim-finish">
      <h2 id="sim-finish" tabIndex={-1}>
        {first ? 'Du er i mål, men noe burde vært annerledes' : 'Bra! Du er i mål'}
      </h2>
      <Part title="Dette gjorde du:" items={did} />
      <Part title="Dette var bra valg:" items={good.map(({ text, why }) => `${text}: ${why}`)} />
      <Part title="Dette burde du valgt annerledes:" items={wrong.map(({ text, why }) => `${text} ${why}`)} />
      {first && (
        <p>
          <button type="button" class="button" onClick={() => undo(first)}>
            Gå tilbake og velg på nytt
          </button>
        </p>
      )}
      {capped && <p>Lenken oppgir flere enn øvelsen viste. Det er ikke kontrollert.</p>}
      {state.scenario.own ? (
        <RealList scenario={state.scenario} actions={actions} />
      ) : (
        <p>
          <button type="button" class="button" onClick={toChecklist}>
            Gå til sjekklisten
          </button>
        </p>
      )}
    </section>
  );
}

function Part({ title, items }: { title: string; items: readonly string[] }) {
  if (!items.length) return null;
  return (
    <>
      <p>{title}</p>
      <ul aria-label={title.slice(0, -1)}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

/** Not a link: an anchor would replace the moment of the exercise in the address. */
function toChecklist(): void {
  const heading = document.getElementById('huskeliste');
  heading?.focus();
  heading?.scrollIntoView();
}

function whatWasDone(state: State): string[] {
  if (aimOf(state)) return [];
  const now = (id: string) => state.users.find((user) => user.id === id);
  const lost = groupsOf(state).flatMap(({ plan, lost }) => (plan ? lost : []));
  const moved = lost.filter(({ id }) => now(id)?.plan);
  const without = lost.filter(({ id }) => !now(id)?.plan);
  const shut = installationOf(state).users.filter(({ id, canLogIn }) => canLogIn && !now(id)?.canLogIn);
  const requests = changedRequests(state).length;
  const names = (users: readonly { name: string }[]) => list(users.map(({ name }) => name));
  return [
    ...(state.inProduction
      ? [`Du kontrollerte installasjonen, og logget inn hos ${installationOf(state).company}.`]
      : []),
    ...(requests
      ? [`Du endret eier eller status på ${requests === 1 ? 'én sak' : `${requests} saker`}.`]
      : []),
    ...(without.length
      ? [
          `Du fjernet ${without.length === 1 ? 'én lisens' : `${without.length} lisenser`} (${names(without)}).`,
        ]
      : []),
    ...(moved.length ? [`Du ga ${names(moved)} ny brukerplan.`] : []),
    ...(seatsOf(state) && shut.length ? [`Du slo av «Kan logge inn» for ${names(shut)}.`] : []),
    ...(state.paid ? ['Du fant ut at fakturaen ikke var betalt, og fikk bekreftelse på betalingen.'] : []),
    ...(state.asked.length && !lost.length ? ['Du fjernet ingen lisenser.'] : []),
    ...state.asked.map((reason) => `Du kontaktet SuperOffice: «${REASON_LABELS[reason]}».`),
    ...(state.fetched ? ['Du hentet lisensen fra en fil.'] : []),
    ...(state.activated ? ['Du aktiverte den nye lisensen.'] : []),
  ];
}
