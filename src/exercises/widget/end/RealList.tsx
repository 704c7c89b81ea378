import { Checklist } from '../../../components/Checklist.tsx';
import { checklistText } from '../../../licences/checklist.ts';
import type { Action } from '../../core/actions.ts';
import type { ScenarioData } from '../../core/scenario.ts';
import { realListOf } from '../../guide/real-list.ts';

/** Own numbers: the checklist for the real product, with the same people, to copy or to print on a sheet of its own. */
export function RealList({ scenario, actions }: { scenario: ScenarioData; actions: readonly Action[] }) {
  const parts = realListOf(scenario, actions);
  return (
    <section class="sim-real" aria-labelledby="sim-real">
      <h3 id="sim-real">Slik gjør du det i virkeligheten</h3>
      <Checklist text={checklistText(parts)} print="Skriv ut listen" parts={parts} sheet="sim-real-sheet" />
    </section>
  );
}
