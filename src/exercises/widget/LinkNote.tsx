import { Info } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import type { Excess } from '../../licences/excess.ts';
import { MAX_EXCESS } from '../core/with-excess.ts';

interface Props {
  excess: readonly Excess[];
  /** The scenario has room for a link's numbers. */
  isUsed: boolean;
  /** Part of the address could not be read. */
  partly: boolean;
}

/** What happened to the numbers in a link, unless it is what the reader expects. */
export function LinkNote({ excess, isUsed, partly }: Props) {
  const capped = isUsed ? tooMany(excess) : [];
  const isUnused = excess.length > 0 && !isUsed;
  if (!capped.length && !isUnused && !partly) return null;
  return (
    <p class="sim-told" role="status">
      <Icon of={Info} size={18} />
      <span>
        {isUnused && 'Denne øvelsen har egne tall og bruker ikke dem fra lenken. '}
        {capped.map(({ plan, count }) => `Lenken sier ${count} i ${plan}; øvelsen viser ${MAX_EXCESS}. `)}
        {partly && 'Noe i lenken kunne ikke leses og er hoppet over.'}
      </span>
    </p>
  );
}

/** The numbers of a link that are larger than the exercise shows. */
export function tooMany(excess: readonly Excess[]): Excess[] {
  return excess.filter(({ count }) => count > MAX_EXCESS);
}
