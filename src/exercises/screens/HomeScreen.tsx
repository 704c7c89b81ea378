import { Named } from '../../components/Named.tsx';
import { installationOf } from '../core/rules.ts';
import type { State } from '../core/state.ts';
import { Press } from './Press.tsx';
import { Screen } from './Screen.tsx';

/** Invented, and obviously so. */
const DIARY = [
  ['09.00', 'Møte med Eksempel AS', 'Anne Eksempel'],
  ['10.30', 'Ring Prøve og Sønn', 'Bjørn Prøve'],
  ['13.00', 'Send tilbud til Oppdiktet Handel AS', 'Camilla Øvelse'],
  ['14.15', 'Følg opp Mønster Bygg AS', 'David Demo'],
];
const COMPANIES = [
  ['Eksempel AS', 'Bergen'],
  ['Oppdiktet Handel AS', 'Bodø'],
  ['Prøve og Sønn', 'Hamar'],
];

/** SuperOffice CRM after log-in: what the exercises need, surrounded by an invented day's work. */
export function HomeScreen({ state }: { state: State }) {
  return (
    <Screen name="home" title="SuperOffice CRM">
      <p>
        Du er logget inn hos <strong>{installationOf(state).company}</strong>.
      </p>
      <p class="sim-note">
        <Named>I øvelsen kan du gå til ‹Saker›, og bruke ‹Hovedmeny› og ‹Hjelp› øverst.</Named>
      </p>
      <div class="sim-home">
        <div>
          <p class="sim-group">Dagbok i dag</p>
          <ul role="list">
            {DIARY.map(([time, what, who]) => (
              <li key={time}>
                <span class="sim-time">{time}</span>
                <span>
                  {what} <small>{who}</small>
                </span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <p class="sim-group">Siste firmaer</p>
          <ul role="list">
            {COMPANIES.map(([name, town]) => (
              <li key={name}>
                <span>
                  {name} <small>{town}</small>
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
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
