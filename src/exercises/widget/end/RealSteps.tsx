import { Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../../components/Icon.tsx';
import { printChecklist } from '../print-checklist.ts';

/** What to do in the real product: takes the place of the page's own list. */
export function RealSteps() {
  const [html] = useState(() => document.querySelector('.sim-checklist .checks')?.innerHTML ?? '');
  return (
    <section aria-labelledby="sim-real">
      <h3 id="sim-real">Slik gjør du det i virkeligheten</h3>
      <ul class="checks" role="list" dangerouslySetInnerHTML={{ __html: html }} />
      <p>
        <button type="button" class="button" onClick={printChecklist}>
          <Icon of={Printer} size={18} /> Skriv ut sjekklisten
        </button>
      </p>
    </section>
  );
}
