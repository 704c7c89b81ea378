import { Named } from '../../components/Named.tsx';
import type { Advice } from '../guide/advice.ts';
import type { Reaction } from '../guide/reaction.ts';
import type { Remark } from '../guide/verdict.ts';
import type { Coach } from './use-coach.ts';
import { useScrollByKey } from './use-scroll-by-key.ts';

interface Props {
  /** Draws what is said of an action, when it is loaded. */
  Reactions: Coach['Reactions'] | undefined;
  advice: Advice;
  reaction: Reaction | undefined;
  isDone: boolean;
  remarks: readonly Remark[];
  undo: (remark: Remark) => void;
  guided: boolean;
}

/**
 * What is said of the last action, and the next step: beside the window, or on phones a sheet below it. Hidden, it tells
 * only of faults. It is one live region, in which only what is new is read out.
 */
export function Guide(props: Props) {
  const { Reactions, reaction, remarks, undo, guided } = props;
  if (guided) return <NextStep {...props} />;
  return (
    <div class={`sim-guide${remarks.length ? '' : ' empty'}`}>
      <div role="status" aria-atomic="false">
        {Reactions && <Reactions reaction={reaction} remarks={remarks} undo={undo} onlyFaults />}
      </div>
    </div>
  );
}

function NextStep({ Reactions, advice, reaction, isDone, remarks, undo }: Props) {
  const sheet = useScrollByKey<HTMLElement>();
  return (
    <section ref={sheet} class={`sim-guide${advice.wrong ? ' wrong' : ''}`} aria-label="Veiledning">
      <div role="status" aria-atomic="false">
        {Reactions && <Reactions reaction={reaction} remarks={remarks} undo={undo} />}
        {!advice.wrong && <p class="kicker">{isDone ? 'Ferdig' : 'Neste steg'}</p>}
        <p key={advice.text} class="sim-advice">
          <Named>{advice.text}</Named>
        </p>
        {/* What was wrong is told above. */}
        {!advice.wrong && (
          <p key={advice.why}>
            <Named>{advice.why}</Named>
          </p>
        )}
      </div>
    </section>
  );
}
