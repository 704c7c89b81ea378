import { Named } from '../../components/Named.tsx';
import { possibleOwners } from '../core/rules.ts';
import type { Dialog, State } from '../core/state.ts';
import { BULK_ACTION, STATUS_LABELS } from '../core/wording.ts';
import { useDrawing } from './drawing.ts';
import { Choice } from './fields.tsx';
import { Press } from './Press.tsx';
import { SimDialog } from './SimDialog.tsx';

/** One request, with the relevant fields of Egenskaper for sak. */
export function RequestDialog({
  state,
  dialog,
}: {
  state: State;
  dialog: Extract<Dialog, { name: 'request' }>;
}) {
  const request = state.requests.find(({ id }) => id === dialog.request);
  return (
    <SimDialog title={`Sak ${dialog.request}: ${request?.title}`} name="request">
      <p class="sim-group">
        <Named>Egenskaper for sak</Named>
      </p>
      <Choice field="owner" label="Eier" value={dialog.owner} options={owners(state)} />
      <Choice field="status" label="Status" value={dialog.status} options={Object.entries(STATUS_LABELS)} />
      <div class="sim-buttons">
        <Press action="save" look="primary">
          Lagre
        </Press>
        <Press action="cancel">Avbryt</Press>
      </div>
    </SimDialog>
  );
}

/** Masseredigering: Felt, Handling, Ny verdi, Oppdater, and the question Bekreft. */
export function BulkDialog({ state, dialog }: { state: State; dialog: Extract<Dialog, { name: 'bulk' }> }) {
  const live = useDrawing().mode === 'live';
  const { field, value, confirming } = dialog;
  const count = state.base.name === 'requests' ? state.base.marked.length : 0;
  const values = field === 'owner' ? owners(state) : Object.entries(STATUS_LABELS);
  if (confirming)
    return (
      <SimDialog title="Bekreft" name="bulk">
        <p>
          <Named>{field === 'owner' ? 'Eier' : 'Status'}</Named> blir satt til{' '}
          <strong>
            <Named>{values.find(([key]) => key === value)?.[1]}</Named>
          </strong>{' '}
          i {count === 1 ? 'én sak' : `${count} saker`}.
        </p>
        <p class="sim-note">I SuperOffice CRM kan en masseredigering ikke angres.</p>
        <div class="sim-buttons">
          <Press action="yes" look="primary">
            Ja
          </Press>
          <Press action="cancel">Nei</Press>
        </div>
      </SimDialog>
    );
  const why = !field ? 'Velg et felt først.' : value ? undefined : 'Velg en ny verdi først.';
  return (
    <SimDialog title="Masseredigering" name="bulk">
      <p>{count === 1 ? 'Én sak er merket.' : `${count} saker er merket.`}</p>
      <Choice
        field="field"
        label="Felt"
        value={field}
        options={[
          ['', 'Velg …'],
          ['owner', 'Eier'],
          ['status', 'Status'],
        ]}
      />
      {field && (
        <p class="sim-field">
          <span>
            <Named>Handling</Named>
          </span>
          <span class="sim-value">
            <Named>{BULK_ACTION}</Named>
          </span>
        </p>
      )}
      {field && <Choice field="value" label="Ny verdi" value={value} options={[['', 'Velg …'], ...values]} />}
      {live && field && (
        <p class="sim-note">
          <Named>
            Handlingen er valgt for deg i øvelsen. I SuperOffice CRM leser du linjen nederst før du klikker på
            ‹Oppdater›: Endringen kan gjelde alle radene (All rows), ikke bare dem du merket.
          </Named>
        </p>
      )}
      {live && why && (
        <p class="sim-note" id="sim-why">
          {why}
        </p>
      )}
      <div class="sim-buttons">
        <Press
          action="update"
          look="primary"
          refusedBecause={why}
          {...(why ? { describedBy: 'sim-why' } : {})}
        >
          Oppdater
        </Press>
        <Press action="cancel">Avbryt</Press>
      </div>
    </SimDialog>
  );
}

function owners(state: State) {
  return possibleOwners(state).map(({ id, name }) => [id, name] as const);
}
