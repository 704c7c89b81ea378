import { TriangleAlert } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import { shortDate } from '../core/dates.ts';
import type { State } from '../core/state.ts';
import { Press } from './Press.tsx';
import { SimDialog } from './SimDialog.tsx';

/** The warning at log-in, in our own words: the product's are unconfirmed. */
export function WarningScreen({ state }: { state: State }) {
  return (
    <SimDialog title="Lisensen nærmer seg utløpsdatoen" name="warning">
      <p class="sim-warning">
        <Icon of={TriangleAlert} size={22} />
        <span>
          Lisensen til {state.scenario.company} utløper {shortDate(state.scenario.expires)} og kan ikke
          oppdateres automatisk.
        </span>
      </p>
      <p class="sim-note">Teksten kan være en annen hos deg.</p>
      <div class="sim-buttons">
        <Press action="licences" look="primary">
          Gå til ‹Innstillinger og vedlikehold›
        </Press>
        <Press action="close">Lukk</Press>
      </div>
    </SimDialog>
  );
}
