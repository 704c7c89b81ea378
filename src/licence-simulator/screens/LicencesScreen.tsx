import { CircleCheck, ShoppingCart } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import { Press, useDrawing } from '../controls.tsx';
import { shortDate } from '../dates.ts';
import { plansOf, type State } from '../model.ts';

/** Lisenser in Innstillinger og vedlikehold: the tabs SuperOffice and Status. */
export function LicencesScreen({ state }: { state: State }) {
  const { screen } = state;
  const drawing = useDrawing();
  const live = drawing.mode === 'live';
  const status = screen.name === 'licences' && screen.tab === 'status';
  const done = screen.name === 'activated';
  const Title = live ? 'h3' : 'p';
  return (
    <div class="sim-screen" {...(live ? { 'data-screen': screen.name } : {})}>
      <div class="sim-tabs" {...(live ? { role: 'group', 'aria-label': 'Faner' } : {})}>
        <Press action={{ do: 'status' }} look="tab" current={status}>
          Status
        </Press>
        <Press action={{ do: 'licences' }} look="tab" current={!status}>
          SuperOffice
        </Press>
      </div>
      <Title class="sim-screen-title" {...(live ? { tabIndex: -1, 'data-focus': true } : {})}>
        Lisenser
      </Title>
      {status ? <StatusTab state={state} /> : <SuperOfficeTab state={state} done={done} />}
    </div>
  );
}

function SuperOfficeTab({ state, done }: { state: State; done: boolean }) {
  const { scenario, screen } = state;
  const drawing = useDrawing();
  const live = drawing.mode === 'live';
  return (
    <>
      <dl class="sim-owner">
        <div>
          <dt>Firmanavn</dt>
          <dd>{scenario.company}</dd>
        </div>
        <div>
          <dt>Serienummer</dt>
          <dd>{scenario.serial}</dd>
        </div>
        {!done && (
          <div>
            <dt>Lisensen utløper</dt>
            <dd>{shortDate(scenario.expires)}</dd>
          </div>
        )}
      </dl>
      {done ? (
        <p class="sim-ok">
          <Icon of={CircleCheck} size={20} /> Ny lisens er aktivert
        </p>
      ) : (
        <p>
          <Press action={{ do: 'activate' }} look="link">
            Aktiver ny lisens
          </Press>
        </p>
      )}
      <table class="sim-table">
        <caption>Brukerlisenser</caption>
        <thead>
          <tr>
            <th scope="col">Brukerplan</th>
            <th scope="col">I bruk</th>
            <th scope="col">Totalt</th>
          </tr>
        </thead>
        <tbody>
          {plansOf(state).map(({ name, inUse, total, newTotal, excess }) => (
            <tr key={name} {...(live ? { 'data-plan': name, 'data-excess': excess } : {})}>
              <th scope="row">{name}</th>
              <td>{inUse}</td>
              <td>{done ? newTotal : total}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!done && (
        <div class="sim-buttons">
          <Press action={{ do: 'buy' }}>
            <Icon of={ShoppingCart} size={18} /> Kjøp nye lisenser
          </Press>
        </div>
      )}
      {screen.name === 'licences' && screen.askedToBuy && live && (
        <p class="sim-note" role="status">
          Her ville du kommet til kjøp av flere lisenser. Øvelsen stopper før det, og ingenting er kjøpt.
        </p>
      )}
    </>
  );
}

function StatusTab({ state: { scenario } }: { state: State }) {
  return (
    <dl class="sim-owner">
      <div>
        <dt>Databasens eier</dt>
        <dd>{scenario.company}</dd>
      </div>
      <div>
        <dt>Serienummer</dt>
        <dd>{scenario.serial}</dd>
      </div>
      <div>
        <dt>Neste utløpsdato</dt>
        <dd>{shortDate(scenario.expires)}</dd>
      </div>
      <div>
        <dt>Pålogget bruker</dt>
        <dd>Deg (øvelse)</dd>
      </div>
    </dl>
  );
}
