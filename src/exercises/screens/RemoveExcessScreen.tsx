import { ChevronDown, ChevronRight, CircleX, Info } from 'lucide';
import { useContext } from 'preact/hooks';
import { addresses } from '../../addresses.ts';
import { Icon } from '../../components/Icon.tsx';
import { Named } from '../../components/Named.tsx';
import { partsOf } from '../core/actions.ts';
import { plansOf, postponedRequestsOf, usersOf } from '../core/rules.ts';
import type { Dialog, State } from '../core/state.ts';
import { aboutPostponed, REFUSAL } from '../core/wording.ts';
import { useDrawing } from './drawing.ts';
import { Excess, Invented, LastLoginIsOurs } from './facts.tsx';
import { ListContext } from './list.tsx';
import { Mark } from './Mark.tsx';
import { Press } from './Press.tsx';
import { SimDialog } from './SimDialog.tsx';
import { UserRow } from './UserRow.tsx';

type Removal = Extract<Dialog, { name: 'remove-excess' }>;

/** The dialog Fjern overflødige lisenser: plans, the users who hold them (1), Fjern (2), OK (3). */
export function RemoveExcessScreen({ state, dialog }: { state: State; dialog: Removal }) {
  const live = useDrawing().mode === 'live';
  const plans = plansOf(state);
  const open = plans.find(({ name }) => name === dialog.plan);
  const refused = dialog.refusedUser !== undefined && dialog.refusedUser === dialog.user;
  const why = !open
    ? 'Velg en brukerplan og en bruker først.'
    : open.excess === 0
      ? `Det er ikke flere å fjerne i ${open.name}.`
      : !dialog.user
        ? 'Velg en bruker først.'
        : undefined;
  const removed = new Set(dialog.draft);
  const lastRemoved = state.scenario.users.find(({ id }) => id === dialog.draft.at(-1));
  const withPostponed = state.scenario.users.filter(
    ({ id }) => removed.has(id) && postponedRequestsOf(state, id).length > 0,
  );
  return (
    <SimDialog title="Fjern overflødige lisenser" name="remove-excess">
      <p class="sim-group">
        <Named>Brukerlisenser</Named>
      </p>
      <ul class="sim-plans" role="list">
        {plans.map(({ name, inUse, newTotal, excess, invented = [] }) => (
          <li
            key={name}
            class={excess ? 'over' : undefined}
            {...(live ? { 'data-plan': name, 'data-excess': excess } : {})}
          >
            <Press action={`plan ${name}`} look="link" expanded={dialog.plan === name}>
              {dialog.plan === name ? (
                <Icon of={ChevronDown} size={18} />
              ) : (
                <Icon of={ChevronRight} size={18} />
              )}
              <span class="sim-plan-name">{name}</span>{' '}
              <span class="sim-plan-count">
                {inUse} i bruk, {newTotal} i ny lisens
                <Invented when={invented.includes('inUse') || invented.includes('newTotal')} />
              </span>{' '}
              {excess > 0 && <Excess count={excess} />}
            </Press>
            {dialog.plan === name && <Users state={state} dialog={dialog} plan={name} />}
          </li>
        ))}
      </ul>
      {refused && (
        <p class="sim-error" role="alert">
          <Icon of={CircleX} size={20} />
          <span>
            <Named>{REFUSAL}</Named>{' '}
            {live && state.scenario.refusalArticle && (
              <a href={addresses.article(state.scenario.refusalArticle)}>Hva gjør jeg med de åpne sakene?</a>
            )}
          </span>
        </p>
      )}
      {live && (
        <p class="visually-hidden" role="status">
          {lastRemoved && !dialog.user && `Lisensen er fjernet fra ${lastRemoved.name}. ${remaining(plans)}`}
        </p>
      )}
      {live && (
        <div role="status">
          {withPostponed.length > 0 && (
            <p class="sim-told-here">
              <Icon of={Info} size={18} />
              <span>Øvelsen forteller: {aboutPostponed(withPostponed.map(({ name }) => name))}</span>
            </p>
          )}
        </div>
      )}
      {live && (
        <p class="sim-note" id="sim-why">
          {why ?? `${remaining(plans)}`}
        </p>
      )}
      <div class="sim-buttons">
        <Press action="remove" describedBy="sim-why" {...(why ? { refusedBecause: why } : {})}>
          Fjern
        </Press>
        <Press action="ok" look="primary">
          OK
        </Press>
        <Press action="cancel">Avbryt</Press>
      </div>
    </SimDialog>
  );
}

function Users({ state, dialog, plan }: { state: State; dialog: Removal; plan: string }) {
  const drawing = useDrawing();
  const List = useContext(ListContext);
  const users = usersOf(state, plan);
  if (drawing.mode === 'still') {
    return (
      <ul class="sim-users">
        {users.map((user) => (
          <li key={user.id} class={user.id === dialog.user ? 'chosen' : undefined}>
            {user.id === dialog.user && <Mark of="user" />}
            {user.name}
          </li>
        ))}
      </ul>
    );
  }
  const { verb, id: next } = partsOf(drawing.next ?? '');
  return (
    <fieldset class="sim-users">
      <legend>
        <Mark of="user" /> Brukere med {plan}
      </legend>
      <LastLoginIsOurs />
      <div
        onChange={({ target }) =>
          target instanceof HTMLInputElement && target.type === 'radio' && drawing.act(`user ${target.value}`)
        }
      >
        <List
          all={state.users}
          listed={users}
          marked={[dialog.user ?? '', verb === 'user' ? next : '']}
          row={(user) => (
            <UserRow
              key={user.id}
              user={user}
              isChosen={user.id === dialog.user}
              isNext={drawing.next === `user ${user.id}`}
            />
          )}
        />
      </div>
    </fieldset>
  );
}

function remaining(plans: ReturnType<typeof plansOf>): string {
  const left = plans.reduce((sum, { excess }) => sum + excess, 0);
  if (left === 0) return 'Ingen flere skal fjernes.';
  return left === 1 ? 'Én lisens til skal fjernes.' : `${left} lisenser til skal fjernes.`;
}
