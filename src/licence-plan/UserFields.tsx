import { useRef, useState } from 'preact/hooks';
import { Problems } from './Problems.tsx';
import { addUser, type UserList } from './read-users.ts';
import { count } from './wording.ts';

interface Props {
  text: string;
  list: UserList;
  unlisted: readonly { name: string; count: number }[];
  planNames: readonly string[];
  change: (text: string) => void;
  addPlans: () => void;
}

/** The users: a pasted table that stays where it is, so that its lines can be mended there, and a form for one more. */
export function UserFields({ text, list, unlisted, planNames, change, addPlans }: Props) {
  const { users, withoutPlan, columns, hasHeader, ignored, problems } = list;
  return (
    <>
      <label class="plan-field">
        <span>Tabell med brukere</span>
        <textarea
          rows={8}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="plan-brukere-hjelp"
          value={text}
          placeholder={
            'Navn;Brukerplan;Sist innlogget;Sluttet;Åpne saker\nAnne Eksempel;Sales Premium;24.11.2026;nei;0'
          }
          onInput={(event) => change(event.currentTarget.value)}
        />
      </label>
      <p class="muted" id="plan-brukere-hjelp">
        Kolonnene kan stå i hvilken som helst rekkefølge, med overskrifter på norsk eller engelsk. Bare navn
        og brukerplan må være med.
      </p>
      <div role="status" data-users={users.length}>
        {text.trim() !== '' && (
          <p>
            <strong>{count(users.length, 'bruker med plan er lest.', 'brukere med plan er lest.')}</strong>
            {withoutPlan > 0 && ` ${withoutPlan} uten plan er ikke med.`}
            {columns.length > 0 && ` Kolonner: ${columns.join(', ')}.`}
            {columns.length > 0 &&
              !hasHeader &&
              ' Tabellen har ingen overskrifter vi kjenner, så vi tok dem i denne rekkefølgen.'}
            {ignored.length > 0 && ` Ikke brukt: ${ignored.join(', ')}.`}
          </p>
        )}
      </div>
      <Problems problems={problems} />
      {unlisted.length > 0 && (
        <div class="plan-problems">
          <p>Disse planene står ikke i steg 1:</p>
          <ul>
            {unlisted.slice(0, 20).map((plan) => (
              <li key={plan.name}>
                {plan.name} ({count(plan.count, 'bruker', 'brukere')})
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={addPlans}>
            Legg planene til i steg 1
          </button>
        </div>
      )}
      <AddUser text={text} planNames={planNames} change={change} />
    </>
  );
}

const FIELDS = [
  ['name', 'Navn'],
  ['plan', 'Brukerplan'],
  ['lastLogin', 'Sist innlogget'],
  ['openRequests', 'Åpne saker i Service'],
] as const;

/** One user at a time, for whom a table is more than is needed. */
function AddUser({ text, planNames, change }: Pick<Props, 'text' | 'planNames' | 'change'>) {
  const [values, setValues] = useState<Partial<Record<(typeof FIELDS)[number][0], string>>>({});
  const [left, setLeft] = useState(false);
  const [told, setTold] = useState('');
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focus = (name: string) => form.current?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.focus();
  const isWanting = (key: string) => isMissing && (key === 'name' || key === 'plan') && !values[key]?.trim();

  return (
    <details class="plan-more">
      <summary>Legg til én bruker om gangen</summary>
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
          // The plan stays: the next one often has the same.
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
    </details>
  );
}
