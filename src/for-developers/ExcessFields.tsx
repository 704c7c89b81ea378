import { PLAN_NAMES } from '../licences/plans.ts';
import type { Fields } from './check-fields.ts';
import type { FieldMarks } from './dropped.ts';

type Row = Fields['excess'][number];

/** How many licences too many, by user plan: a row for each. */
export function ExcessFields({
  rows,
  change,
  marks,
}: {
  rows: readonly Row[];
  change: (rows: Row[]) => void;
  marks: FieldMarks;
}) {
  const setRow = (index: number, part: Partial<Row>) =>
    change(rows.map((row, i) => (i === index ? { ...row, ...part } : row)));
  return (
    <fieldset>
      <legend>
        For mange i bruk <code>excess</code>
      </legend>
      {rows.map((row, index) => (
        <div class="builder-row" key={index}>
          <label class="field">
            <span>Brukerplan</span>
            <input
              type="text"
              list="brukerplaner"
              autocomplete="off"
              value={row.plan}
              onInput={(event) => setRow(index, { plan: event.currentTarget.value })}
              {...marks}
            />
          </label>
          <label class="field builder-count">
            <span>Antall</span>
            <input
              type="text"
              inputmode="numeric"
              autocomplete="off"
              value={row.count}
              onInput={(event) => setRow(index, { count: event.currentTarget.value })}
              {...marks}
            />
          </label>
          {rows.length > 1 && (
            <button
              type="button"
              class="button quiet"
              onClick={() => change(rows.filter((_, i) => i !== index))}
            >
              Fjern<span class="visually-hidden"> rad {index + 1}</span>
            </button>
          )}
        </div>
      ))}
      <datalist id="brukerplaner">
        {PLAN_NAMES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button
        type="button"
        class="button quiet builder-add"
        onClick={() => change([...rows, { plan: '', count: '' }])}
      >
        Legg til en plan
      </button>
    </fieldset>
  );
}
