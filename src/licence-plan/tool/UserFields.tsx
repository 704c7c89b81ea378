import { useRef, useState } from 'preact/hooks';
import type { UserList } from '../pasted-table/read-users.ts';
import { count, describeLines, describeSome, tellProblems } from '../plan/wording.ts';
import { PastedText, selectLine } from './PastedText.tsx';
import { usePart } from './use-part.ts';

interface Props {
  text: string;
  /** Null if its parser failed to load. */
  list: UserList | null;
  unlisted: readonly { name: string; count: number }[];
  planNames: readonly string[];
  change: (text: string) => void;
  addPlans: () => void;
}

/** The users: a pasted table that stays editable, and a form for adding one. */
export function UserFields({ text, list, unlisted, planNames, change, addPlans }: Props) {
  const [isAdding, setAdding] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const problems = usePart(
    () => import('./Problems.tsx'),
    list !== null && list.problems.length + list.notes.length > 0,
    list,
  );
  const part = usePart(() => import('./AddUser.tsx'), isAdding);
  return (
    <>
      <PastedText
        label="Tabell med brukere"
        rows={8}
        field={field}
        describedBy="plan-brukere-hjelp"
        text={text}
        example={
          'Navn;Brukerplan;Sist innlogget;Sluttet;Åpne saker\nAnne Eksempel;Sales Premium;24.11.2026;nei;0'
        }
        change={change}
      />
      <p class="muted" id="plan-brukere-hjelp">
        Kolonnene kan stå i hvilken som helst rekkefølge, med overskrifter på norsk eller engelsk. Bare navn
        og brukerplan må være med.
      </p>
      <div role="status" data-users={list?.users.length}>
        {text.trim() !== '' &&
          (list ? (
            <Read list={list} />
          ) : (
            <p class="plan-fault">
              Listen kunne ikke leses nå. Den blir stående. Se etter at du er på nett, og endre noe i den.
            </p>
          ))}
      </div>
      {list && problems && <problems.Problems read={list} goTo={(line) => selectLine(field.current, line)} />}
      {problems === null && (
        <p class="plan-fault">Linjene kunne ikke vises. Se etter at du er på nett, og endre noe i listen.</p>
      )}
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
      <details class="plan-more" onToggle={(event) => setAdding(event.currentTarget.open)}>
        <summary>Legg til én bruker om gangen</summary>
        {part && <part.AddUser text={text} planNames={planNames} change={change} />}
        {part === null && (
          <p class="plan-fault">Skjemaet kunne ikke lastes. Skriv brukeren i tabellen i stedet.</p>
        )}
      </details>
    </>
  );
}

/** What was read, in numbers; empty until then. */
function Read({ list }: { list: UserList }) {
  const { users, severalPlans, withoutPlan, withoutPlanLines, columns, hasHeader, ignored, problems } = list;
  if (!users.length && !withoutPlan && !columns.length && !problems.length) return null;
  return (
    <p>
      <strong>{count(users.length, 'bruker med plan er lest.', 'brukere med plan er lest.')}</strong>
      {` ${severalPlans}`}
      {withoutPlan > 0 && ` ${withoutPlan} uten plan er ikke med (${describeLines(withoutPlanLines)}).`}
      {columns.length > 0 && ` Kolonner: ${columns.join(', ')}.`}
      {columns.length > 0 &&
        !hasHeader &&
        ' Tabellen har ingen overskrifter vi kjenner, så vi tok dem i denne rekkefølgen.'}
      {ignored.length > 0 && ` Ikke brukt: ${describeSome(ignored)}.`}
      {tellProblems(problems)}
    </p>
  );
}
