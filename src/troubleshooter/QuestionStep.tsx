import { ArrowRight, Eye } from 'lucide-preact';
import type { Ref } from 'preact';
import { answer, fragmentOf, longestPath, type Position, type Session } from './engine.ts';
import { nodePage } from './node-address.ts';
import type { QuestionData, TreeData } from './tree.ts';

export interface StepProps {
  tree: TreeData;
  session: Session;
  position: Position;
  level: 1 | 3;
  heading: Ref<HTMLHeadingElement>;
  go: (next: Session) => void;
}

/** One question. Each option is a link to where it leads, so that it works without a script as well. */
export function QuestionStep({
  tree,
  session,
  position,
  question,
  level,
  heading,
  go,
}: StepProps & { question: QuestionData }) {
  const Heading = `h${level}` as const;
  const number = position.steps.length + 1;
  const most = position.steps.length + longestPath(tree, position.node);
  const alone = session.at !== undefined && session.at !== tree.start;
  return (
    <div class="ts-step" data-question={position.node}>
      <p class="kicker" data-pagefind-ignore>
        {alone ? 'Et spørsmål i feilsøkingen' : `Spørsmål ${number} av høyst ${most}`}
      </p>
      <Heading ref={heading} tabIndex={-1} class="ts-heading">
        {question.text}
      </Heading>
      {question.helpHtml && (
        <div class="ts-help">
          <Eye size={20} aria-hidden="true" />
          <p>
            <strong>Slik ser du det: </strong>
            <span dangerouslySetInnerHTML={{ __html: question.helpHtml }} />
          </p>
        </div>
      )}
      <ul class="ts-options" role="list">
        {Object.entries(question.options).map(([id, option]) => {
          const next = answer(tree, session, position.node, id);
          // The fragment wins over the path, so it is enough that the path is right where no script runs.
          const fragment = fragmentOf(next, {
            steps: [...position.steps, { question: position.node, option: id, source: 'reader' }],
            node: option.next,
            kind: 'question',
          });
          return (
            <li key={id}>
              <a
                href={option.href ?? `${nodePage(tree, option.next)}#${fragment}`}
                data-option={id}
                onClick={(event) => {
                  if (option.href || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                  event.preventDefault();
                  go(next);
                }}
              >
                <span>
                  <span class="ts-label">{option.label}</span>
                  {option.hint && <span class="ts-hint">{option.hint}</span>}
                </span>
                <ArrowRight size={20} aria-hidden="true" />
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
