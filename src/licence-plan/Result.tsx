import { CircleCheck, ShoppingCart, TriangleAlert, UserMinus } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../components/Icon.tsx';
import { Checklist } from './Checklist.tsx';
import { describeHolder, describeNumbers, describeRequests } from './describe-plan.ts';
import type { Links } from './links.ts';
import { type Holder, isWhole, type LicencePlan, type PlanResult } from './plan.ts';
import { count } from './wording.ts';

interface Props {
  plan: LicencePlan;
  links: Links;
  hasUsers: boolean;
  keep: (id: string, keeps: boolean) => void;
}

/**
 * The plan itself: who could lose what, what buying would take instead, the checklist, and where to go next. Loaded on
 * demand.
 */
export function Result(props: Props) {
  const { plan, links } = props;
  return (
    <>
      <Excess {...props} />
      <Checklist plan={plan} />
      {(links.steps || links.exercise) && (
        <ul>
          {links.steps && (
            <li>
              <a href={links.steps}>Les stegene med bilder</a>
            </li>
          )}
          {links.exercise && (
            <li>
              <a href={links.exercise}>Prøv det først i øvelsen</a>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

/** For each plan with too many in use: how many must go, who could lose it, and what buying would take instead. */
function Excess({ plan, links, hasUsers, keep }: Props) {
  const excess = plan.plans.filter(({ mustGo }) => mustGo);
  const free = plan.plans.filter((one) => one.free > 0);
  if (!excess.length) {
    return (
      <p class="plan-fine">
        <Icon of={CircleCheck} size={20} />
        <span>
          {isWhole(plan)
            ? 'Ingen lisenser må fjernes. Alle som har en plan, får plass i den nye lisensen.'
            : 'Ingen lisenser må fjernes i planene vi har tall for. Om de andre får plass, vet vi ikke.'}
        </span>
      </p>
    );
  }
  return (
    <>
      <div class="callout warning">
        <Icon of={TriangleAlert} size={22} />
        <div>
          <p class="callout-title">Spør før du fjerner</p>
          <p>
            Forslagene bygger bare på listen din. Den som mister planen, mister funksjonene som følger med, og
            kan bli stengt ute. Spør personen først, og si hva det betyr. Brukeren blir ikke slettet, og du
            kan tildele en plan igjen når dere har en ledig.
          </p>
        </div>
      </div>
      {excess.map((one) => (
        <PlanSection key={one.name} plan={one} links={links} hasUsers={hasUsers} keep={keep} />
      ))}
      {free.length > 0 && (
        <p>
          Når den nye lisensen er aktivert, har dere ledige:{' '}
          {free.map((one) => `${one.free} i ${one.name}`).join(', ')}. Dem kan du tildele til noen som har
          mistet en annen plan.
        </p>
      )}
    </>
  );
}

function PlanSection({ plan, links, hasUsers, keep }: Omit<Props, 'plan'> & { plan: PlanResult }) {
  const { name, mustGo = 0, holders, shortOf } = plan;
  const licences = count(mustGo, 'lisens', 'lisenser');
  return (
    <section class="plan-result" data-plan-result={name}>
      <h3>{name}</h3>
      <p>
        <strong>{licences} må fjernes eller kjøpes.</strong> {describeNumbers(plan)}
      </p>
      <div class="plan-ways">
        <div>
          <h4>
            <Icon of={UserMinus} size={20} /> Fjern {licences}
          </h4>
          {holders.length > 0 ? (
            <Holders plan={plan} links={links} keep={keep} />
          ) : (
            <p>
              {hasUsers
                ? 'Ingen i listen har denne planen.'
                : 'Lim inn brukerne i steg 3 for å se hvem som har planen.'}
            </p>
          )}
          {shortOf > 0 && holders.length > 0 && (
            <p class="plan-fault">
              Vi kan ikke foreslå {shortOf === 1 ? 'den siste' : `de siste ${shortOf}`}. {whyShort(plan)}
            </p>
          )}
        </div>
        <div>
          <h4>
            <Icon of={ShoppingCart} size={20} /> Eller kjøp {mustGo}
          </h4>
          <p>
            Trenger alle planen sin? Da fjerner du ingen. Velg <strong>Kjøp nye lisenser</strong> (Purchase
            new licences) på fanen <strong>SuperOffice</strong>, og be om{' '}
            {count(mustGo, 'lisens', 'lisenser')} til i {name}. Du kan også kjøpe noen og fjerne resten.
          </p>
        </div>
      </div>
    </section>
  );
}

/** Why fewer are suggested than must go, and what to do about it. */
function whyShort({ holders, shortOf }: PlanResult): string {
  const unknown = holders.filter(({ advice }) => advice === 'unknown').length;
  if (unknown >= shortOf)
    return 'Velg selv hvem, når du har funnet ut når de uten dato sist logget inn. Eller kjøp det som mangler.';
  const who = unknown > 0 ? 'Noen i listen mangler dato. ' : '';
  return `${who}Se etter om listen er hel, velg selv hvem, eller kjøp det som mangler.`;
}

/** Further users are drawn only on request. */
const SHOWN_BESIDES = 5;

/** The plan's holders, in the order suggested. They keep their places, and so does focus. */
function Holders({ plan, links, keep }: Pick<Props, 'links' | 'keep'> & { plan: PlanResult }) {
  const [showsAll, setShowsAll] = useState(false);
  const { holders, name } = plan;
  const last = holders.findLastIndex(({ advice }) => advice === 'remove' || advice === 'kept');
  const shown = showsAll ? holders : holders.slice(0, last + 1 + SHOWN_BESIDES);
  return (
    <>
      <ol
        class="plan-holders"
        role="list"
        aria-label={`Brukere med ${name}, i den rekkefølgen du kan spørre dem`}
      >
        {shown.map((holder) => (
          <HolderRow key={holder.id} holder={holder} links={links} keep={keep} />
        ))}
      </ol>
      {shown.length < holders.length && (
        <button type="button" class="button quiet" onClick={() => setShowsAll(true)}>
          Vis alle {holders.length} med planen
        </button>
      )}
    </>
  );
}

const ADVICE = {
  remove: 'Forslag: spør om planen kan fjernes',
  kept: 'Beholder planen',
  spare: 'Beholder planen',
  unknown: 'Ukjent: velg selv',
} as const;

function HolderRow({ holder, links, keep }: Pick<Props, 'links' | 'keep'> & { holder: Holder }) {
  const requests = describeRequests(holder);
  return (
    <li data-advice={holder.advice}>
      <p>
        <strong>{holder.name}</strong> <span class="plan-advice">{ADVICE[holder.advice]}</span>
      </p>
      <p class="plan-why">{describeHolder(holder)}</p>
      {holder.advice === 'unknown' && <p class="plan-why">Finn ut om planen er i bruk før du velger.</p>}
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
