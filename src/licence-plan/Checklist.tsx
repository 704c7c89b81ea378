import { Printer } from 'lucide';
import { CopyText } from '../components/CopyText.tsx';
import { Icon } from '../components/Icon.tsx';
import { checklistText } from '../licences/checklist.ts';
import { checklistOf } from './checklist.ts';
import type { LicencePlan } from './plan.ts';

/** The checklist: on screen to copy, on paper as a sheet of its own. */
export function Checklist({ plan }: { plan: LicencePlan }) {
  const parts = checklistOf(plan);
  const day = new Intl.DateTimeFormat('nb', { dateStyle: 'long' }).format(new Date());
  const text = checklistText(`Lisensplan, laget ${day}`, parts);
  return (
    <>
      <h3>Sjekkliste</h3>
      <CopyText key={text} text={text}>
        <button type="button" class="button" onClick={() => print()}>
          <Icon of={Printer} size={18} /> Skriv ut sjekklisten
        </button>
      </CopyText>
      <div class="plan-sheet">
        <p class="plan-sheet-title">Lisensplan</p>
        <p>Laget {day}</p>
        {parts.map(({ title, note, items }) => (
          <section key={title}>
            <p class="plan-sheet-part">{title}</p>
            {note && <p>{note}</p>}
            <ul role="list">
              {items.map((item, index) => (
                <li key={index}>☐ {item}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
