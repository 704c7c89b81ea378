import { CircleCheck, ShoppingCart, TriangleAlert, UserMinus } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import { Named } from '../../components/Named.tsx';
import { describeNumbers } from '../plan/describe-plan.ts';
import { isWhole, type LicencePlan, type PlanResult } from '../plan/plan.ts';
import type { User } from '../plan/user.ts';
import { count } from '../plan/wording.ts';
import { Holders } from './Holders.tsx';
import type { Links } from './links.ts';
import { PlanBar } from './PlanBar.tsx';
import { PlanChecklist } from './PlanChecklist.tsx';
import { Practise } from './Practise.tsx';

interface Props {
  plan: LicencePlan;
  links: Links;
  /** All users listed. */
  users: readonly User[];
  /** Keeps the entries for when the reader comes back. */
  carry: () => void;
  keep: (id: string, keeps: boolean) => void;
}

/**
 * The plan itself: who could lose what, what buying would take instead, the checklist, and where to go next. Loaded on
 * demand.
 */
export function Result(props: Props) {
  const { plan, links, users, carry } = props;
  return (
    <>
      <Excess {...props} hasUsers={users.length > 0} />
      {plan.mustGo > 0 && links.exercise && (
        <Practise plan={plan} users={users} carry={carry} exercise={links.exercise} />
      )}
      <PlanChecklist plan={plan} />
      {links.steps && (
        <p>
          <a href={links.steps}>Les stegene med bilder</a>
        </p>
      )}
    </>
  );
}

type Shown = Omit<Props, 'users' | 'carry'> & { hasUsers: boolean };
/** Labels whose English name has been given above. */
type Told = { told: Set<string> };

/** For each plan with too many in use: how many must go, who could lose it, and what buying would take instead. */
function Excess({ plan, links, hasUsers, keep }: Shown) {
  const excess = plan.plans.filter(({ mustGo }) => mustGo);
  const fits = plan.plans.filter(({ mustGo }) => mustGo === 0);
  const free = plan.plans.filter((one) => one.free > 0);
  const told = new Set<string>();
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
        <PlanSection key={one.name} plan={one} links={links} hasUsers={hasUsers} keep={keep} told={told} />
      ))}
      {fits.length > 0 && (
        <section class="plan-result" aria-labelledby="plan-plass">
          <h3 id="plan-plass">Disse får plass</h3>
          <ul role="list">
            {fits.map((one) => (
              <li key={one.name}>
                <strong>{one.name}</strong>
                <Numbers plan={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
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

/** The plan's numbers as a bar; in words if they are unknown, or do not all come from the reader. */
function Numbers({ plan }: { plan: PlanResult }) {
  const isDrawn = plan.inUse !== undefined && plan.newTotal !== undefined;
  return (
    <>
      <PlanBar {...plan} />
      {(!isDrawn || plan.inUseIsCounted) && <p class="plan-why">{describeNumbers(plan)}</p>}
    </>
  );
}

function PlanSection({
  plan,
  links,
  hasUsers,
  keep,
  told,
}: Omit<Shown, 'plan'> & Told & { plan: PlanResult }) {
  const { name, mustGo = 0, holders, shortOf } = plan;
  const licences = count(mustGo, 'lisens', 'lisenser');
  return (
    <section class="plan-result" data-plan-result={name}>
      <h3>{name}</h3>
      <p class="plan-must">
        <strong>{mustGo} må bort</strong> hvis dere ikke kjøper flere
      </p>
      <Numbers plan={plan} />
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
            Hvis alle trenger planen sin, fjerner du ingen. Velg{' '}
            <Named told={told}>‹Kjøp nye lisenser›</Named> på fanen SuperOffice, og be om{' '}
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
  if (unknown >= shortOf) return 'Spør dem uten dato, og velg selv hvem. Eller kjøp det som mangler.';
  const who = unknown > 0 ? 'Noen i listen mangler dato. ' : '';
  return `${who}Se etter om listen er fullstendig, velg selv hvem, eller kjøp det som mangler.`;
}
