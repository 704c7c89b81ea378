import type { ComponentChildren } from 'preact';
import { certaintyOf } from '../core/certainty.ts';
import type { Step } from '../core/known-answers.ts';
import { speaksFor } from '../core/speaks-for.ts';
import type { OutcomeData } from '../core/tree.ts';
import { PathAnswers } from './PathAnswers.tsx';
import type { StepProps } from './step-props.ts';

/** Worded to be true for every route: answers that led to another cause are no reason for this one. */
const WHY = {
  likely: 'Derfor tror vi det',
  possible: 'Svarene som førte hit',
  next: 'Svarene så langt',
  unknown: 'Svarene som førte hit',
} as const;

/**
 * One collapsed line at the end of a result, with the answers and the link's facts (`children`), each of which can be
 * changed.
 */
export function Why(props: StepProps & { outcome: OutcomeData; children: ComponentChildren }) {
  const { tree, session, position, outcome, go, children } = props;
  const { node, steps, shown } = position;
  const { answers, context } = session.facts;
  const hasFacts = Object.keys({ ...answers, ...context }).length > 0;
  if (!steps.length && !hasFacts) return null;
  const title = steps.length ? WHY[certaintyOf(tree, position, outcome)] : '';
  const list = (name: string, isShown: (step: Step) => boolean) => (
    <PathAnswers tree={tree} session={session} steps={steps.filter(isShown)} go={go} title={name} />
  );
  return (
    <details key={node} class="ts-why" data-why>
      <summary>
        {[title, hasFacts && `${title ? 'det' : 'Det'} som står i lenken`].filter(Boolean).join(', og ')}
      </summary>
      {shown.length > 0 ? (
        <>
          {list('Svar som passer med dette', (step) => speaksFor(tree, step, node))}
          {list('Andre svar', (step) => !speaksFor(tree, step, node))}
        </>
      ) : (
        list(title, () => true)
      )}
      {children}
    </details>
  );
}
