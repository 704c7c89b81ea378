import { ArrowRight } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import { audiencesOf, roleOf } from '../core/reader.ts';
import { progressOf } from '../core/replay.ts';
import { change, type Session } from '../core/session.ts';
import { HandOverButtons } from './HandOverButtons.tsx';
import { Help } from './Help.tsx';
import { Options } from './Options.tsx';
import type { StepProps } from './step-props.ts';
import type { Parts } from './use-parts.ts';

/**
 * One question, with a way back above it and the earlier answers below.
 *
 * @param hasBack false in a frame, which has a way back of its own
 */
export function QuestionStep(props: StepProps & { parts: Parts; hasBack: boolean }) {
  const { tree, session, position, level, heading, go, moves, parts, hasBack } = props;
  const { link, answers } = parts;
  const { node, steps, shown } = position;
  const question = tree.questions[node];
  const Heading = `h${level}` as const;
  // The reader is back at a question already answered: by them, by the link, or by a rule.
  const changing = session.asking === node && (session.answers[node] !== undefined || hasFacts(session));
  const alone = session.at !== undefined && session.at !== tree.start;
  const last = steps.at(-1);
  if (!question) return null;
  const { number, atMost } = progressOf(tree, session, position);
  return (
    <>
      <div class="ts-step" data-question={node}>
        {hasBack && last && (
          <p class="ts-back">
            <button type="button" class="button quiet" onClick={() => go(change(session, last.question))}>
              <Icon of={ArrowRight} size={18} /> Tilbake
            </button>
          </p>
        )}
        <p class="kicker" data-pagefind-ignore>
          {alone ? 'Et spørsmål i feilsøkingen' : `Spørsmål ${number} av høyst ${atMost}`}
        </p>
        <Heading ref={heading} tabIndex={-1} class="ts-heading">
          {question.text}
        </Heading>
        {question.helpHtml && <Help html={question.helpHtml} />}
        {changing && answers && <answers.Changing go={go} session={session} />}
        <Options
          tree={tree}
          session={session}
          question={node}
          steps={steps}
          consequenceOf={changing ? (option) => answers?.consequenceOf(props, option) : undefined}
          go={go}
        />
      </div>
      {answers && (
        <>
          <answers.PathAnswers tree={tree} session={session} steps={steps} go={go} title="Svarene så langt" />
          <answers.Tried tree={tree} shown={shown} />
        </>
      )}
      {link && <link.LinkFacts tree={tree} session={session} steps={steps} go={go} />}
      {(steps.length > 0 || Object.keys(session.facts.context).length > 0) && (
        <HandOverButtons
          key={moves}
          tree={tree}
          session={session}
          position={position}
          audiences={audiencesOf(session, roleOf(tree, session, position), undefined)}
        />
      )}
    </>
  );
}

function hasFacts({ facts }: Session): boolean {
  return Object.keys(facts.answers).length + Object.keys(facts.context).length > 0;
}
