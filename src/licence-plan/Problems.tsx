import { Info } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../components/Icon.tsx';
import type { TableNote, TableProblem } from './table.ts';
import { count, describeNote, describeProblem } from './wording.ts';

const SHOWN = 20;

interface Props {
  problems: readonly TableProblem[];
  notes: readonly TableNote[];
}

/** What a pasted table could not be read as, or was read as against its letter, by line. Nothing if all is well. */
export function Problems({ problems, notes }: Props) {
  return (
    <>
      {problems.length > 0 && (
        <Lines texts={problems.map(describeProblem)}>
          <Icon of={Info} size={18} />{' '}
          <strong>Se på {count(problems.length, 'ting', 'ting')} i tabellen:</strong>
        </Lines>
      )}
      {notes.length > 0 && <Lines texts={notes.map(describeNote)}>Slik er tabellen lest:</Lines>}
    </>
  );
}

/** The first lines, with the rest behind a button. */
function Lines({ texts, children }: { texts: readonly string[]; children: ComponentChildren }) {
  const items = (some: readonly string[]) => (
    <ul>
      {some.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  return (
    <div class="plan-problems">
      <p>{children}</p>
      {items(texts.slice(0, SHOWN))}
      {texts.length > SHOWN && (
        <details>
          <summary>Vis {texts.length - SHOWN} til</summary>
          {items(texts.slice(SHOWN))}
        </details>
      )}
    </div>
  );
}
