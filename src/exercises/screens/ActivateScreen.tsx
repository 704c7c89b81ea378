import { LoaderCircle, TriangleAlert } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import { Named } from '../../components/Named.tsx';
import { canActivate, plansOf } from '../core/rules.ts';
import type { Dialog, State } from '../core/state.ts';
import { useDrawing } from './drawing.ts';
import { Column, Excess, PlanNumber } from './facts.tsx';
import { Press } from './Press.tsx';
import { SimDialog } from './SimDialog.tsx';

/** The dialog Aktiver ny lisens: what the new licence gives, and what prevents its activation. */
export function ActivateScreen({
  state,
  dialog,
}: {
  state: State;
  dialog: Extract<Dialog, { name: 'activate' | 'activating' }>;
}) {
  const live = useDrawing().mode === 'live';
  const busy = dialog.name === 'activating';
  const isRefused = dialog.name === 'activate' && dialog.refused;
  const plans = plansOf(state);
  const ready = canActivate(state);
  const reason = `‹Aktiver› kan ikke brukes ennå: ${plans
    .filter(({ excess }) => excess > 0)
    .map(({ name, excess }) => `${name} har ${excess} for mange i bruk`)
    .join(', ')}.`;
  return (
    <SimDialog title="Aktiver ny lisens" name={dialog.name} busy={busy}>
      <table class="sim-table">
        <caption>
          <Named>Brukerlisenser</Named>
        </caption>
        <thead>
          <tr>
            <Column>Brukerplan</Column>
            <Column>I bruk</Column>
            <Column>Ny lisens</Column>
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <tr
              key={plan.name}
              class={plan.excess ? 'over' : undefined}
              {...(live ? { 'data-plan': plan.name, 'data-excess': plan.excess } : {})}
            >
              <th scope={live ? 'row' : undefined}>
                {plan.name} {plan.excess > 0 && <Excess count={plan.excess} />}
              </th>
              <td>
                <PlanNumber plan={plan} of="inUse" />
              </td>
              <td>
                <PlanNumber plan={plan} of="newTotal" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!ready && (
        <p>
          <Press action="excess" look="link">
            Fjern overflødig bruk av lisenser før ny lisens aktiveres
          </Press>
        </p>
      )}
      {!ready && (
        <p {...(live ? { id: 'sim-reason' } : {})} class={`sim-reason${isRefused ? ' loud' : ''}`}>
          <Icon of={TriangleAlert} size={18} />{' '}
          <span>
            <Named>{reason}</Named>
          </span>
        </p>
      )}
      {live && (
        <p role="status" class={busy ? 'sim-progress' : 'visually-hidden'}>
          {busy && (
            <>
              <Icon of={LoaderCircle} size={20} /> Aktiverer lisensen …
            </>
          )}
          {isRefused && <Named>{reason}</Named>}
        </p>
      )}
      {!busy && (
        <div class="sim-buttons">
          <Press
            action="confirm"
            look="primary"
            {...(ready ? {} : { refusedBecause: reason, describedBy: 'sim-reason' })}
          >
            Aktiver
          </Press>
          <Press action="cancel">Avbryt</Press>
        </div>
      )}
    </SimDialog>
  );
}
