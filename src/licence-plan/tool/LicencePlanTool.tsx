import { CircleCheck, Trash2, TriangleAlert } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { isSamePlan } from '../../licences/plans.ts';
import type { UserList } from '../pasted-table/read-users.ts';
import { carryKept } from '../plan/carry-kept.ts';
import { checkPlans } from '../plan/check-plans.ts';
import { planRemovals } from '../plan/plan.ts';
import { count } from '../plan/wording.ts';
import type { Links } from './links.ts';
import { PlanFields } from './PlanFields.tsx';
import { UserFields } from './UserFields.tsx';
import { type Memory, useEntries } from './use-entries.ts';
import { usePart } from './use-part.ts';

const SETTLES_MS = 250;
const NO_LIST: UserList = {
  users: [],
  withoutPlan: 0,
  severalPlans: '',
  withoutPlanLines: [],
  columns: [],
  hasHeader: false,
  ignored: [],
  problems: [],
  notes: [],
  written: new Map(),
  understood: new Map(),
};

/**
 * The tool: plans, the comparison with the order, users, and the resulting plan. Everything stays in the browser.
 *
 * @param where the plans and their numbers are found in the product, as HTML
 */
export function LicencePlanTool({ links, where }: { links: Links; where: string }) {
  const { entries, excess, memory, remembers, carry, change, setRemembers, erase } = useEntries();
  const { plans: rows, users: text, kept } = entries;
  /** The rows that the reader has compared with the order. Changed numbers must be compared again. */
  const [compared, setCompared] = useState<{ rows: typeof rows; match: boolean }>();
  const undoErase = useRef<() => void>();
  const eraseButton = useRef<HTMLButtonElement>(null);

  const settled = useSettled(text);
  const { plans, faults } = useMemo(() => checkPlans(rows, excess), [rows, excess]);
  const listed = plans.map(({ name }) => name);
  // Only the names matter for reading a cell with several plans, not the numbers.
  const reading = usePart(() => import('../pasted-table/read-users.ts'), settled.trim() !== '', settled);
  const list = useMemo(
    () => (settled.trim() && reading ? reading.readUsers(settled, { listed }) : NO_LIST),
    [settled, listed.join('\n'), reading],
  );
  const before = useRef(list);
  useEffect(() => {
    const moved = carryKept(kept, before.current.users, list.users);
    // An emptied field is not a change: the reader may be about to paste a newer list of the same people.
    if (list.users.length) before.current = list;
    if (moved !== kept) change({ kept: [...moved] });
  }, [list]);
  const plan = useMemo(() => planRemovals(plans, list.users, new Set(kept)), [plans, list, kept]);
  const answer = compared?.rows === rows ? compared.match : undefined;
  const hasNumbers = plan.plans.some(({ mustGo }) => mustGo !== undefined);
  const part = usePart(() => import('./Result.tsx'), answer === true);
  const form = usePart(() => import('./fill-by-hand.ts'), plans.length > 0);
  useEffect(() => form?.fillByHand(plan.plans), [form, plan.plans]);
  const unknown = plan.plans.filter(({ mustGo }) => mustGo === undefined).map(({ name }) => name);

  return (
    <div class="plan-tool" data-licence-plan>
      <section aria-labelledby="plan-1">
        <h2 id="plan-1">1. Planene</h2>
        <p dangerouslySetInnerHTML={{ __html: where }} />
        {excess.length > 0 && (
          <p class="plan-told">Planene fra lenken du kom fra, er fylt inn. De er ikke kontrollert.</p>
        )}
        <PlanFields
          rows={rows}
          faults={faults}
          results={plan.plans}
          change={(next) => change({ plans: next })}
        />
      </section>

      <section aria-labelledby="plan-2">
        <h2 id="plan-2">2. Stemmer tallene med det dere har bestilt?</h2>
        <p>Sammenlign planene og antallene med bestillingen eller avtalen før du går videre.</p>
        <div class="plan-answers">
          <button
            type="button"
            class="button"
            aria-pressed={answer === true}
            onClick={() => setCompared({ rows, match: true })}
          >
            Ja, de stemmer
          </button>
          <button
            type="button"
            class="button"
            aria-pressed={answer === false}
            onClick={() => setCompared({ rows, match: false })}
          >
            Nei, eller vet ikke
          </button>
        </div>
        <div role="status">
          {answer === true && (
            <p class="plan-fine">
              <Icon of={CircleCheck} size={20} /> <span>Bra. Gå videre til brukerne.</span>
            </p>
          )}
          {compared && answer === undefined && <p>Tallene er endret. Sammenlign dem en gang til.</p>}
          {answer === false && (
            <div class="callout warning">
              <Icon of={TriangleAlert} size={22} />
              <div>
                <p class="callout-title">Fjern ingenting, og aktiver ingenting</p>
                <p>
                  {links.support ? <a href={links.support}>Kontakt SuperOffice</a> : 'Kontakt SuperOffice'}{' '}
                  først, og fortell hvilke tall som ikke stemmer. Hvis lisensen er feil, hjelper det ikke å
                  fjerne noen.
                </p>
              </div>
            </div>
          )}
        </div>
      </section>

      <section aria-labelledby="plan-3">
        <h2 id="plan-3">3. Brukerne</h2>
        <p>
          <strong>Brukere</strong> (Users) &gt; fanen <strong>Brukerlisenser</strong> (User licences) viser
          hvem som har hvilken plan. Lim inn brukerne fra et regneark, eller skriv én bruker på hver linje.
        </p>
        <UserFields
          text={text}
          list={reading === null ? null : list}
          unlisted={plan.unlisted}
          planNames={listed}
          change={(next) => change({ users: next })}
          addPlans={() => {
            const filled = rows.filter(({ name, inUse, newTotal }) => name || inUse || newTotal);
            const added = plan.unlisted.filter(({ name }) => !rows.some((row) => isSamePlan(row.name, name)));
            change({ plans: [...filled, ...added.map(({ name }) => ({ name, inUse: '', newTotal: '' }))] });
          }}
        />
      </section>

      <section aria-labelledby="plan-4">
        <h2 id="plan-4">4. Planen deres</h2>
        <p role="status" class="plan-summary">
          {!hasNumbers
            ? 'Fyll inn tallene i steg 1, så kommer planen her.'
            : answer === false
              ? 'Planen kommer når tallene stemmer med bestillingen.'
              : answer === undefined
                ? 'Svar på om tallene stemmer i steg 2, så kommer planen her.'
                : plan.mustGo > 0
                  ? `${count(plan.mustGo, 'lisens', 'lisenser')} må fjernes hvis dere ikke kjøper flere. ${count(plan.suggested, 'bruker', 'brukere')} er foreslått.${plan.suggested < plan.mustGo && list.users.length > 0 ? ' Velg selv hvem de andre er, eller kjøp flere.' : ''}`
                  : ''}
        </p>
        {hasNumbers && answer && (
          <>
            {unknown.length > 0 && (
              <p class="plan-fault">
                Tallene mangler for {unknown.join(', ')}. Planen er ikke fullstendig uten dem.
              </p>
            )}
            {part && (
              <part.Result
                plan={plan}
                links={links}
                users={list.users}
                carry={carry}
                keep={(id, keeps) =>
                  change({ kept: keeps ? [...kept, id] : kept.filter((known) => known !== id) })
                }
              />
            )}
            {part === null && (
              <p class="plan-fault">
                Resten av planen kunne ikke lastes. Se etter at du er på nett, og svar en gang til i steg 2.
              </p>
            )}
          </>
        )}
      </section>

      <section aria-labelledby="plan-husk" class="plan-memory">
        <h2 id="plan-husk">Tallene blir hos deg</h2>
        <p>
          Ingenting blir sendt. Ingenting blir lagret heller, uten at du ber om det. Listen kan inneholde
          navn, så be bare om det på en maskin du er alene om.
        </p>
        <label class="plan-check">
          <input
            type="checkbox"
            checked={remembers}
            onChange={(event) => setRemembers(event.currentTarget.checked)}
          />
          <span>Husk tallene i denne nettleseren</span>
        </label>
        <button
          type="button"
          class="button"
          ref={eraseButton}
          onClick={() => {
            undoErase.current = erase();
          }}
        >
          <Icon of={Trash2} size={18} /> Slett alle tallene
        </button>
        <div role="status" data-plan-memory={memory}>
          {MEMORY[memory] && <p>{MEMORY[memory]}</p>}
        </div>
        {memory === 'erased' && undoErase.current && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              undoErase.current?.();
              // The button disappears, and focus with it.
              eraseButton.current?.focus();
            }}
          >
            Angre slettingen
          </button>
        )}
      </section>
    </div>
  );
}

const MEMORY: Record<Memory, string> = {
  off: '',
  on: 'Tallene er lagret i denne nettleseren til du sletter dem.',
  recalled: 'Tallene er de du ba nettleseren huske sist.',
  refused: 'Nettleseren lar oss ikke lagre. Tallene blir borte når du lukker siden.',
  erased: 'Alle tallene er slettet, også det som var lagret.',
};

/** The text after a pause in typing, so that a long list is not parsed, nor its count announced, for every key. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLES_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
