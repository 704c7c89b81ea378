import { CircleCheck, Info, ShoppingCart } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import { Named } from '../../components/Named.tsx';
import { shortDate } from '../core/dates.ts';
import { installationOf, plansOf, seatsOf } from '../core/rules.ts';
import type { Base, State } from '../core/state.ts';
import { useDrawing } from './drawing.ts';
import { Column, Excess, Fact, PlanNumber } from './facts.tsx';
import { Press } from './Press.tsx';
import { Screen, Tabs } from './Screen.tsx';

type Licences = Extract<Base, { name: 'licences' }>;

/** Lisenser in Innstillinger og vedlikehold: the tabs Status and SuperOffice. */
export function LicencesScreen({ state, base }: { state: State; base: Licences }) {
  const isStatus = base.tab === 'status';
  return (
    <Screen
      name={state.activated ? 'activated' : 'licences'}
      title="Lisenser"
      above={
        <Tabs>
          <Press action="status" look="tab" current={isStatus}>
            Status
          </Press>
          <Press action="superoffice" look="tab" current={!isStatus}>
            SuperOffice
          </Press>
        </Tabs>
      }
    >
      {isStatus ? <StatusTab state={state} /> : <SuperOfficeTab state={state} base={base} />}
    </Screen>
  );
}

function SuperOfficeTab({ state, base }: { state: State; base: Licences }) {
  const { scenario, activated } = state;
  const here = installationOf(state);
  const live = useDrawing().mode === 'live';
  const seats = seatsOf(state);
  return (
    <>
      <dl class="sim-owner">
        <Fact name="company" isInvented={scenario.own} label="Firmanavn">
          {here.company}
        </Fact>
        <Fact name="serial" isInvented={scenario.own} label="Serienummer">
          {here.serial}
        </Fact>
        {!activated && (
          <Fact name="expires" isInvented={scenario.own} label="Lisensen utløper">
            {shortDate(here.expires)}
          </Fact>
        )}
      </dl>
      {activated ? (
        <p class="sim-ok">
          <Icon of={CircleCheck} size={20} /> <Named>Ny lisens er aktivert</Named>
        </p>
      ) : seats || state.inProduction ? null : (
        <p class="sim-links">
          <Press action="activate" look="link">
            Aktiver ny lisens
          </Press>
          {scenario.deployment === 'onsite' && (
            <Press action="from-file" look="link">
              Hent lisens fra fil
            </Press>
          )}
        </p>
      )}
      {base.note === 'not-fetched' && (
        <p class="sim-told-here" {...(live ? { role: 'status' } : {})}>
          <Icon of={Info} size={18} />
          <span>
            Øvelsen forteller: Det kom ingen ny lisens. Hva SuperOffice CRM skriver her, kan være ulikt.
          </span>
        </p>
      )}
      {seats ? <Seats seats={seats} live={live} /> : <Plans state={state} />}
      {!activated && (
        <div class="sim-buttons">
          <Press action="buy">
            <Icon of={ShoppingCart} size={18} /> Kjøp nye lisenser
          </Press>
        </div>
      )}
      {base.note === 'buy' && live && (
        <p class="sim-note" role="status">
          Her ville du kommet til kjøp av flere lisenser. Øvelsen stopper før det, og ingenting er kjøpt.
        </p>
      )}
    </>
  );
}

function Plans({ state }: { state: State }) {
  const live = useDrawing().mode === 'live';
  return (
    <table class="sim-table">
      <caption>
        <Named>Brukerlisenser</Named>
      </caption>
      <thead>
        <tr>
          <Column>Brukerplan</Column>
          <Column>I bruk</Column>
          <Column>Totalt</Column>
        </tr>
      </thead>
      <tbody>
        {plansOf(state).map((plan) => (
          <tr key={plan.name} {...(live ? { 'data-plan': plan.name, 'data-excess': plan.excess } : {})}>
            <th scope={live ? 'row' : undefined}>{plan.name}</th>
            <td>
              <PlanNumber plan={plan} of="inUse" />
            </td>
            <td>
              <PlanNumber plan={plan} of={state.activated ? 'newTotal' : 'total'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** CRM Suite: one plan for everyone, and its seats. The product may show it differently. */
function Seats({ seats, live }: { seats: NonNullable<ReturnType<typeof seatsOf>>; live: boolean }) {
  return (
    <>
      <table class="sim-table">
        <caption>Plasser i SuperOffice CRM Suite</caption>
        <thead>
          <tr>
            <Column>Plan</Column>
            <Column>I bruk</Column>
            <Column>Totalt</Column>
          </tr>
        </thead>
        <tbody>
          <tr
            class={seats.excess ? 'over' : undefined}
            {...(live ? { 'data-plan': seats.plan, 'data-excess': seats.excess } : {})}
          >
            <th scope={live ? 'row' : undefined}>
              {seats.plan} {seats.excess > 0 && <Excess count={seats.excess} />}
            </th>
            <td>{seats.inUse}</td>
            <td>{seats.seats}</td>
          </tr>
        </tbody>
      </table>
      {live && (
        <p class="sim-note">
          <Named>Hvis alle trenger plassen sin, slår du ikke av noe, men bruker ‹Kjøp nye lisenser›.</Named>
        </p>
      )}
    </>
  );
}

function StatusTab({ state }: { state: State }) {
  const here = installationOf(state);
  const { own } = state.scenario;
  return (
    <dl class="sim-owner">
      <Fact label="Databasens eier" isInvented={own}>
        {here.company}
      </Fact>
      <Fact label="Serienummer" isInvented={own}>
        {here.serial}
      </Fact>
      {here.suite && <Fact label="Plan">{here.suite.plan}</Fact>}
      {!state.activated && (
        <Fact label="Neste utløpsdato" isInvented={own}>
          {shortDate(here.expires)}
        </Fact>
      )}
      <Fact label="Pålogget bruker">Deg (øvelse)</Fact>
    </dl>
  );
}
