import { ArrowRight, Eye } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from '../../components/Icon.tsx';
import { nodePage, otherTreeAddress, relOf } from '../core/node-address.ts';
import {
  answer,
  fallsAway,
  fragmentOf,
  keep,
  longestPath,
  type Position,
  type Session,
} from '../core/replay.ts';
import type { QuestionData, TreeData } from '../core/tree.ts';

export interface StepProps {
  tree: TreeData;
  session: Session;
  position: Position;
  level: 1 | 3;
  heading: Ref<HTMLHeadingElement>;
  go: (next: Session) => void;
}

/** One question. Each option is a link to the node it leads to, so it works without scripts. */
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
  const before = session.answers[position.node];
  const number = position.steps.length + 1;
  const most = position.steps.length + longestPath(tree, position.node);
  // The reader is back at a question already answered: by them, by the link, or by a rule.
  const changing = session.asking === position.node && (before !== undefined || hasFacts(session));
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
          <Icon of={Eye} size={20} />
          <p>
            <strong>Slik ser du det: </strong>
            <span dangerouslySetInnerHTML={{ __html: question.helpHtml }} />
          </p>
        </div>
      )}
      {changing && (
        <p class="ts-changing">
          Du endrer et svar. Under hvert valg ser du om andre svar faller bort.{' '}
          <button type="button" class="link" onClick={() => go(keep(session))}>
            Behold svaret
          </button>
        </p>
      )}
      <ul class="ts-options" role="list">
        {Object.entries(question.options).map(([id, option]) => {
          const next = answer(tree, session, position.node, id);
          // The fragment overrides the path, so without scripts it is enough that the path is right.
          const fragment = fragmentOf(next, {
            steps: [...position.steps, { question: position.node, option: id, source: 'reader' }],
          });
          return (
            <li key={id}>
              <a
                href={
                  option.href
                    ? otherTreeAddress(option.href, session)
                    : `${nodePage(tree, option.next)}#${fragment}`
                }
                rel={relOf(option.href ? session : next)}
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
                  {changing && (
                    <Consequence tree={tree} session={session} question={position.node} option={id} />
                  )}
                </span>
                <Icon of={ArrowRight} size={20} />
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What an option will do to earlier answers, said before it is chosen. */
function Consequence({
  tree,
  session,
  question,
  option,
}: {
  tree: TreeData;
  session: Session;
  question: string;
  option: string;
}) {
  if (session.answers[question] === option) return <span class="ts-consequence">Svaret nå</span>;
  const lost = fallsAway(tree, session, question, option).filter((key) => key !== question);
  if (!lost.length) return null;
  return (
    <span class="ts-consequence" data-falls-away={lost.join()}>
      Da faller bort: {lost.map((key) => `«${tree.questions[key]?.text ?? key}»`).join(' og ')}
    </span>
  );
}

function hasFacts({ facts }: Session): boolean {
  return Object.keys(facts.answers).length + Object.keys(facts.context).length > 0;
}
