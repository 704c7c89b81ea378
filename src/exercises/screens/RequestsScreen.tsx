import { Named } from '../../components/Named.tsx';
import type { Request } from '../core/scenario.ts';
import type { Base, State } from '../core/state.ts';
import { STATUS_LABELS } from '../core/wording.ts';
import { useDrawing } from './drawing.ts';
import { Choice } from './fields.tsx';
import { Mark } from './Mark.tsx';
import { Press } from './Press.tsx';
import { Screen, Tabs } from './Screen.tsx';

type Requests = Extract<Base, { name: 'requests' }>;

/** Saker: Finn sak, with its criteria and results. */
export function RequestsScreen({ state, base }: { state: State; base: Requests }) {
  return (
    <Screen
      name="requests"
      title={base.tab === 'own' ? 'Saker' : base.tab === 'criteria' ? 'Kriterier' : 'Resultat'}
      above={
        <Tabs>
          <Press action="find" look="tab" current={base.tab !== 'own'}>
            Finn sak
          </Press>
        </Tabs>
      }
    >
      {base.tab === 'own' && (
        <p>
          <Named>‹Egne aktive saker›: Du har ingen.</Named>
        </p>
      )}
      {base.tab === 'criteria' && <Criteria state={state} base={base} />}
      {base.tab === 'results' && <Results state={state} base={base} />}
    </Screen>
  );
}

function Criteria({ state, base }: { state: State; base: Requests }) {
  const owners = state.users.filter(({ deleted }) => !deleted).map(({ id, name }) => [id, name] as const);
  return (
    <>
      <Choice field="owner" label="Eier" value={base.owner} options={[['', 'Alle'], ...owners]} />
      <Choice
        field="status"
        label="Intern status"
        value={base.status}
        options={[['', 'Alle'], ...Object.entries(STATUS_LABELS)]}
      />
      <div class="sim-buttons">
        <Press action="search" look="primary">
          Finn
        </Press>
      </div>
    </>
  );
}

function Results({ state, base }: { state: State; base: Requests }) {
  const live = useDrawing().mode === 'live';
  const found = base.found.flatMap((id) => state.requests.find((request) => request.id === id) ?? []);
  const why = base.marked.length ? undefined : 'Merk sakene først.';
  return (
    <>
      <p {...(live ? { role: 'status' } : {})}>
        {found.length === 0 ? (
          <Named>Ingen saker passer. Klikk på ‹Finn sak› for å søke på nytt.</Named>
        ) : (
          `${found.length === 1 ? 'Én sak' : `${found.length} saker`}, ${base.marked.length} merket.`
        )}
      </p>
      {found.length > 0 && (
        <>
          <ul class="sim-plans" role="list">
            {found.map((request) => (
              <Row
                key={request.id}
                state={state}
                request={request}
                marked={base.marked.includes(request.id)}
              />
            ))}
          </ul>
          {live && why && (
            <p class="sim-note" id="sim-why">
              {why}
            </p>
          )}
          <div class="sim-buttons">
            <Press action="mark all">Merk alle</Press>
            <Press action="bulk" refusedBecause={why} {...(why ? { describedBy: 'sim-why' } : {})}>
              ☰ ‹Oppgave›: ‹Masseredigering›
            </Press>
          </div>
        </>
      )}
    </>
  );
}

function Row({ state, request, marked }: { state: State; request: Request; marked: boolean }) {
  const drawing = useDrawing();
  const owner = state.users.find(({ id }) => id === request.owner)?.name ?? 'Uten tildeling';
  const isNext = drawing.next === `mark ${request.id}`;
  return (
    <li class="sim-row" {...(drawing.mode === 'live' ? { 'data-request': request.id } : {})}>
      {drawing.mode === 'live' ? (
        <input
          type="checkbox"
          class={isNext ? 'next' : undefined}
          data-does={`mark ${request.id}`}
          aria-label={`Merk sak ${request.id}`}
          checked={marked}
          onChange={() => drawing.act(`mark ${request.id}`)}
        />
      ) : (
        <>
          <Mark of={`mark ${request.id}`} />
          <span class={`sim-box${marked ? ' on' : ''}${isNext ? ' next' : ''}`} />
        </>
      )}
      <Press action={`request ${request.id}`} look="link">
        <span class="sim-plan-name">
          {request.id} {request.title}
        </span>
        <span class="sim-plan-count">
          <Named>
            {owner}
            {`, ‹${STATUS_LABELS[request.status]}›`}
          </Named>
        </span>
      </Press>
    </li>
  );
}
