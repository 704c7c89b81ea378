import { Info } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import {
  otherNotes,
  type ReadLines,
  type ReportedLine,
  reportLines,
} from '../pasted-table/reported-lines.ts';
import { count, describeNote, describePlace } from '../plan/wording.ts';

const SHOWN = 20;

interface Props {
  read: ReadLines;
  /** Takes the reader to a line of the pasted text. */
  goTo: (line: number) => void;
}

/**
 * The problems in a pasted table, line by line: its cells, what is wrong with them and how the line was understood.
 * Nothing if all is well. Loaded on demand.
 */
export function Problems({ read, goTo }: Props) {
  const lines = reportLines(read);
  const notes = otherNotes(read);
  const list = (some: readonly ReportedLine[]) => (
    <ol role="list" class="plan-lines">
      {some.map((line) => (
        <Line key={line.line} line={line} goTo={goTo} />
      ))}
    </ol>
  );
  return (
    <>
      {lines.length > 0 && (
        <div class="plan-problems">
          <p>
            <Icon of={Info} size={18} />{' '}
            <strong>Se på {count(lines.length, 'linje', 'linjer')} i tabellen:</strong>
          </p>
          {list(lines.slice(0, SHOWN))}
          {lines.length > SHOWN && (
            <details>
              <summary>Vis {lines.length - SHOWN} til</summary>
              {list(lines.slice(SHOWN))}
            </details>
          )}
        </div>
      )}
      {notes.length > 0 && <Notes texts={notes.map(describeNote)} />}
    </>
  );
}

function Line({ line, goTo }: { line: ReportedLine; goTo: Props['goTo'] }) {
  const { cells, texts, understood } = line;
  return (
    <li data-line={line.line}>
      <p class="plan-line-head">
        <strong>{describePlace(line)}</strong>
        <button type="button" class="button quiet" onClick={() => goTo(line.line)}>
          Vis i tabellen<span class="visually-hidden"> (linje {line.line})</span>
        </button>
      </p>
      {cells.length > 0 && (
        <p class="plan-cells">
          {cells.map(({ text, isWrong }, i) => [
            i > 0 && ' ',
            isWrong ? <mark key={i}>{text || '(tom)'}</mark> : <span key={i}>{text || '(tom)'}</span>,
          ])}
        </p>
      )}
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="plan-understood">{understood}</p>
    </li>
  );
}

/** What was read differently from how it was written, in lines without problems. */
function Notes({ texts }: { texts: readonly string[] }) {
  const items = (some: readonly string[]) => (
    <ul>
      {some.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  return (
    <div class="plan-problems">
      <p>Slik er tabellen lest:</p>
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
