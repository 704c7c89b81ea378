import type { Action } from '../core/actions.ts';
import { shortDate } from '../core/dates.ts';
import { reasonToAsk } from '../core/rules.ts';
import type { Reason, State } from '../core/state.ts';
import { list, orderInWords, REASON_LABELS } from '../core/wording.ts';

/** What the administrator knows from outside the product: the order, agreements, and SuperOffice's answers. */
export function Desk({
  state,
  act,
  next,
}: {
  state: State;
  act: (action: Action) => void;
  next: Action | undefined;
}) {
  const { scenario, paid, asked } = state;
  const { production, suite, maintenanceTo, versionReleased } = scenario;
  const leaving = scenario.users.filter(({ leaving }) => leaving).map(({ name }) => name);
  const newPlans = [...new Set(scenario.users.flatMap(({ newPlan }) => newPlan ?? []))];
  return (
    <section class="sim-desk" aria-labelledby="sim-desk">
      <h3 id="sim-desk">Det du vet fra før</h3>
      <ul>
        {production ? (
          <li>
            Dere bruker {production.company}, kunde-ID {production.customer}, serienummer {production.serial}.
          </li>
        ) : suite ? (
          <li>
            Dere har bestilt {suite.seats} plasser i {suite.plan}.
          </li>
        ) : scenario.own ? (
          <li>Ha bestillingen for hånden, og sammenlign den med tallene i øvelsen.</li>
        ) : (
          <li>Dere har bestilt {orderInWords(scenario)}.</li>
        )}
        {leaving.length > 0 && scenario.own && (
          <li>
            Etter listen din har {leaving.length === 1 ? leaving : `${leaving.length} brukere`} sluttet.
          </li>
        )}
        {leaving.length > 0 && !scenario.own && (
          <li>
            {list(leaving)} trenger ikke {suite ? 'plassen' : 'lisensen'} lenger. Det er avtalt.
          </li>
        )}
        {newPlans.map((plan) => (
          <li key={plan}>
            {list(scenario.users.filter(({ newPlan }) => newPlan === plan).map(({ name }) => name))} skal over
            på {plan}.
          </li>
        ))}
        {maintenanceTo && <li>Vedlikeholdsavtalen gjelder til {shortDate(maintenanceTo)}.</li>}
        {versionReleased && (
          <li>
            Versjon {scenario.version} kom {shortDate(versionReleased)}.
          </li>
        )}
        {scenario.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {scenario.activation === 'payment' && (
        <p>
          <button
            type="button"
            class={`button${next === 'pay' ? ' next' : ''}`}
            data-does="pay"
            aria-disabled={paid ? 'true' : undefined}
            onClick={() => act('pay')}
          >
            Spør økonomi om fakturaen
          </button>
        </p>
      )}
      <div role="status">
        {paid && (
          <p class="sim-answer">
            Økonomi svarer: Fakturaen var ikke betalt. Nå er den betalt, og du har fått bekreftelsen. Du
            venter til betalingen skulle vært registrert, men meldingen kommer fortsatt.
          </p>
        )}
        {asked.map((reason) => (
          <p key={reason} class="sim-answer">
            {reason === reasonToAsk(scenario)
              ? ANSWERS[reason]
              : `SuperOffice svarer om «${REASON_LABELS[reason]}»: ${OTHER}`}
          </p>
        ))}
      </div>
    </section>
  );
}

const OTHER = 'Det du forteller, peker på noe annet. Se på tallene og det du vet fra før.';

const ANSWERS: Record<Reason, string> = {
  numbers: 'SuperOffice svarer: Takk. Vi retter antallet. Vent med å aktivere til vi gir beskjed.',
  payment: 'SuperOffice svarer: Takk for bekreftelsen. Vi ser på betalingen og lisensen.',
  maintenance:
    'SuperOffice svarer: Takk. Vi avklarer vedlikeholdsavtalen med dere. Vent med å oppgradere videre.',
  file: 'SuperOffice svarer: Her er lisensen som en fil.',
  licences: OTHER,
};
