import { Plus, X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { PLAN_NAMES } from '../../licences/plans.ts';
import type { PlanFault, PlanRow } from '../plan/check-plans.ts';
import type { PlanResult } from '../plan/plan.ts';
import { count } from '../plan/wording.ts';
import { usePart } from './use-part.ts';

/** A row with nothing filled in. */
export const BLANK_ROW: PlanRow = { name: '', inUse: '', newTotal: '' };

interface Props {
  rows: readonly PlanRow[];
  faults: readonly PlanFault[];
  results: readonly PlanResult[];
  change: (rows: PlanRow[]) => void;
}

/** A longer name does not fit its field on a phone, so it is shown in full above the field. */
const LONG = 24;

const NUMBERS = [
  ['inUse', 'I bruk'],
  ['newTotal', 'Nytt antall'],
] as const;

/** The plans and their numbers, typed row by row or pasted as a table. */
export function PlanFields({ rows, faults, results, change }: Props) {
  const [isPasting, setPasting] = useState(false);
  const part = usePart(() => import('./PastePlans.tsx'), isPasting);
  const list = useRef<HTMLUListElement>(null);
  /** The row whose name takes focus once it is drawn. */
  const [focused, setFocused] = useState<number>();
  useEffect(() => {
    if (focused === undefined) return;
    list.current?.querySelectorAll<HTMLInputElement>('input[list]')[focused]?.focus();
    setFocused(undefined);
  }, [focused]);

  const set = (index: number, key: keyof PlanRow, value: string) =>
    change(rows.map((row, i) => (i === index ? { ...row, [key]: value } : row)));
  const faultOf = (row: number, field: keyof PlanRow) =>
    faults.find((fault) => fault.row === row && fault.field === field);
  const described = (row: number, field: keyof PlanRow) =>
    faultOf(row, field)
      ? { 'aria-invalid': true as const, 'aria-describedby': `plan-${row}-${field}-feil` }
      : {};
  // The rows in use, in the order of the results.
  let counted = 0;
  return (
    <>
      <ul role="list" class="plan-rows" ref={list}>
        {rows.map((row, index) => {
          const isCounted = row.name.trim() !== '' && !faultOf(index, 'name');
          const result = isCounted ? results[counted++] : undefined;
          return (
            <li key={index} data-plan={result?.name} data-excess={result?.mustGo}>
              <fieldset class="plan-row">
                <legend class={row.name.length > LONG ? 'plan-long' : 'visually-hidden'}>
                  {row.name.trim() || `Plan ${index + 1}`}
                </legend>
                <label class="plan-field">
                  <span>Brukerplan</span>
                  <input
                    type="text"
                    list="brukerplaner"
                    autocomplete="off"
                    spellcheck={false}
                    maxLength={100}
                    value={row.name}
                    onInput={(event) => set(index, 'name', event.currentTarget.value)}
                    {...described(index, 'name')}
                  />
                </label>
                {NUMBERS.map(([key, label]) => (
                  <label class="plan-field" key={key}>
                    <span>{label}</span>
                    <input
                      type="text"
                      inputmode="numeric"
                      autocomplete="off"
                      value={row[key]}
                      onInput={(event) => set(index, key, event.currentTarget.value)}
                      {...described(index, key)}
                    />
                  </label>
                ))}
                <button
                  type="button"
                  class="button quiet plan-take-out"
                  onClick={() => {
                    change(rows.length > 1 ? rows.filter((_, i) => i !== index) : [BLANK_ROW]);
                    setFocused(Math.max(0, index - 1));
                  }}
                >
                  <Icon of={X} size={18} />
                  <span class="visually-hidden">Ta bort raden {row.name.trim() || index + 1}</span>
                </button>
              </fieldset>
              {(['name', 'inUse', 'newTotal'] as const).map((field) => {
                const fault = faultOf(index, field);
                return (
                  fault && (
                    <p class="plan-fault" id={`plan-${index}-${field}-feil`} key={field}>
                      {fault.message}
                    </p>
                  )
                );
              })}
              {result && <Count result={result} />}
            </li>
          );
        })}
      </ul>
      <datalist id="brukerplaner">
        {PLAN_NAMES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          change([...rows, BLANK_ROW]);
          setFocused(rows.length);
        }}
      >
        <Icon of={Plus} size={18} /> Legg til en plan
      </button>
      <details class="plan-more" onToggle={(event) => setPasting(event.currentTarget.open)}>
        <summary>Lim inn planene som en tabell</summary>
        {part && <part.PastePlans rows={rows} change={change} />}
        {part === null && (
          <p class="plan-fault">Feltet kunne ikke lastes. Skriv planene i radene i stedet.</p>
        )}
      </details>
    </>
  );
}

/** The result for a plan's numbers. */
function Count({ result }: { result: PlanResult }) {
  const { mustGo, inUse, newTotal, inUseIsCounted, free, told, listed } = result;
  const isKnown = inUse !== undefined && newTotal !== undefined;
  return (
    <div class="plan-count">
      {mustGo !== undefined && (
        <p class={mustGo > 0 ? 'plan-excess' : undefined}>
          {mustGo > 0
            ? `${mustGo} for mange i bruk`
            : `Får plass. ${free || 'Ingen'} ${free === 1 ? 'blir ledig' : 'blir ledige'}.`}
          {!isKnown && ', ifølge lenken du kom fra. Det er ikke kontrollert.'}
        </p>
      )}
      {inUseIsCounted && isKnown && <p>I bruk er talt i listen over brukere: {inUse}.</p>}
      {told !== undefined && isKnown && told !== mustGo && (
        <p>Lenken du kom fra, sa {told} for mange. Vi regner med tallene du har skrevet.</p>
      )}
      {listed !== undefined && (
        <p>
          Du har skrevet {inUse} i bruk, men listen har {count(listed, 'bruker', 'brukere')} med planen. Se
          etter om listen er fullstendig.
        </p>
      )}
    </div>
  );
}
