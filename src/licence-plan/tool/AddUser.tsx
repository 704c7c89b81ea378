import { useRef, useState } from 'preact/hooks';
import { addUser } from '../pasted-table/add-user.ts';

const FIELDS = [
  ['name', 'Navn'],
  ['plan', 'Brukerplan'],
  ['lastLogin', 'Sist innlogget'],
  ['openRequests', 'Åpne saker i Service'],
] as const;

interface Props {
  text: string;
  planNames: readonly string[];
  change: (text: string) => void;
}

/** Adds one user, for readers who need no table. */
export function AddUser({ text, planNames, change }: Props) {
  const [values, setValues] = useState<Partial<Record<(typeof FIELDS)[number][0], string>>>({});
  const [left, setLeft] = useState(false);
  const [told, setTold] = useState('');
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focus = (name: string) => form.current?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.focus();
  const isWanting = (key: string) => isMissing && (key === 'name' || key === 'plan') && !values[key]?.trim();

  return (
    <form
      class="plan-add"
      ref={form}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const missing = (['name', 'plan'] as const).find((key) => !values[key]?.trim());
        setMissing(missing !== undefined);
        if (missing) {
          setTold('');
          focus(missing);
          return;
        }
        change(addUser(text, { ...values, left: left ? 'ja' : 'nei' }));
        setTold(`${values.name} er lagt til i tabellen.`);
        // The plan is kept, since the next user often has the same one.
        setValues({ plan: values.plan ?? '' });
        setLeft(false);
        focus('name');
      }}
    >
      {FIELDS.map(([key, label]) => (
        <label class="plan-field" key={key}>
          <span>
            {label}
            {key === 'lastLogin' && ' (f.eks. 24.11.2026)'}
          </span>
          <input
            type="text"
            name={key}
            list={key === 'plan' ? 'planer-i-steg-1' : undefined}
            inputmode={key === 'openRequests' ? 'numeric' : undefined}
            maxLength={100}
            value={values[key] ?? ''}
            onInput={(event) => setValues({ ...values, [key]: event.currentTarget.value })}
            {...(isWanting(key) ? { 'aria-invalid': true, 'aria-describedby': 'plan-bruker-mangler' } : {})}
          />
        </label>
      ))}
      <datalist id="planer-i-steg-1">
        {planNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <label class="plan-check">
        <input type="checkbox" checked={left} onChange={(event) => setLeft(event.currentTarget.checked)} />
        <span>Har sluttet</span>
      </label>
      {isMissing && (
        <p class="plan-fault" id="plan-bruker-mangler">
          Fyll inn både navn og brukerplan.
        </p>
      )}
      <button type="submit" class="button">
        Legg til brukeren
      </button>
      <p role="status">{told}</p>
    </form>
  );
}
