import { installationOf } from '../core/rules.ts';
import type { State } from '../core/state.ts';
import { Press } from './controls.tsx';
import { Screen } from './Screen.tsx';

/** SuperOffice CRM after logging in, with only what the exercises need. */
export function HomeScreen({ state }: { state: State }) {
  return (
    <Screen name="home" title="SuperOffice CRM">
      <p>
        Du er logget inn hos <strong>{installationOf(state).company}</strong>.
      </p>
      <p class="sim-note">I øvelsen kan du gå til Saker, og bruke Hovedmeny og Hjelp øverst.</p>
    </Screen>
  );
}

/** Logged out: the choice of address for logging in again. In our own words. */
export function LoginScreen({ state: { scenario } }: { state: State }) {
  return (
    <Screen name="login" title="Du er logget ut">
      <p>Hvor vil du logge inn?</p>
      <ul class="sim-plans" role="list">
        <li>
          <Press action="login bookmark" look="link">
            <span class="sim-plan-name">Bokmerket ditt</span>
            <span class="sim-plan-count">Det du har brukt til nå</span>
          </Press>
        </li>
        <li>
          <Press action="login production" look="link">
            <span class="sim-plan-name">Adressen fra kollegaen din</span>
            <span class="sim-plan-count">Den alle andre bruker hos {scenario.production?.company}</span>
          </Press>
        </li>
      </ul>
    </Screen>
  );
}
