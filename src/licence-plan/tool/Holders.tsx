import { TriangleAlert } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { describeHolder, describeRequests } from '../plan/describe-plan.ts';
import type { Holder, PlanResult } from '../plan/plan.ts';
import { describeSome } from '../plan/wording.ts';
import type { Links } from './links.ts';

interface Props {
  plan: PlanResult;
  links: Links;
  keep: (id: string, keeps: boolean) => void;
}

/** Users beyond this many are drawn only on request. */
const SHOWN_BESIDES = 20;

/**
 * The plan's holders in two groups: whom to ask, and who keeps the plan. A user whom the reader spares stays in the
 * first group, so that focus stays where it is.
 */
export function Holders({ plan, links, keep }: Props) {
  const { name, holders } = plan;
  const asked = holders.filter(({ advice }) => advice === 'remove' || advice === 'kept');
  const suggested = asked.filter(({ advice }) => advice === 'remove').length;
  const others = holders.filter((holder) => !asked.includes(holder));
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? others : others.slice(0, SHOWN_BESIDES);
  const row = (holder: Holder) => <HolderRow key={holder.id} holder={holder} links={links} keep={keep} />;
  return (
    <>
      {asked.length > 0 && (
        <details class="plan-group">
          <summary>
            Forslag: fjern ({suggested})<span class="plan-names">{namesOf(asked)}</span>
          </summary>
          <ol
            class="plan-holders"
            role="list"
            aria-label={`Forslag i ${name}, i den rekkefølgen du kan spørre dem`}
          >
            {asked.map(row)}
          </ol>
        </details>
      )}
      {others.length > 0 && (
        <details class="plan-group">
          <summary>Beholder planen ({others.length})</summary>
          <ol class="plan-holders" role="list" aria-label={`Andre brukere med ${name}`}>
            {shown.map(row)}
          </ol>
          {shown.length < others.length && (
            <button type="button" class="button quiet" onClick={() => setShowsAll(true)}>
              Vis alle {others.length} i gruppen
            </button>
          )}
        </details>
      )}
    </>
  );
}

/** The names of the suggested users, shown while the group is folded. */
function namesOf(asked: readonly Holder[]): string {
  const names = asked.flatMap(({ name, advice }) => (advice === 'remove' ? name : []));
  return describeSome(names);
}

const ADVICE = {
  remove: 'Forslag: spør om planen kan fjernes',
  kept: 'Beholder planen',
  spare: 'Beholder planen',
  unknown: 'Ukjent: velg selv',
} as const;

function HolderRow({ holder, links, keep }: Omit<Props, 'plan'> & { holder: Holder }) {
  const requests = describeRequests(holder);
  return (
    <li data-advice={holder.advice}>
      <p>
        <strong>{holder.name}</strong> <span class="plan-advice">{ADVICE[holder.advice]}</span>
      </p>
      <p class="plan-why">
        {holder.advice === 'remove' && 'Foreslått fordi: '}
        {describeHolder(holder)}
      </p>
      {holder.advice === 'unknown' && <p class="plan-why">Finn ut om planen er i bruk, før du velger.</p>}
      {requests && (
        <p class="plan-requests">
          <Icon of={TriangleAlert} size={18} />
          <span>
            {requests} Lisensen kan ikke fjernes før sakene har en ny eier eller er avsluttet.{' '}
            {links.requests && <a href={links.requests}>Slik gir du sakene en ny eier</a>}
          </span>
        </p>
      )}
      {(holder.advice === 'remove' || holder.advice === 'kept') && (
        <label class="plan-check">
          <input
            type="checkbox"
            checked={holder.advice === 'kept'}
            onChange={(event) => keep(holder.id, event.currentTarget.checked)}
          />
          <span>
            Skal beholde planen<span class="visually-hidden"> ({holder.name})</span>
          </span>
        </label>
      )}
    </li>
  );
}
