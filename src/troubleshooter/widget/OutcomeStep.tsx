import { ArrowRight } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import { formatExcess } from '../../licences/excess.ts';
import { certaintyOf, neededChecks, speaksFor } from '../core/certainty.ts';
import { notYetSolved, type Step } from '../core/replay.ts';
import type { ActionData, Context, OutcomeData } from '../core/tree.ts';
import { PathAnswers, Tried } from './PathAnswers.tsx';
import type { StepProps } from './QuestionStep.tsx';
import type { LinkParts } from './use-link-parts.ts';
import { Solved, Verify } from './Verify.tsx';

/** The heading lines above the result and above the answers that led to it. */
const CERTAINTY = {
  likely: ['Trolig årsak', 'Derfor tror vi det'],
  possible: ['Mulig årsak', 'Svarene som førte hit'],
  next: ['Neste mulige årsak', ''],
  unknown: ['Årsaken er ikke kjent ennå', 'Svarene som førte hit'],
} as const;

/**
 * A result, written like a letter: when the licence expires, what is wrong, why we think so, what to do, what happens
 * next.
 */
export function OutcomeStep(props: StepProps & { outcome: OutcomeData; link: LinkParts | undefined }) {
  const { tree, session, position, outcome, level, heading, go, link } = props;
  const Heading = `h${level}` as const;
  const Part = `h${level + 1}` as 'h2' | 'h4';
  const { context } = session.facts;
  const { expires } = context;
  if (session.solved) {
    return (
      <div class="ts-step ts-outcome" data-outcome={position.node} data-solved>
        <p class="kicker">Resultat av feilsøkingen</p>
        <Heading ref={heading} tabIndex={-1} class="ts-heading">
          Så bra!
        </Heading>
        <p class="lead">Stegene under «{outcome.title}» hjalp.</p>
        <Solved tree={tree} outcome={outcome} part={Part} />
        <p>
          <button type="button" class="link" onClick={() => go(notYetSolved(session))}>
            Vis stegene igjen
          </button>
        </p>
      </div>
    );
  }
  const { steps, shown } = position;
  const [kicker, why] = CERTAINTY[certaintyOf(tree, position, outcome)];
  const answers = (title: string, isShown: (step: Step) => boolean) => (
    <PathAnswers tree={tree} session={session} steps={steps.filter(isShown)} go={go} title={title} />
  );
  return (
    <div class="ts-step ts-outcome" data-outcome={position.node}>
      {link && expires && <link.Expiry expires={expires} />}
      <p class="kicker" data-pagefind-ignore>
        {kicker}
      </p>
      <Heading ref={heading} tabIndex={-1} class="ts-heading">
        {outcome.title}
      </Heading>
      <p class="lead" dangerouslySetInnerHTML={{ __html: outcome.summaryHtml }} />

      <Tried tree={tree} shown={shown} />
      {(shown.length > 0 || !steps.length) && (
        <>
          <Part>Dette gjelder deg hvis …</Part>
          <p dangerouslySetInnerHTML={{ __html: `… ${outcome.appliesWhenHtml}` }} />
        </>
      )}
      {shown.length > 0 ? (
        <>
          {/* Answers that led to another cause are no reason for this one. */}
          {answers('Svar som passer med dette', (step) => speaksFor(tree, step, position.node))}
          {answers('Andre svar', (step) => !speaksFor(tree, step, position.node))}
        </>
      ) : (
        answers(why, () => true)
      )}

      {link && <link.LinkFacts tree={tree} session={session} steps={position.steps} go={go} />}

      <Part>Dette gjør du nå</Part>
      <ol class="steps">
        {[...neededChecks(tree, session, outcome), ...outcome.stepsHtml].map((html) => (
          <li key={html} dangerouslySetInnerHTML={{ __html: html }} />
        ))}
      </ol>

      {outcome.message && (
        <>
          <Part>Tekst du kan sende</Part>
          <pre class="ts-message">{outcome.message}</pre>
        </>
      )}

      {outcome.afterwardsHtml && (
        <>
          <Part>Hva skjer så?</Part>
          <p dangerouslySetInnerHTML={{ __html: outcome.afterwardsHtml }} />
        </>
      )}

      <Verify tree={tree} session={session} outcome={outcome} part={Part} go={go} />

      <Part>Les mer og få hjelp</Part>
      <ul class="ts-actions" role="list">
        {outcome.actions.map((action) => (
          <li key={action.label}>
            <a href={actionAddress(action, context)}>
              {action.label} <Icon of={ArrowRight} size={18} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The exercise and the tool open with the numbers from the link. */
function actionAddress({ kind, href }: ActionData, { excess }: Context): string {
  return (kind === 'exercise' || kind === 'tool') && excess
    ? `${href}#${new URLSearchParams({ v: '1', excess: formatExcess(excess) })}`
    : href;
}
