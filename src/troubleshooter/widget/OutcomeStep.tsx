import { ArrowRight } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import { certaintyOf, neededChecks } from '../core/certainty.ts';
import { askedBelow, audiencesOf, outcomeFor, roleOf } from '../core/reader.ts';
import { AskedBelow } from './AskedBelow.tsx';
import { HandOverButtons } from './HandOverButtons.tsx';
import type { StepProps } from './step-props.ts';
import type { Parts } from './use-parts.ts';
import { Verify } from './Verify.tsx';
import type { ShownAction } from './with-excess.ts';

const CERTAINTY = {
  likely: 'Trolig årsak',
  possible: 'Mulig årsak',
  next: 'Neste mulige årsak',
  unknown: 'Årsaken er ikke kjent ennå',
} as const;

/**
 * A result, written like a letter: what is wrong, what the link said, what to do first, the steps, whether they helped,
 * where there is help, and at the end why we think so.
 */
export function OutcomeStep(props: StepProps & { parts: Parts }) {
  const { tree, session, position, level, heading, go, parts, moves } = props;
  const { link, answers } = parts;
  const { node, steps, shown } = position;
  const role = roleOf(tree, session, position);
  const outcome = tree.outcomes[node] && outcomeFor(tree.outcomes[node], role);
  if (!outcome) return null;
  if (session.solved) return answers ? <answers.Solved {...props} outcome={outcome} /> : null;

  const Heading = `h${level}` as const;
  const Part = `h${level + 1}` as 'h2' | 'h4';
  const isLetter = outcome.message !== undefined && role !== 'admin';
  const all: readonly ShownAction[] = link?.actionsOf(outcome, session, isLetter) ?? outcome.actions;
  // Administrators need not be told how to find the administrator.
  const actions = all.filter(({ kind }) => role !== 'admin' || kind !== 'administrator');
  const [first, ...others] = actions;
  const audiences = audiencesOf(session, role, outcome);
  const asked = askedBelow(session, outcome);
  const addressOf = ({ href }: ShownAction) => answers?.withVisit(tree, session, href) ?? href;
  // Must be called in the order of the texts on the page. In static pages, the build drops the names instead.
  const once = answers?.namedOnce() ?? ((html: string) => html);
  const summary = () => <p class="lead" dangerouslySetInnerHTML={{ __html: once(outcome.summaryHtml) }} />;
  return (
    <div class="ts-step ts-outcome" data-outcome={node}>
      <p class="kicker" data-pagefind-ignore>
        {CERTAINTY[certaintyOf(tree, position, outcome)]}
      </p>
      <Heading ref={heading} tabIndex={-1} class="ts-heading">
        {outcome.title}
      </Heading>
      {link && <link.Chips tree={tree} session={session} node={node} />}

      {isLetter ? (
        <HandOverButtons key={moves} {...props} audiences={['administrator']} letter={outcome.message} />
      ) : (
        first && (
          <p class="ts-primary">
            <a class="button primary" href={addressOf(first)} onClick={first.onClick}>
              {first.label}
            </a>
          </p>
        )
      )}

      {!isLetter && summary()}
      {answers && <answers.Tried tree={tree} shown={shown} />}
      {(shown.length > 0 || !steps.length) && (
        <p>
          <strong>Dette gjelder deg hvis</strong>{' '}
          <span dangerouslySetInnerHTML={{ __html: once(outcome.appliesWhenHtml) }} />
        </p>
      )}

      <Part>Dette gjør du nå</Part>
      <ol class="steps">
        {[
          ...neededChecks(tree, session, outcome, asked?.question),
          ...(link?.stepsWithExcess(tree, session, node, outcome) ?? outcome.stepsHtml),
        ].map((html) => (
          <li
            key={html}
            dangerouslySetInnerHTML={{ __html: once(answers?.stepWithVisit(tree, session, html) ?? html) }}
          />
        ))}
      </ol>
      {asked && <AskedBelow {...props} asks={asked} part={Part} named={once} />}
      {isLetter && summary()}
      {outcome.afterwardsHtml && (
        <>
          <Part>Hva skjer så?</Part>
          <p dangerouslySetInnerHTML={{ __html: once(outcome.afterwardsHtml) }} />
        </>
      )}

      <Verify tree={tree} session={session} outcome={outcome} part={Part} go={go} />

      <Part>Les mer og få hjelp</Part>
      <ul class="ts-actions" role="list">
        {(isLetter ? actions : others).map((action) => (
          <li key={action.label}>
            <a href={addressOf(action)}>
              {action.label} <Icon of={ArrowRight} size={18} />
            </a>
          </li>
        ))}
      </ul>
      {/* The letter above goes to the administrator, the first of them. */}
      <HandOverButtons key={moves} {...props} audiences={audiences.slice(isLetter ? 1 : 0)} />
      {answers && (
        <answers.Why {...props} outcome={outcome}>
          {link && <link.LinkFacts tree={tree} session={session} steps={steps} go={go} />}
        </answers.Why>
      )}
    </div>
  );
}
