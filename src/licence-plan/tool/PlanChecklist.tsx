import { Checklist } from '../../components/Checklist.tsx';
import { checklistText } from '../../licences/checklist.ts';
import { checklistOf } from '../plan/checklist.ts';
import type { LicencePlan } from '../plan/plan.ts';

/** The plan as a checklist: on screen to copy, on paper as a sheet of its own. */
export function PlanChecklist({ plan }: { plan: LicencePlan }) {
  const parts = checklistOf(plan);
  const day = new Intl.DateTimeFormat('nb', { dateStyle: 'long' }).format(new Date());
  return (
    <>
      <h3>Sjekkliste</h3>
      <Checklist
        text={checklistText(parts, `Lisensplan, laget ${day}`)}
        print="Skriv ut sjekklisten"
        parts={parts}
        sheet="plan-sheet"
      >
        <p class="plan-sheet-title">Lisensplan</p>
        <p>Laget {day}</p>
      </Checklist>
    </>
  );
}
