import { installationOf } from '../core/rules.ts';
import type { Dialog, Reason, State } from '../core/state.ts';
import { REASON_LABELS } from '../core/wording.ts';
import { useDrawing } from './drawing.ts';
import { Fact } from './facts.tsx';
import { Choice } from './fields.tsx';
import { Press } from './Press.tsx';
import { SimDialog } from './SimDialog.tsx';

/** Hjelp > Om: the current installation. The layout of the real dialog is unconfirmed. */
export function AboutDialog({ state }: { state: State }) {
  const here = installationOf(state);
  const { own } = state.scenario;
  return (
    <SimDialog title="Om" name="about">
      <dl class="sim-owner">
        <Fact name="company" isInvented={own} label="Kunde">
          {here.company}
        </Fact>
        <Fact name="customer" isInvented={own} label="Kunde-ID">
          {here.customer}
        </Fact>
        <Fact name="serial" isInvented={own} label="Serienummer">
          {here.serial}
        </Fact>
        <Fact name="version" isInvented={own} label="Versjon">
          {here.version}
        </Fact>
        <Fact label="Bruker">Deg (øvelse)</Fact>
      </dl>
      <p class="sim-note">
        Oppsettet kan være et annet hos deg. I noen versjoner står ikke serienummeret her.
      </p>
      <div class="sim-buttons">
        <Press action="cancel">Lukk</Press>
      </div>
    </SimDialog>
  );
}

/** Hjelp > Kontakt support. The real form varies; this one takes what has been found out. */
export function ContactDialog({
  state,
  dialog,
}: {
  state: State;
  dialog: Extract<Dialog, { name: 'contact' }>;
}) {
  const here = installationOf(state);
  const live = useDrawing().mode === 'live';
  const why = dialog.reason ? undefined : 'Velg først hva det gjelder.';
  const reasons = Object.entries(REASON_LABELS) as [Reason, string][];
  return (
    <SimDialog title="Kontakt support" name="contact">
      <p class="sim-note">Skjemaet er laget for øvelsen. Ingenting blir sendt noe sted.</p>
      <Choice
        field="reason"
        label="Hva gjelder det?"
        value={dialog.reason}
        options={[['', 'Velg …'], ...reasons]}
      />
      <dl class="sim-owner">
        <Fact label="Firma">{here.company}</Fact>
        <Fact label="Kunde-ID">{here.customer}</Fact>
        <Fact label="Serienummer">{here.serial}</Fact>
        <Fact label="Versjon">{here.version}</Fact>
      </dl>
      {live && why && (
        <p class="sim-note" id="sim-why">
          {why}
        </p>
      )}
      <div class="sim-buttons">
        <Press action="send" look="primary" refusedBecause={why} {...(why ? { describedBy: 'sim-why' } : {})}>
          Send (øvelse)
        </Press>
        <Press action="cancel">Avbryt</Press>
      </div>
    </SimDialog>
  );
}
