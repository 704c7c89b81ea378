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

/** What became of the numbers in a link, as far as that is not what the reader expects. */
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

/** What a link says of more than an exercise shows. */
export function tooMany(excess: readonly Excess[]): Excess[] {
  return excess.filter(({ count }) => count > MAX_EXCESS);
}
