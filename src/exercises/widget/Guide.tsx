import { Named } from '../../components/Named.tsx';
import type { Advice } from '../guide/advice.ts';
import type { Reaction } from '../guide/reaction.ts';
import type { Remark } from '../guide/verdict.ts';
import type { Coach } from './use-coach.ts';
import { useScrollByKey } from './use-scroll-by-key.ts';

interface Props {
  /** Draws the reaction to an action; undefined until loaded. */
  Reactions: Coach['Reactions'] | undefined;
  advice: Advice;
  reaction: Reaction | undefined;
  isDone: boolean;
  remarks: readonly Remark[];
  undo: (remark: Remark) => void;
  guided: boolean;
}

/**
 * The reaction to the last action, and the next step: beside the window, or on phones in a sheet below it. If the
 * reader hides it, it shows only mistakes. It is one live region, of which only new text is announced.
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
        {/* The reaction above has said what was wrong. */}
        {!advice.wrong && (
          <p key={advice.why}>
            <Named>{advice.why}</Named>
          </p>
        )}
      </div>
    </section>
  );
}
