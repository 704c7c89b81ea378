import { MousePointerClick } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { OWN_KEY, ownAddress, writeOwn } from '../../exercises/core/write-own.ts';
import { handOver } from '../../storage.ts';
import type { LicencePlan } from '../plan/plan.ts';
import type { User } from '../plan/user.ts';
import { ownNumbersOf } from './own-numbers.ts';

interface Props {
  plan: LicencePlan;
  users: readonly User[];
  carry: () => void;
  /** Address of the exercise. */
  exercise: string;
}

/** The link to the exercise; following it hands over the numbers. */
export function Practise({ plan, users, carry, exercise }: Props) {
  const [isRefused, setRefused] = useState(false);
  return (
    <div class="plan-practise">
      <a
        class="button"
        href={ownAddress(exercise, 'lisensplan')}
        onClick={(event) => {
          // Another tab has its own session storage.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          if (handOver(OWN_KEY, writeOwn(ownNumbersOf(plan, users), Date.now()))) return carry();
          event.preventDefault();
          setRefused(true);
        }}
      >
        <Icon of={MousePointerClick} size={18} /> Øv med tallene deres
      </a>
      <p class="plan-why">
        Du øver på en trygg kopi. Ingenting endres i SuperOffice, og ingenting blir sendt.
      </p>
      <div role="status">
        {isRefused && (
          <p class="plan-fault">
            Nettleseren lar oss ikke ta med tallene. Du kan <a href={exercise}>øve uten dem</a>.
          </p>
        )}
      </div>
    </div>
  );
}
