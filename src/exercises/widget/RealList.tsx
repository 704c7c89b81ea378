import { Printer } from 'lucide';
import { CopyText } from '../../components/CopyText.tsx';
import { Icon } from '../../components/Icon.tsx';
import { checklistText } from '../../licences/checklist.ts';
import type { Action } from '../core/actions.ts';
import type { ScenarioData } from '../core/scenario.ts';
import { realListOf } from '../guide/real-list.ts';

const TITLE = 'Slik gjør du det i virkeligheten';

/** Own numbers: the list for the real product, with the same people; on screen to copy, on paper a sheet of its own. */
export function RealList({ scenario, actions }: { scenario: ScenarioData; actions: readonly Action[] }) {
  const parts = realListOf(scenario, actions);
  const text = checklistText(TITLE, parts);
  return (
    <section class="sim-real" aria-labelledby="sim-real">
      <h3 id="sim-real">{TITLE}</h3>
      <CopyText key={text} text={text}>
        <button type="button" class="button" onClick={() => print()}>
          <Icon of={Printer} size={18} /> Skriv ut listen
        </button>
      </CopyText>
      <div class="sim-real-sheet">
        {parts.map(({ title, note, items }) => (
          <section key={title}>
            <p class="sim-real-part">{title}</p>
            {note && <p>{note}</p>}
            <ul role="list">
              {items.map((item, i) => (
                <li key={i}>☐ {item}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
