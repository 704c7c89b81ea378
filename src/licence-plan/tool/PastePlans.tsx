import { useRef, useState } from 'preact/hooks';
import { type PlanList, readPlans } from '../pasted-table/read-plans.ts';
import type { PlanRow } from '../plan/check-plans.ts';
import { count, describeSome, tellProblems } from '../plan/wording.ts';
import { PastedText, selectLine } from './PastedText.tsx';
import { Problems } from './Problems.tsx';

interface Props {
  rows: readonly PlanRow[];
  change: (rows: PlanRow[]) => void;
}

/** Takes a pasted table of plans. What it reads goes into the rows, where it can be corrected. */
export function PastePlans({ rows, change }: Props) {
  const [text, setText] = useState('');
  const [read, setRead] = useState<PlanList>();
  /** The earlier rows, if they held anything. */
  const [replaced, setReplaced] = useState<PlanRow[]>();
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <PastedText
        label="Tabell med planer"
        rows={5}
        field={field}
        text={text}
        example={'Brukerplan;I bruk;Nytt antall\nSales Premium;6;4'}
        change={setText}
      />
      <button
        type="button"
        class="button"
        ref={button}
        onClick={() => {
          const list = readPlans(text);
          const isFilled = rows.some((row) => row.name || row.inUse || row.newTotal);
          if (list.rows.length) {
            setReplaced(isFilled ? [...rows] : undefined);
            change(list.rows);
          }
          setRead(list);
        }}
      >
        Bruk tabellen
      </button>
      <div role="status">
        {read && (
          <p>
            {read.rows.length
              ? `${count(read.rows.length, 'plan', 'planer')} er lest inn i radene over.${replaced ? ' De erstatter dem som sto der.' : ''}`
              : rows.some(({ name }) => name)
                ? 'Fant ingen planer. Radene over er ikke endret.'
                : 'Fant ingen planer.'}
            {tellProblems(read.problems)}
            {read.ignored.length > 0 && ` Kolonner som ikke er brukt: ${describeSome(read.ignored)}.`}
          </p>
        )}
      </div>
      {read && <Problems read={read} goTo={(line) => selectLine(field.current, line)} />}
      {replaced && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            change(replaced);
            setReplaced(undefined);
            setRead(undefined);
            // The button disappears, and focus with it.
            button.current?.focus();
          }}
        >
          Hent tilbake radene som sto der
        </button>
      )}
    </>
  );
}
