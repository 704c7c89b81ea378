import { TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../components/Icon.tsx';
import { Named } from '../../components/Named.tsx';
import type { Plan, User } from '../core/scenario.ts';
import { lastLoginOf } from '../core/wording.ts';
import { useDrawing } from './drawing.ts';
import { Mark, useNumber } from './Mark.tsx';

/** A label with its value. Figures refer to it by `name`. */
export function Fact({
  name,
  label,
  isInvented,
  children,
}: {
  name?: string;
  label: string;
  isInvented?: boolean | undefined;
  children: ComponentChildren;
}) {
  // A number stays beside what it marks, even if that takes two lines.
  return (
    <div>
      <dt>
        <Named>{label}</Named>
      </dt>
      <dd class={useNumber(name ?? '') ? 'sim-row' : undefined}>
        {name && <Mark of={name} />} {children}
        <Invented when={isInvented} />
      </dd>
    </div>
  );
}

/** The header of a column; plain text in a picture. */
export function Column({ children }: { children: string }) {
  return (
    <th scope={useDrawing().mode === 'live' ? 'col' : undefined}>
      <Named>{children}</Named>
    </th>
  );
}

/** A number of a plan, marked if it is invented. */
export function PlanNumber({
  plan,
  of,
}: {
  plan: Plan & { inUse: number };
  of: 'inUse' | 'total' | 'newTotal';
}) {
  return (
    <>
      {plan[of]}
      <Invented when={plan.invented?.includes(of)} />
    </>
  );
}

/** Own numbers: marks what the screen needs but the reader has not given. */
export function Invented({ when }: { when: boolean | undefined }) {
  return when ? (
    <>
      {' '}
      <span class="sim-invented">oppdiktet</span>
    </>
  ) : null;
}

/** A note above lists with `LastLogin`: no source shows such a column in the product. */
export function LastLoginIsOurs() {
  return (
    <p class="sim-note">
      Når noen sist logget inn, står her bare i øvelsen. Vi har ikke sett det i SuperOffice CRM.
    </p>
  );
}

/**
 * When a user last logged in and, for the reader's own users, whether they own open requests; marked if invented.
 */
export function LastLogin({ user }: { user: User }) {
  const { invented, openRequests } = user;
  return (
    <>
      {lastLoginOf(user)}
      <Invented when={invented?.includes('lastLogin')} />
      {invented && !invented.includes('name') && (
        <>
          {`. Åpne saker: ${openRequests === 'some' ? 'ja' : openRequests || 'ingen'}`}
          <Invented when={invented.includes('requests')} />
        </>
      )}
    </>
  );
}

/** «2 for mange», with an icon as well as a colour. */
export function Excess({ count }: { count: number }) {
  return (
    <span class="sim-excess">
      <Icon of={TriangleAlert} size={16} /> {count} for mange
    </span>
  );
}
