import { CircleX } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import type { Dialog, State } from '../core/state.ts';
import { Press } from './Press.tsx';
import { SimDialog } from './SimDialog.tsx';

/**
 * Hent lisens fra fil: the choice of file. The files are invented; the look of the product's dialog is unconfirmed.
 */
export function FileDialog({ state, dialog }: { state: State; dialog: Extract<Dialog, { name: 'file' }> }) {
  return (
    <SimDialog title="Hent lisens fra fil" name="file">
      <p>Velg en fil:</p>
      <p class="sim-note">Filene er oppdiktet. Hvordan du velger filen, kan være ulikt.</p>
      <ul class="sim-plans" role="list">
        <li>
          <Press action="file annen" look="link">
            <span class="sim-plan-name">lisens-annet-firma.xml</span>
            <span class="sim-plan-count">Lå i en gammel mappe</span>
          </Press>
        </li>
        {state.asked.includes('file') && (
          <li>
            <Press action="file riktig" look="link">
              <span class="sim-plan-name">lisens-{state.scenario.serial}.xml</span>
              <span class="sim-plan-count">Fra SuperOffice, i dag</span>
            </Press>
          </li>
        )}
      </ul>
      {dialog.wrong && (
        <p class="sim-error" role="alert">
          <Icon of={CircleX} size={20} />
          <span>
            Øvelsen stopper her: Filen hører til et annet firmanavn og serienummer. Du trenger en fil for{' '}
            {state.scenario.serial}.
          </span>
        </p>
      )}
      <div class="sim-buttons">
        <Press action="cancel">Avbryt</Press>
      </div>
    </SimDialog>
  );
}
