import { Info } from 'lucide';
import { Icon } from '../components/Icon.tsx';
import type { TableProblem } from './table.ts';
import { count, describeProblem } from './wording.ts';

const SHOWN = 20;

/** What could not be read in a pasted table, by line. Empty for none. */
export function Problems({ problems }: { problems: readonly TableProblem[] }) {
  if (!problems.length) return null;
  const more = problems.length - SHOWN;
  return (
    <div class="plan-problems">
      <p>
        <Icon of={Info} size={18} />{' '}
        <strong>Se på {count(problems.length, 'ting', 'ting')} i tabellen:</strong>
      </p>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => {
          const text = describeProblem(problem);
          return <li key={text}>{text}</li>;
        })}
        {more > 0 && <li>Og {more} til.</li>}
      </ul>
    </div>
  );
}
