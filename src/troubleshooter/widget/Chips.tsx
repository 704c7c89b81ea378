import { CalendarClock } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import { isAbout } from '../core/about-link.ts';
import type { Session } from '../core/session.ts';
import type { TreeData } from '../core/tree.ts';
import { daysUntil, describeExpiry } from '../core/wording.ts';

interface Props {
  tree: TreeData;
  session: Session;
  node: string;
}

/** The link's numbers and date, below the heading of a result, if they are relevant to it. */
export function Chips({ tree, session, node }: Props) {
  const { expires, excess = [] } = session.facts.context;
  const numbers = isAbout(tree, 'excess', node) ? excess : [];
  // More would push the date off a small screen. The steps, and the line at the end, show all of them.
  const shown = numbers.length > 3 ? 2 : 3;
  const now = new Date();
  if (!numbers.length && !expires) return null;
  return (
    <div class="ts-told">
      <p class="muted">Oppgitt i lenken, ikke kontrollert</p>
      <ul role="list">
        {numbers.slice(0, shown).map(({ plan, count }) => (
          <li key={plan}>
            {plan}: {count} for mange
          </li>
        ))}
        {shown < numbers.length && <li>og {numbers.length - shown} planer til</li>}
        {expires && (
          <li class="ts-deadline">
            <Icon of={CalendarClock} size={18} />
            <span>
              <strong>{describeExpiry(expires, now)}</strong>, {daysUntil(expires, now)}
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}
