import { useEffect, useState } from 'preact/hooks';
import { notYetSolved } from '../core/reconsider.ts';
import type { OutcomeData } from '../core/tree.ts';
import type { ShortFeedback } from './ShortFeedback.tsx';
import type { StepProps } from './step-props.ts';

/** Solved: how to keep it from happening again, and whether this helped. */
export function Solved({
  tree,
  session,
  position,
  outcome,
  level,
  heading,
  go,
}: StepProps & { outcome: OutcomeData }) {
  const Heading = `h${level}` as const;
  const Part = `h${level + 1}` as 'h2' | 'h4';
  const [feedback, setFeedback] = useState<{ ShortFeedback: typeof ShortFeedback }>();
  useEffect(() => {
    // Losing it does not matter: the reader is done.
    import('./ShortFeedback.tsx').then(setFeedback, () => {});
  }, []);
  return (
    <div class="ts-step ts-outcome" data-outcome={position.node} data-solved>
      <p class="kicker">Resultat av feilsøkingen</p>
      <Heading ref={heading} tabIndex={-1} class="ts-heading">
        Så bra!
      </Heading>
      <p class="lead">Stegene under «{outcome.title}» hjalp.</p>
      {outcome.preventHtml && (
        <>
          <Part>Slik unngår du at det skjer igjen</Part>
          <p dangerouslySetInnerHTML={{ __html: outcome.preventHtml }} />
        </>
      )}
      {feedback && <feedback.ShortFeedback tree={tree} />}
      <p>
        <button type="button" class="link" onClick={() => go(notYetSolved(session))}>
          Vis stegene igjen
        </button>
      </p>
    </div>
  );
}
