import type { Step } from '../core/known-answers.ts';
import { change, type Session } from '../core/session.ts';
import type { TreeData } from '../core/tree.ts';

interface Props {
  tree: TreeData;
  session: Session;
  steps: Step[];
  title: string;
  go: (next: Session) => void;
}

const SOURCES = {
  reader: '',
  link: 'fra lenken',
  rule: 'følger av lenken',
  assumed: 'antatt, ikke kontrollert',
} as const;

/** The outcomes shown before that did not help. */
export function Tried({ tree, shown }: { tree: TreeData; shown: readonly string[] }) {
  if (!shown.length) return null;
  return (
    <section class="ts-answers" aria-label="Prøvd, uten at det hjalp" data-tried>
      <p class="ts-answers-title">Prøvd, uten at det hjalp</p>
      <ul role="list">
        {shown.map((node) => (
          <li key={node}>{tree.outcomes[node]?.title}</li>
        ))}
      </ul>
    </section>
  );
}

/** The answers that lead to the current step, each with a button to change it. */
export function PathAnswers({ tree, session, steps, title, go }: Props) {
  if (!steps.length) return null;
  return (
    <section class="ts-answers" aria-label={title}>
      <p class="ts-answers-title">{title}</p>
      <ol role="list">
        {steps.map(({ question, option, source }) => {
          const asked = tree.questions[question];
          return (
            <li key={question} data-answer={question}>
              <span class="ts-asked">{asked?.text}</span>{' '}
              <span class="ts-given">
                {asked?.options[option]?.label}
                {SOURCES[source] && <small> ({SOURCES[source]})</small>}
              </span>{' '}
              <button type="button" class="link" onClick={() => go(change(session, question))}>
                Endre<span class="visually-hidden"> svaret på spørsmålet {asked?.text}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
