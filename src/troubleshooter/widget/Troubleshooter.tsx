import type { Notice } from '../core/link.ts';
import { nodePage, positionAddress } from '../core/node-address.ts';
import { replay, restart, type Session } from '../core/replay.ts';
import type { TreeData } from '../core/tree.ts';
import { HandOverButtons } from './HandOverButtons.tsx';
import { OutcomeStep } from './OutcomeStep.tsx';
import { PathAnswers, Tried } from './PathAnswers.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import { type LinkParts, useLinkParts } from './use-link-parts.ts';
import { type Place, useFocusAfter, useSession } from './use-session.ts';
import { useTitle } from './use-title.ts';

export interface TroubleshooterProps {
  tree: TreeData;
  /** What the server rendered; the address is read afterwards. */
  initial: Session;
  place: Place;
  /** Level of the step's heading: 1 on its own page, 3 inside an article. */
  level: 1 | 3;
  /** The index among the article's troubleshooters. */
  index?: number;
  link?: LinkParts | undefined;
}

/** The decision tree in the page: one question or outcome at a time. */
export function Troubleshooter({ tree, initial, place, level, index, link: given }: TroubleshooterProps) {
  const { session, notices: dropped, moves, go } = useSession(tree, initial, place, index);
  const notices: Notice[] = session.opened ? [...dropped, { key: 'own', reason: 'own' }] : dropped;
  const link = useLinkParts(given, session, notices);
  const position = replay(tree, session);
  const heading = useFocusAfter<HTMLHeadingElement>(moves);
  const question = tree.questions[position.node];
  const outcome = tree.outcomes[position.node];
  const isOwnPage = place === 'page' && position.node === (initial.at ?? tree.start);
  useTitle(place === 'article' || isOwnPage ? undefined : (question?.text ?? outcome?.title));

  const alone = session.at !== undefined && session.at !== tree.start;
  const canRestart = position.steps.length > 0;
  return (
    <div class="ts" data-troubleshooter={tree.id}>
      {/* Present from the start, so that screen readers announce what comes into it. */}
      <div role="status" class="ts-notices">
        {link && notices.length > 0 && <link.NoticeList notices={notices} />}
      </div>
      {position.kind === 'question' && question && (
        <>
          {link && <link.LinkFacts tree={tree} session={session} steps={position.steps} go={go} />}
          <Tried tree={tree} shown={position.shown} />
          <PathAnswers
            tree={tree}
            session={session}
            steps={position.steps}
            go={go}
            title="Svarene så langt"
          />
          <QuestionStep
            tree={tree}
            session={session}
            position={position}
            question={question}
            level={level}
            heading={heading}
            go={go}
          />
        </>
      )}
      {position.kind === 'outcome' && outcome && (
        <OutcomeStep
          tree={tree}
          session={session}
          position={position}
          outcome={outcome}
          level={level}
          heading={heading}
          go={go}
          link={link}
        />
      )}
      {(canRestart || position.kind === 'outcome' || Object.keys(session.facts.context).length > 0) && (
        <HandOverButtons key={moves} tree={tree} session={session} position={position} />
      )}
      {(canRestart || alone || place === 'article') && (
        <p class="ts-foot">
          {canRestart && (
            <button type="button" class="button quiet" onClick={() => go(restart(tree, session))}>
              Start på nytt
            </button>
          )}
          {!canRestart && alone && (
            <a href={nodePage(tree, tree.start)}>Start feilsøkingen fra begynnelsen</a>
          )}
          {place === 'article' && (
            <a href={positionAddress(tree, session, position)}>Åpne feilsøkingen på egen side</a>
          )}
        </p>
      )}
    </div>
  );
}
