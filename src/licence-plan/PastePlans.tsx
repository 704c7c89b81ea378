import { useState } from 'preact/hooks';
import type { PlanRow } from './check-plans.ts';
import { Problems } from './Problems.tsx';
import { readPlans } from './read-plans.ts';
import type { TableProblem } from './table.ts';
import { count } from './wording.ts';

interface Props {
  rows: readonly PlanRow[];
  change: (rows: PlanRow[]) => void;
}

/** A table of plans to be pasted. What is read goes into the rows, where it can be mended. */
export function PastePlans({ rows, change }: Props) {
  const [text, setText] = useState('');
  const [read, setRead] = useState<{ count: number; ignored: string[]; problems: TableProblem[] }>();
  return (
    <>
      <label class="plan-field">
        <span>Tabell med planer</span>
        <textarea
          rows={5}
          spellcheck={false}
          value={text}
          placeholder={'Brukerplan;I bruk;Nytt antall\nSales Premium;6;4'}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="button"
        onClick={() => {
          const { rows: found, ignored, problems } = readPlans(text);
          if (found.length) change(found);
          setRead({ count: found.length, ignored, problems });
        }}
      >
        Bruk tabellen
      </button>
      <div role="status">
        {read && (
          <>
            <p>
              {read.count
                ? `${count(read.count, 'plan', 'planer')} er lest inn i radene over.`
                : rows.some(({ name }) => name)
                  ? 'Fant ingen planer. Radene over er ikke endret.'
                  : 'Fant ingen planer.'}
              {read.ignored.length > 0 && ` Kolonner som ikke er brukt: ${read.ignored.join(', ')}.`}
            </p>
            <Problems problems={read.problems} />
          </>
        )}
      </div>
    </>
  );
}
