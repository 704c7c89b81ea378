import { TriangleAlert } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import type { Advice } from '../guide/advice.ts';
import type { Remark } from '../guide/verdict.ts';

interface Props {
  advice: Advice;
  isDone: boolean;
  remarks: readonly Remark[];
  undo: (remark: Remark) => void;
  guided: boolean;
}

/** The next step and what went wrong: beside the window, or on phones a sheet below it. Hidden, it tells only of faults. */
export function Guide({ advice, isDone, remarks, undo, guided }: Props) {
  if (!guided)
    return (
      <div class={`sim-guide${remarks.length ? '' : ' empty'}`}>
        <Remarks remarks={remarks} undo={undo} />
      </div>
    );
  return (
    <section class={`sim-guide${advice.wrong ? ' wrong' : ''}`} aria-label="Veiledning">
      <p class="kicker">{advice.wrong ? 'Feil steg' : isDone ? 'Ferdig' : 'Neste steg'}</p>
      <div role="status">
        <p class="sim-advice">
          {advice.wrong && <Icon of={TriangleAlert} size={18} />} {advice.text}
        </p>
        <p>{advice.why}</p>
      </div>
      {/* Harm is reported by the guide itself. */}
      <Remarks remarks={remarks.filter(({ grade }) => grade !== 'harm')} undo={undo} />
    </section>
  );
}

/** A remark on something that went wrong, made once, with a way back. The live region exists before it is filled. */
function Remarks({ remarks, undo }: { remarks: readonly Remark[]; undo: (remark: Remark) => void }) {
  const [first] = remarks;
  return (
    <div class="sim-remarks">
      <div role="status" aria-atomic="false">
        {remarks.map(({ key, text, why }) => (
          <p key={key}>
            <Icon of={TriangleAlert} size={18} /> <strong>{text}</strong> {why}
          </p>
        ))}
      </div>
      {first && (
        <p>
          <button type="button" class="button quiet" onClick={() => undo(first)}>
            Angre dette
          </button>
        </p>
      )}
    </div>
  );
}
