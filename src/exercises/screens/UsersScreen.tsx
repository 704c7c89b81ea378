import { CircleX } from 'lucide';
import { useContext } from 'preact/hooks';
import { addresses } from '../../addresses.ts';
import { Icon } from '../../components/Icon.tsx';
import { Named } from '../../components/Named.tsx';
import { type Action, partsOf } from '../core/actions.ts';
import { counts, installationOf } from '../core/rules.ts';
import type { User } from '../core/scenario.ts';
import type { Dialog, State } from '../core/state.ts';
import { useDrawing } from './drawing.ts';
import { LastLogin, LastLoginIsOurs } from './facts.tsx';
import { Choice, Switch } from './fields.tsx';
import { ListContext } from './list.tsx';
import { Press } from './Press.tsx';
import { Screen } from './Screen.tsx';
import { SimDialog } from './SimDialog.tsx';

/** Brukere, the tab Medarbeidere. */
export function UsersScreen({ state }: { state: State }) {
  const { suite } = installationOf(state);
  const drawing = useDrawing();
  const isLive = drawing.mode === 'live';
  const List = useContext(ListContext);
  const users = state.users.filter(counts);
  const { verb, id: next } = partsOf(drawing.next ?? '');
  // One handler for all: there may be thousands of rows, and none should be redrawn when something else changes.
  const open = ({ target }: Event) => {
    const does = (target as Element).closest<HTMLElement>('[data-does]')?.dataset.does;
    if (does && drawing.mode === 'live') drawing.act(does as Action);
  };
  const line = (user: User) => (
    <>
      <span class="sim-plan-name">{user.name}</span>
      <span class="sim-plan-count">
        {suite ? login(user) : user.former ? <Named>Sluttet</Named> : user.plan || 'Ingen brukerplan'}
      </span>
      {isLive && (
        <span class="sim-plan-count">
          <LastLogin user={user} />
        </span>
      )}
    </>
  );
  return (
    <Screen name="users" title="Medarbeidere">
      {isLive && <LastLoginIsOurs />}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: it holds only buttons. */}
      <div class="sim-plans" onClick={open}>
        <List
          role="list"
          all={state.users}
          listed={isLive ? users : users.slice(0, SEEN)}
          marked={verb === 'user' ? [next] : []}
          row={(user) => (
            // biome-ignore lint/a11y/useSemanticElements: a <li> must be a child of its list, and these are in groups.
            <div key={user.id} role="listitem">
              {isLive ? (
                <button
                  type="button"
                  class={`sim-link${drawing.next === `user ${user.id}` ? ' next' : ''}`}
                  data-does={`user ${user.id}`}
                >
                  {line(user)}
                </button>
              ) : (
                <Press action={`user ${user.id}`} look="link">
                  {line(user)}
                </Press>
              )}
            </div>
          )}
        />
      </div>
    </Screen>
  );
}

/** As many as are visible in a picture, or below a dialog. */
const SEEN = 20;

/** A user's card. */
export function UserDialog({ state, dialog }: { state: State; dialog: Extract<Dialog, { name: 'user' }> }) {
  const live = useDrawing().mode === 'live';
  const user = state.users.find(({ id }) => id === dialog.user);
  const { plans, suite } = installationOf(state);
  return (
    <SimDialog title={user?.name ?? ''} name="user">
      {!suite && (
        <Choice
          field="plan"
          label="Brukerplan"
          value={dialog.plan}
          options={[['', 'Ingen brukerplan'], ...plans.map(({ name }) => [name, name] as const)]}
        />
      )}
      <Switch field="login" label="Kan logge inn" on={dialog.canLogIn} />
      <Switch field="former" label="Sluttet" on={dialog.former} />
      {dialog.refused && (
        <p class="sim-error" role="alert">
          <Icon of={CircleX} size={20} />
          <span>
            {REFUSED[dialog.refused]}{' '}
            {live && dialog.refused !== 'full' && state.scenario.refusalArticle && (
              <a href={addresses.article(state.scenario.refusalArticle)}>Hva gjør jeg med de åpne sakene?</a>
            )}
          </span>
        </p>
      )}
      <div class="sim-buttons">
        <Press action="save" look="primary">
          Lagre
        </Press>
        <Press action="cancel">Avbryt</Press>
      </div>
    </SimDialog>
  );
}

// In our own words: the product's message is known only from the dialog Fjern overflødige lisenser.
const REFUSED = {
  requests:
    'Øvelsen stopper her: Brukeren eier åpne saker. Gi sakene en ny eier først. Hva SuperOffice CRM gjør her på brukerkortet, vet vi ikke.',
  former:
    'Øvelsen stopper her: Brukeren eier åpne saker. Gi sakene en ny eier først, for etterpå kan du ikke lage utvalg på brukeren.',
  full: 'Øvelsen stopper her: Alt som er kjøpt, er i bruk.',
};

function login(user: User): string {
  return user.canLogIn ? 'Kan logge inn' : 'Kan ikke logge inn';
}
